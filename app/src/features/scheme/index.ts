export { SchemeSwitch } from './scheme-switch.tsx'

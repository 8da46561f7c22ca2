export { ProposeForm } from './propose-form.tsx'

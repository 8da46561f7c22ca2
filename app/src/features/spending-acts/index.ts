export { PayeeDesk } from './payee-desk.tsx'

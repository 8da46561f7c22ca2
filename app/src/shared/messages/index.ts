export { count, type CountKey, fill, isMessage, lookUp, type MessageKey, rich, t } from './text.ts'

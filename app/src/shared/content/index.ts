export { storeText } from './store-text.ts'

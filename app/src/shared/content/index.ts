export { storeFile } from './store-file.ts'
export { storeText } from './store-text.ts'

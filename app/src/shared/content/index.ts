export { saveFile } from './save-file.ts'
export { storeFile } from './store-file.ts'
export { storeText } from './store-text.ts'

export { randomId, randomLongId } from './random-id.ts'

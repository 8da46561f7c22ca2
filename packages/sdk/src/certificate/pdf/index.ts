/** A certificate as a PDF. Heavy: load it when somebody asks for the file. */
export { SUBSETTER, type ReadAsset } from './assets.ts'
export { certificatePdf } from './certificate-pdf.ts'
export { FAMILIES, type Family } from './families.ts'

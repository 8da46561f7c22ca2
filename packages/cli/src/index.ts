/** What other parts use of the command line: the sample's story and its people. */
export * from './story/index.ts'

import { Buffer } from 'buffer'

// web3.js expects Node's Buffer as a global.
globalThis.Buffer ??= Buffer

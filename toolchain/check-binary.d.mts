export function storesAboveFrame(code: Buffer, address: number): number[]
export function checkBinary(file: string): Promise<void>
export function checkSize(file: string): Promise<void>

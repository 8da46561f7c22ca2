export function wideFunctions(module: string): string[]

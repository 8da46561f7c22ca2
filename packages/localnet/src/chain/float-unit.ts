import { setFlagsFromString } from 'node:v8'

/*
 * Code that the VM compiles for x86-64 parks a value in an MMX register and never gives the register back.
 * Until somebody does, the x87 unit believes that its stack is full: the next remainder of two floats in
 * JavaScript is NaN, and the next garbage collection may ask for absurd amounts of memory and end the process.
 */
const operands = new Float64Array([5e15 + 1, 3.5e9, 1_500_000_001])

// The collector's own use of the x87 unit, which may come before `restoreFloats` does.
setFlagsFromString('--no-allocation-site-pretenuring')

/** Gives JavaScript its floats back after the VM ran a program. To be called before anything else is done. */
export function restoreFloats(): void {
  for (let tries = 0; tries < 4; tries++) {
    // A remainder that goes wrong frees the registers that it took, so that the next one is right.
    if (remainder() === operands[2]) return
  }
}

function remainder(): number {
  return (operands[0] ?? 0) % (operands[1] ?? 1)
}

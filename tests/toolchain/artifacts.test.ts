import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { AnchorProvider, Program, type Idl } from '@coral-xyz/anchor'
import { Connection, Keypair } from '@solana/web3.js'
import { expect } from 'chai'
import { PROGRAM_ERRORS } from '../../packages/sdk/src/generated/errors.ts'
import { IDL, type Groundtruth } from '../../packages/sdk/src/generated/groundtruth.ts'

const ARTIFACTS = new URL('../../artifacts/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, ARTIFACTS))

describe('the committed artifacts', () => {
  it('have the sums that SHA256SUMS names', () => {
    const lines = read('SHA256SUMS').toString().trim().split('\n')
    expect(lines.map((line) => line.slice(66))).to.deep.equal(['groundtruth.json', 'groundtruth.so'])
    for (const line of lines) {
      const sum = createHash('sha256')
        .update(read(line.slice(66)))
        .digest('hex')
      expect(line).to.equal(`${sum}  ${line.slice(66)}`)
    }
  })

  it('give a type and a value that the client of Anchor takes and renames no further', () => {
    const wallet = {
      publicKey: Keypair.generate().publicKey,
      signTransaction: refuse,
      signAllTransactions: refuse,
    }
    const provider = new AnchorProvider(new Connection('http://127.0.0.1:1'), wallet)
    const idl: Idl = IDL
    const program = new Program<Groundtruth>(idl, provider)
    expect(program.idl).to.deep.equal(IDL)
  })

  it('hold every error of the program once, in the order of its code', () => {
    const codes = PROGRAM_ERRORS.map(({ code }) => code)
    expect(codes).to.deep.equal([...new Set(codes)].sort((a, b) => a - b))
    expect(codes).to.have.length.greaterThan(0)
  })
})

function refuse(): Promise<never> {
  return Promise.reject(new Error('Nothing is signed here'))
}

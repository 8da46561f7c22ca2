import { Keypair, PublicKey, Transaction, TransactionInstruction } from '@solana/web3.js'
import { expect } from 'chai'
import { Vm } from '../../packages/localnet/src/chain/vm.ts'
import { SYSTEM_PROGRAM } from '../../packages/localnet/src/chain/addresses.ts'

const MEMO = new PublicKey('MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr')

describe('the VM of the embedded chain', () => {
  it('gives back the floats of JavaScript after running a program', () => {
    const vm = new Vm()
    const payer = Keypair.generate()
    const lamports = 1_000_000_000n
    vm.setAccount(payer.publicKey.toBase58(), {
      lamports,
      owner: SYSTEM_PROGRAM,
      executable: false,
      data: new Uint8Array(),
    })
    const memo = new TransactionInstruction({ programId: MEMO, keys: [], data: Buffer.from('sun') })
    const transaction = new Transaction({ feePayer: payer.publicKey, recentBlockhash: SYSTEM_PROGRAM }).add(
      memo,
    )
    transaction.sign(payer)
    const wire = transaction.serialize()
    const operands = new Float64Array([5_000_000_000_000_001, 3_500_000_000])
    const outcome = vm.execute(wire)
    const remainder = (operands[0] ?? 0) % (operands[1] ?? 1)
    expect(outcome.error).to.equal(null)
    expect(remainder).to.equal(1_500_000_001)
  })
})

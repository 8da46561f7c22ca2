import { expect } from 'chai'
import { wideFunctions } from '../../toolchain/wide-functions.mjs'

const define = (name: string, parameters: string) =>
  `define internal void @${name}(${parameters}) #7 {\nret void\n}\n`

describe('functions whose arguments do not fit into five registers', () => {
  it('lets five words pass and names six', () => {
    const five = 'i64 %a, ptr %b, i32 %c, i1 zeroext %d, i8 %e'
    expect(wideFunctions(define('five', five))).to.deep.equal([])
    expect(wideFunctions(define('six', `${five}, i64 %f`))).to.deep.equal(['six'])
  })

  it('counts a 128-bit number as two words', () => {
    expect(wideFunctions(define('fits', 'i128 %a, i128 %b, i64 %c'))).to.deep.equal([])
    expect(wideFunctions(define('wide', 'i128 %a, i128 %b, i128 %c'))).to.deep.equal(['wide'])
  })

  it('counts every element of an array and every field of a structure', () => {
    expect(wideFunctions(define('array', '[2 x i64] %a, [2 x i64] %b, [2 x i64] %c'))).to.deep.equal([
      'array',
    ])
    expect(wideFunctions(define('fields', '{ ptr, i64 } %a, { i64, { i64, i64 } } %b, i8 %c'))).to.deep.equal(
      ['fields'],
    )
  })

  it('counts a parameter once, however many attributes with brackets it has', () => {
    const pointer = 'ptr noundef nonnull align 8 dereferenceable(24) captures(none) range(i64 0, 9)'
    expect(
      wideFunctions(define('five', `${pointer} %a, ${pointer} %b, ptr sret({ i64, i64 }) %c`)),
    ).to.deep.equal([])
    const six = Array.from('abcdef', (name) => `${pointer} %${name}`).join(', ')
    expect(wideFunctions(define('six', six))).to.deep.equal(['six'])
  })

  it('reads quoted names and leaves declarations and calls alone', () => {
    const six = 'i64, i64, i64, i64, i64, i64'
    const module = `declare void @declared(${six})\n  call void @called(${six})\n${define('"quoted name"', six)}`
    expect(wideFunctions(module)).to.deep.equal(['quoted name'])
  })
})

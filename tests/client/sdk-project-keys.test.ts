import { createHash } from 'node:crypto'
import { expect } from 'chai'
import { activityKey, identifierKey, identifierOfKey } from '../../packages/sdk/src/instructions/index.ts'

const SALT = '0f'.repeat(32)

describe('SDK: keys of projects', () => {
  it('hashes the salt and then the id as UTF-8', () => {
    const expected = createHash('sha256').update(Buffer.from(SALT, 'hex')).update('Zähler 7').digest('hex')
    expect(activityKey(SALT, 'Zähler 7')).to.equal(expected)
    expect(activityKey(Buffer.from(SALT, 'hex'), ' Zähler 7 ')).to.equal(expected)
  })

  it('gives another key for another salt or another id', () => {
    const keys = [
      activityKey(SALT, 'meter 1'),
      activityKey(SALT, 'meter 2'),
      activityKey('1f'.repeat(32), 'meter 1'),
    ]
    expect(new Set(keys).size).to.equal(3)
  })

  it('refuses a salt of another length and an empty id', () => {
    expect(() => activityKey('0f', 'meter')).to.throw('64 hexadecimal digits')
    expect(() => activityKey(new Uint8Array(16), 'meter')).to.throw('32 bytes, not 16')
    expect(() => activityKey(SALT, '  ')).to.throw('meter, plant or parcel')
  })

  it('writes an identifier in ASCII with zeros behind, and reads it back', () => {
    const key = identifierKey('VERRA', 'VCS-1234')
    expect(key).to.equal(Buffer.from('VERRA:VCS-1234').toString('hex').padEnd(64, '0'))
    expect(identifierOfKey(key)).to.equal('VERRA:VCS-1234')
    expect(identifierOfKey(identifierKey('GS', 'X'.repeat(29)))).to.equal(`GS:${'X'.repeat(29)}`)
  })

  it('refuses an identifier that does not fit', () => {
    for (const [registry, id] of [
      ['VERRA', ''],
      ['', '1'],
      ['VERRA', 'VCS 1'],
      ['VER:RA', '1'],
      ['GS', 'Zürich'],
    ] as const) {
      expect(() => identifierKey(registry, id), `${registry}:${id}`).to.throw('ASCII without spaces')
    }
    expect(() => identifierKey('GS', 'X'.repeat(30))).to.throw('at most 31 characters together, not 32')
  })
})

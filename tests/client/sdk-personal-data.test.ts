import { expect } from 'chai'
import { personalData } from '@groundtruth/sdk/personal-data'

describe('personal data', () => {
  const cases: [string, 'name' | 'prose', 'email' | 'phone' | null][] = [
    ['ana@example.org', 'name', 'email'],
    ['write to ana@example.org please', 'prose', 'email'],
    ['+254 700 123 456', 'name', 'phone'],
    ['0700-123-456', 'name', 'phone'],
    ['0700-123-456', 'prose', null],
    ['call +254 700 123 456', 'prose', 'phone'],
    ['City of Example 2026', 'name', null],
    ['Readings of 2026-03-01 to 2026-03-31', 'prose', null],
    ['株式会社 例', 'name', null],
  ]
  for (const [text, kind, found] of cases) {
    it(`${found === null ? 'lets pass' : `takes as ${found}`} "${text}" as ${kind}`, () => {
      expect(personalData(text, kind)).to.equal(found)
    })
  }
})

import type { CertificateFacts } from '../../../packages/sdk/src/certificate/index.ts'

const address = (letter: string) => letter.repeat(43)

type Change = { [K in keyof CertificateFacts]?: Partial<CertificateFacts[K]> }

/** Facts of a plain certificate, with some of them changed. */
export function factsWith(change: Change = {}): CertificateFacts {
  const facts: CertificateFacts = {
    retirement: {
      address: address('R'),
      holder: address('H'),
      amount: '1500',
      firstSerial: '601',
      purpose: 'voluntary',
      country: 'KE',
      beneficiaryKind: 'name',
      beneficiary: 'Night School',
      periodStart: Date.UTC(2026, 0, 1) / 1000,
      periodEnd: Date.UTC(2027, 0, 1) / 1000,
      retiredAt: Date.UTC(2026, 8, 21, 10, 5) / 1000,
      batchStatus: 'active',
      signature: '5'.repeat(88),
    },
    batch: {
      address: address('B'),
      code: 'SUN-DEV-1-2026-2',
      mint: address('M'),
      decimals: 3,
      unit: 'tCO2e',
      vintage: 2026,
      status: 'active',
      authorizedBy: null,
      adjusted: '0',
    },
    claim: {
      address: address('C'),
      verifiers: 2,
      proposals: [{ address: address('F'), name: 'New pumps', bps: 400 }],
    },
    project: { address: address('P'), code: 'SUN-DEV-1', name: 'Village Solar' },
    methodology: { address: address('D'), code: 'AMS-I.D', revision: 18 },
    chain: { genesisHash: address('G'), programId: address('Q') },
    readAt: Date.UTC(2026, 10, 1) / 1000,
  }
  return {
    ...facts,
    retirement: { ...facts.retirement, ...change.retirement },
    batch: { ...facts.batch, ...change.batch },
    claim: { ...facts.claim, ...change.claim },
    project: { ...facts.project, ...change.project },
    methodology: { ...facts.methodology, ...change.methodology },
    chain: { ...facts.chain, ...change.chain },
  }
}

/** Names as people and institutions write them; each at most 64 bytes, as on chain. */
export const NAMES: Record<string, string> = {
  'plain Latin': 'Night School',
  'a long name of 64 bytes': 'Federación de Cooperativas de Energía y Agua del Valle Norte 1',
  'one word of 64 letters': 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbe',
  'Latin with marks': 'Trường Đại học Cần Thơ, Çağdaş Žluťoučký',
  Greek: 'Ενεργειακή Κοινότητα Νάξου',
  Cyrillic: 'Энергетический кооператив «Заря»',
  Arabic: 'جمعية الطاقة الشمسية (فرع ٣)',
  'Arabic with vowels': 'مَدْرَسَةُ السَّلَامِ',
  Persian: 'شرکت می‌خواهم سبز',
  Hebrew: 'קואופרטיב אנרגיה 24 בע"מ',
  Devanagari: 'हिन्दी क्षेत्रीय समिति',
  'simplified Chinese': '绿色能源合作社（北京）有限公司',
  'traditional Chinese': '綠色能源合作社（臺灣）',
  Japanese: '株式会社みどりのエネルギー・東京',
  Korean: '푸른에너지 협동조합',
  Thai: 'สหกรณ์พลังงานแสงแดด',
  Bengali: 'সৌর শক্তি সমবায়',
  Ethiopic: 'የፀሐይ ኃይል ኅብረት',
  Georgian: 'მზის ენერგია',
  Armenian: 'Արևային էներգիա',
  Tamil: 'சூரிய ஆற்றல்',
  Khmer: 'សហគមន៍ថាមពល',
  mixed: 'Solar شمس 太陽 Ltd. 2026',
}

import { genderBalance } from '../../../subgraphs/crossborder/gender.ts';

const source = { document: 'd', locator: 'l', kind: 'STATED' } as const;
const rule = { least: '0.40', provenance: source };
const count = (value: number | null) => ({ value, release: '2018-06-30' });

const judge = (women: number | null, men: number | null, unknown: number | null = 0) =>
  genderBalance(rule, {
    split: { women: count(women), men: count(men), total: count(null) },
    unknown: count(unknown),
    provenance: source,
  });

test.each([
  [4, 6, 'MET', '0.4000'],
  [6, 4, 'MET', '0.4000'],
  [39, 61, 'NOT_MET', '0.3900'],
  // 0.39996 is shown as 0.4000, and is less.
  [39_996, 60_004, 'NOT_MET', '0.4000'],
  [0, 10, 'NOT_MET', '0.0000'],
  [0, 0, 'NOT_ASSESSABLE', undefined],
  [null, 10, 'NOT_ASSESSABLE', undefined],
  [10, null, 'NOT_ASSESSABLE', undefined],
  [null, null, 'NOT_ASSESSABLE', undefined],
])('%p women and %p men: %s', (women, men, status, share) => {
  const found = judge(women, men);
  expect(found.status).toBe(status);
  expect('share' in found ? found.share : undefined).toBe(share);
});

test('those of unknown sex change nothing', () => {
  expect(judge(4, 6, 1000)).toMatchObject({ status: 'MET', share: '0.4000' });
  expect(judge(4, 6, null)).toMatchObject({ status: 'MET', share: '0.4000' });
});

test('nothing released is not assessable, and names the rule alone', () => {
  expect(genderBalance(rule, undefined)).toMatchObject({ status: 'NOT_ASSESSABLE', provenance: [source] });
});

test('a withheld count is told by no word of the explanation', () => {
  expect(judge(null, 17).explanation).not.toMatch(/\d/);
});

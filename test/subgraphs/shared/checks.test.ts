import { check } from '../../../subgraphs/shared/checks.ts';
import type { Claim, JudgementRecord } from '../../../subgraphs/shared/facts.ts';
import { says } from '../../support/planted/madeUp.ts';

const all = (values: Record<string, string>) =>
  Object.entries(values).map(([label, value]) => says(label, value));

const order = (event: string, relation: 'BEFORE' | 'NOT_BEFORE' | 'NOT_AFTER' | 'ON'): Claim => ({
  rule: 'R4',
  bound: says('end of the project', '2031-06-30'),
  event: says('end of the package', event),
  relation,
});
const financing = (grant: string, rounding = '0'): Claim => ({
  rule: 'R5',
  cost: says('cost', '1000406'),
  financing: all({ grant, own: '500000' }),
  rounding,
});
const reference = (...targets: string[]): Claim => ({
  rule: 'R6',
  reference: says('“see section 4”', '4'),
  targets: targets.map((target) => says(`section ${target}`, target)),
  relation: 'RESOLVES',
});
const told = (other: string): Claim => ({
  rule: 'R7',
  statements: all({ cover: 'Town', text: other }),
});
const towns = (...covered: string[]): Claim => ({
  rule: 'R8',
  required: all({ A: 'NO:0001', B: 'NO:0002', C: 'NO:0003' }),
  covered: covered.map((town) => says('office', town)),
});
const years = (...covered: string[]): Claim => ({
  rule: 'R8',
  required: ['2030', '2031', '2032', '2033'].map((year) => says(year, year)),
  covered: covered.map((year) => says('a source', year)),
  relation: 'PERIOD',
});

test('a gap is told by name', () => {
  expect(check({ claim: towns('NO:0001', 'NO:0003') }).explanation).toBe('not covered: B NO:0002');
  expect(check({ claim: years('2030', '2033') })).toMatchObject({ stated: '2031', computed: '2033' });
  expect(check({ claim: years('2030', '2031') })).toEqual({
    stated: '2032',
    severity: 'MISMATCH',
    explanation: 'not covered: 2032 2032, 2033 2033',
  });
});

describe('what is not given', () => {
  const open = says('a part');

  test('leaves a difference unverifiable, and what holds without it holds', () => {
    const parts = all({ staff: '60', travel: '40' });
    const claim = (total: string): Claim => ({
      rule: 'R1',
      total: says('all', total),
      parts: [...parts, open],
    });
    expect(check({ claim: claim('150') })).toMatchObject({ difference: '-50', severity: 'UNVERIFIABLE' });
    expect(check({ claim: claim('100') })).toMatchObject({ difference: '0', severity: 'OK' });
    const short: Claim = {
      rule: 'R5',
      cost: says('cost', '150'),
      financing: [...parts, open],
      rounding: '99',
    };
    expect(check({ claim: short })).toMatchObject({ difference: '-50', severity: 'UNVERIFIABLE' });
    expect(check({ claim: { ...short, cost: says('cost', '90') } })).toMatchObject({ severity: 'OK' });
  });

  test.each<[string, Claim]>([
    ['a total', { rule: 'R1', total: open, parts: all({ a: '1' }) }],
    ['a factor', { rule: 'R2', amount: says('fees', '10'), factors: [says('fee', '5'), open] }],
    ['a count', { rule: 'R3', count: open, listed: all({ a: '1' }) }],
    ['a day', { rule: 'R4', bound: open, event: says('end', '2031-01-01'), relation: 'ON' }],
    ['a cost', { rule: 'R5', cost: open, financing: all({ a: '1' }), rounding: '0' }],
    ['a reference', { rule: 'R6', reference: open, targets: all({ a: '1' }), relation: 'RESOLVES' }],
    ['a statement', { rule: 'R7', statements: [says('cover', 'Town'), open] }],
  ])('%s that is not given has no difference and is no zero', (_, claim) => {
    const found = check({ claim });
    expect(found.severity).toBe('UNVERIFIABLE');
    expect(found).not.toHaveProperty('difference');
  });
});

describe('rounding, relations, kinds of value', () => {
  test('a gap within the rounding of all sources is INFO, one øre beyond is not', () => {
    expect(check({ claim: financing('500000', '203') }).severity).toBe('INFO');
    expect(check({ claim: financing('500000', '202.99') }).severity).toBe('MISMATCH');
    expect(check({ claim: financing('700000') })).toMatchObject({ difference: '199594', severity: 'OK' });
  });

  test('each relation of days holds on its own side alone', () => {
    const days = ['2031-06-29', '2031-06-30', '2031-07-01'];
    const holding = (relation: 'BEFORE' | 'NOT_BEFORE' | 'NOT_AFTER' | 'ON') =>
      days.filter((day) => check({ claim: order(day, relation) }).severity === 'OK');
    expect(holding('BEFORE')).toEqual(['2031-06-29']);
    expect(holding('NOT_AFTER')).toEqual(['2031-06-29', '2031-06-30']);
    expect(holding('NOT_BEFORE')).toEqual(['2031-06-30', '2031-07-01']);
    expect(holding('ON')).toEqual(['2031-06-30']);
  });

  test('a reference to the wrong one of one is told with what is there', () => {
    expect(check({ claim: reference('1') })).toMatchObject({
      stated: '4',
      computed: '1',
      severity: 'MISMATCH',
    });
    expect(check({ claim: reference() })).toEqual({
      stated: '4',
      severity: 'MISMATCH',
      explanation: '“see section 4” 4; there is nothing',
    });
  });

  test('statements differ by a number, by days, or as words', () => {
    const differ = (one: string, other: string) =>
      check({ claim: { rule: 'R7', statements: all({ one, other }) } }).difference;
    expect(differ('0.1', '0.3')).toBe('0.2');
    expect(differ('2031-02-28', '2031-03-01')).toBe('1');
    expect(differ('3', 'three')).toBeUndefined();
  });
});

describe('a judgement', () => {
  const judgement: JudgementRecord = { severity: 'INFO', reason: 'Another definition.' };

  test('changes the weight of a finding and gives its reason', () => {
    const found = check({ claim: told('Village'), judgement });
    expect(found.severity).toBe('INFO');
    expect(found.explanation).toMatch(/Another definition\.$/);
  });

  test('neither makes nor hides one', () => {
    expect(check({ claim: told('Town'), judgement })).toEqual(check({ claim: told('Town') }));
    expect(check({ claim: told('Village'), judgement })).toMatchObject({
      stated: 'Town',
      computed: 'Village',
    });
  });
});

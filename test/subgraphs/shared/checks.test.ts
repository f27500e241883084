import { check } from '../../../subgraphs/shared/checks.ts';
import type { Claim, JudgementRecord, StatementRecord } from '../../../subgraphs/shared/facts.ts';

/** A statement of a made-up document. */
const says = (label: string, value?: string): StatementRecord => ({
  label,
  ...(value !== undefined && { value }),
  provenance: { document: 'A made-up plan', locator: label, kind: 'SYNTHETIC' },
});
const all = (values: Record<string, string>) =>
  Object.entries(values).map(([label, value]) => says(label, value));

const sum = (third: string): Claim => ({
  rule: 'R1',
  total: says('budget', '100.10'),
  parts: all({ staff: '60.05', travel: '30', rooms: third }),
});
const product = (amount: string): Claim => ({
  rule: 'R2',
  amount: says('fees', amount),
  factors: all({ participants: '24', fee: '2000' }),
});
const names = (...listed: string[]): Claim => ({
  rule: 'R3',
  count: says('partners', '3'),
  listed: listed.map((name) => says(name)),
});
const order = (
  event: string,
  relation: 'BEFORE' | 'NOT_BEFORE' | 'NOT_AFTER' | 'ON' = 'NOT_AFTER',
): Claim => ({
  rule: 'R4',
  bound: says('end of the project', '2031-06-30'),
  event: says('end of the package', event),
  relation,
});
const months = (filled: string): Claim => ({
  rule: 'R4',
  bound: says('manager paid', filled),
  event: says('package runs', '34'),
  relation: 'FILLS',
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
const party = (lastDay: string): Claim => ({
  rule: 'R6',
  reference: says('the agreement ends', '2033-12-31'),
  targets: [says('the party ends', lastDay)],
  relation: 'EXISTS_UNTIL',
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

interface Planted {
  what: string;
  sound: Claim;
  planted: Claim;
  finding: object;
}

/** Of a project and of an agreement that nobody has: each fact once sound, once with a mismatch put into it. */
const PLANTED: Planted[] = [
  {
    what: 'R1: a project budget that is more than its lines',
    sound: sum('10.05'),
    planted: sum('9.95'),
    finding: { stated: '100.10', computed: '100', difference: '-0.1', severity: 'MISMATCH' },
  },
  {
    what: 'R2: fees that are not participants × fee',
    sound: product('48000'),
    planted: product('52000'),
    finding: { stated: '52000', computed: '48000', difference: '-4000', severity: 'MISMATCH' },
  },
  {
    what: 'R3: a partner more than stated',
    sound: names('a', 'b', 'c'),
    planted: names('a', 'b', 'c', 'd'),
    finding: { stated: '3', computed: '4', difference: '1', severity: 'MISMATCH' },
  },
  {
    what: 'R4: a package that ends after its project',
    sound: order('2031-06-30'),
    planted: order('2031-07-31'),
    finding: { stated: '2031-06-30', computed: '2031-07-31', difference: '31', severity: 'MISMATCH' },
  },
  {
    what: 'R4: a manager paid for fewer months than the package has',
    sound: months('34'),
    planted: months('24'),
    finding: { stated: '24', computed: '34', difference: '10', severity: 'MISMATCH' },
  },
  {
    what: 'R5: financing that falls short',
    sound: financing('500406'),
    planted: financing('500000'),
    finding: { stated: '1000406', computed: '1000000', difference: '-406', severity: 'MISMATCH' },
  },
  {
    what: 'R6: an agreement that points to a section it does not have',
    sound: reference('1', '2', '3', '4'),
    planted: reference('1', '2', '3'),
    finding: { stated: '4', severity: 'MISMATCH' },
  },
  {
    what: 'R6: a party that ends before its agreement',
    sound: party('2033-12-31'),
    planted: party('2031-12-31'),
    finding: { stated: '2033-12-31', computed: '2031-12-31', difference: '-731', severity: 'MISMATCH' },
  },
  {
    what: 'R7: two places for one meeting',
    sound: told('Town'),
    planted: told('Village'),
    finding: { stated: 'Town', computed: 'Village', severity: 'CONFLICT' },
  },
  {
    what: 'R8: a municipality without an office',
    sound: towns('NO:0003', 'NO:0001', 'NO:0002'),
    planted: towns('NO:0001', 'NO:0003', 'NO:0004'),
    finding: { stated: '3', computed: '2', difference: '-1', severity: 'MISMATCH' },
  },
  {
    what: 'R8: years of an agreement without a source of money',
    sound: years('2030', '2031', '2032', '2033'),
    planted: years('2032', '2033'),
    finding: { stated: '2030', computed: '2032', difference: '2', severity: 'MISMATCH' },
  },
];

describe('a made-up project and agreement', () => {
  test.each(PLANTED)('$what: found when it is there', ({ planted, finding }) => {
    const { explanation, ...found } = check({ claim: planted });
    expect(found).toEqual(finding);
    expect(explanation).not.toBe('');
  });

  test.each(PLANTED)('$what: not raised without it', ({ sound }) => {
    expect(check({ claim: sound }).severity).toBe('OK');
  });

  test('every rule has a mismatch planted', () => {
    expect([...new Set(PLANTED.map(({ planted }) => planted.rule))]).toEqual(
      Array.from({ length: 8 }, (_, index) => `R${index + 1}`),
    );
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

import { parse } from 'graphql';
import { createDocuments } from '../../gateway/documents.ts';
import { mayBeKept, mayTellOfSomebody } from '../../gateway/kept.ts';

test.each([
  '01010112345',
  '010101 12345',
  '0101 01-12345',
  '19900101-1234',
  '010101\u00a012345',
  '010101\u201112345',
  '+47 41 23 45 67',
  'call 412.345.67 now',
  '2026-01-31-1234',
  '12 2026-01-31',
  '2026-13-01',
  '\u0660\u0661\u0660\u0661\u0660\u0661',
  'someone@example.no',
  '123456',
])('%s may tell of somebody', (text) => {
  expect(mayTellOfSomebody(text)).toBe(true);
});

test.each([
  '',
  'Hustadvika',
  '12345',
  '2026',
  '2026-01-31',
  'from 2026-01-31 to 2026-02-28',
  '2026-01-31T10:30:00',
  'NO:1506',
  '1, 2, 3, 4, 5, 6',
  'WP1.2.3',
])('%s tells of nobody', (text) => {
  expect(mayTellOfSomebody(text)).toBe(false);
});

const about = [
  '{ a(b: "01010112345") }',
  '{ a(b: """\n01 01 01\n""") }',
  '{ a(b: 1010112345) }',
  '{ a(b: 10101.12345) }',
  '{ a(b: [{c: 1}, {c: "010101-12345"}]) }',
  'query ($b: ID = "01010112345") { a(b: $b) }',
  '{ a @include(if: true) { b @own(of: "x@y.z") } }',
  'query Q { a } fragment F on Q { a(b: "01010112345") }',
  '{ a01010112345: a }',
  'query A01010112345 { a }',
];

test.each(about)('%s may not be kept', (text) => {
  expect(mayBeKept(parse(text))).toBe(false);
});

test.each([
  'query ($b: ID!) { a(b: $b, on: "2026-01-31", first: 12345) @skip(if: false) }',
  '{ a # 01010112345\n }',
])('%s may be kept', (text) => {
  expect(mayBeKept(parse(text))).toBe(true);
});

test('the store of documents keeps what may be kept', async () => {
  const store = createDocuments(mayBeKept);
  const document = parse('{ a }');
  await store.set('one', document);
  await store.set('two', parse('{ a(b: "01010112345") }'));
  expect(await store.get('one')).toBe(document);
  expect(await store.get('two')).toBeUndefined();
  await store.delete('one');
  expect(await store.get('one')).toBeUndefined();
});

import { csvOf } from '../../../gateway/web/dashboard/csv.ts';

test('no text is taken for a formula, and a number stays one', () => {
  const texts = ['=1', '+a', '-a', '@a', '\t=1', '\uff1d1', '\uff201', '-3.50', '+46', 'a=1'];
  const lines = csvOf(
    ['a'],
    texts.map((text) => [text]),
  ).split('\r\n');
  expect(lines.slice(1, -1)).toEqual([
    "'=1",
    "'+a",
    "'-a",
    "'@a",
    "'\t=1",
    "'\uff1d1",
    "'\uff201",
    '-3.50',
    '+46',
    'a=1',
  ]);
});

import { dayChange, lengthInMonths, monthsBetween } from '../../../subgraphs/crossborder/change.ts';

test.each([
  ['2018-04-30', '2018-12-31', 8],
  ['2018-12-31', '2018-04-30', -8],
  ['2018-01-31', '2018-02-28', 1],
  ['2020-02-29', '2020-03-31', 1],
  ['2018-01-15', '2018-02-14', 0],
  ['2018-01-15', '2018-02-15', 1],
  ['2018-05-01', '2018-05-01', 0],
])('from %s to %s there are %i months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

test.each([
  ['2015-05-01', '2018-04-30', 36],
  ['2015-06-01', '2018-03-31', 34],
  ['2015-05-01', '2018-12-31', 44],
  ['2015-09-01', '2018-01-31', 29],
])('%s to %s lasts %i months', (start, end, months) => {
  expect(lengthInMonths({ start, end })).toBe(months);
});

test('a day that is not given gives no change', () => {
  expect(dayChange(undefined, '2018-12-31')).toBeNull();
  expect(dayChange('2018-12-31', undefined)).toBeNull();
});

import { amountText, money, ratio, sum } from '../../../subgraphs/shared/money.ts';

test('amounts round half up to the minor unit of their currency, once', () => {
  expect(money('0.005', 'NOK').minor).toBe(1);
  expect(money('0.0049999', 'NOK').minor).toBe(0);
  expect(money('-0.005', 'NOK').minor).toBe(-1);
  expect(money('12.5', 'JPY')).toEqual({ minor: 13, currency: 'JPY' });
  expect(amountText(money('12.5', 'JPY'))).toBe('13');
  expect(amountText(money('6888112', 'NOK'))).toBe('6888112.00');
});

test('sums are exact where floating point is not, and never mix currencies', () => {
  const dimes = Array.from({ length: 30 }, () => money('0.10', 'SEK'));
  expect(amountText(sum(dimes, 'SEK'))).toBe('3.00');
  expect(() => sum([money('1', 'NOK')], 'SEK')).toThrow('cannot add NOK to SEK');
});

test('a ratio by zero is null, and one that does not end is rounded half up', () => {
  expect(ratio(1, 0, 4)).toBeNull();
  expect(ratio(2, 3, 4)).toBe('0.6667');
  expect(ratio('9566100', '9.32', 2)).toBe('1026405.58');
});

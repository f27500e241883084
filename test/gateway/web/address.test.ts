import { readAddress, searchOf } from '../../../gateway/web/dashboard/address.ts';

beforeAll(() => {
  // Half past midnight in Norway and Sweden.
  jest.useFakeTimers({ now: new Date('2026-06-30T22:30:00Z') });
});

afterAll(() => {
  jest.useRealTimers();
});

const dateOf = (date: string): string => readAddress(`?date=${date}`, ['nb-NO']).date;

test('today is the day in Norway and Sweden', () => {
  expect(readAddress('', ['nb-NO']).date).toBe('2026-07-01');
});

test.each(['2024-02-31', '2023-02-29', '2024-13-01', '0202-05-10', '9999-12-31', '20240510', ''])(
  'the day %s does not exist or cannot be asked for: today is taken',
  (date) => {
    expect(dateOf(date)).toBe('2026-07-01');
  },
);

test.each(['2024-02-29', '1900-01-01', '2199-12-31'])('the day %s is taken', (date) => {
  expect(dateOf(date)).toBe(date);
});

test('an address that is written is read as it was', () => {
  const address = readAddress(
    '?view=checks&lang=sv&currency=EUR&theme=dark&date=2024-05-10&severity=INFO',
    [],
  );
  expect(readAddress(searchOf(address), ['en'])).toEqual(address);
});

import { deadlines, obligationState } from '../../../subgraphs/shared/deadlines.ts';

const FOUR_YEARS = { start: '2022-01-01', end: '2025-12-31' };

describe('deadlines', () => {
  test('of the year before and the year after fall outside the period, for none of the years outside it', () => {
    const plans = deadlines({ every: 'YEAR', yearsAfter: -1, due: '12-01' }, FOUR_YEARS);
    expect(plans.map(({ of, dueAt }) => [of, dueAt])).toEqual([
      ['2022', '2021-12-01'],
      ['2023', '2022-12-01'],
      ['2024', '2023-12-01'],
      ['2025', '2024-12-01'],
    ]);
    const reports = deadlines({ every: 'YEAR', yearsAfter: 1, due: '05-01' }, FOUR_YEARS);
    expect(reports.map(({ of, dueAt }) => [of, dueAt])).toEqual([
      ['2022', '2023-05-01'],
      ['2023', '2024-05-01'],
      ['2024', '2025-05-01'],
      ['2025', '2026-05-01'],
    ]);
  });

  test('several a year are numbered and share the year’s first and last day', () => {
    const twice = deadlines(
      { every: 'YEAR', yearsAfter: 0, opens: '01-01', due: '12-31', times: 2 },
      { start: '2022-01-01', end: '2022-12-31' },
    );
    expect(twice).toEqual(
      ['2022-1', '2022-2'].map((of) => ({ of, year: 2022, opensAt: '2022-01-01', dueAt: '2022-12-31' })),
    );
  });

  test('of quarters are twelve in three years, thirteen when the quarter before counts', () => {
    const quarters = (start: string) => deadlines({ every: 'QUARTER' }, { start, end: '2016-12-31' });
    expect(quarters('2014-01-01')).toHaveLength(12);
    expect(quarters('2013-10-01')).toHaveLength(13);
    expect(quarters('2013-10-01')[0]).toMatchObject({ of: '2013-Q4', dueAt: '2013-12-31' });
  });

  test('in each twelve months count from the first day, and the last ones end with the whole', () => {
    const meetings = (times: number, end: string) =>
      deadlines({ every: 'TWELVE_MONTHS', times }, { start: '2015-05-01', end });
    expect(meetings(1, '2018-04-30').map(({ of, opensAt, dueAt }) => [of, opensAt, dueAt])).toEqual([
      ['2015', '2015-05-01', '2016-04-30'],
      ['2016', '2016-05-01', '2017-04-30'],
      ['2017', '2017-05-01', '2018-04-30'],
    ]);
    expect(meetings(2, '2016-12-31').map(({ of, dueAt }) => [of, dueAt])).toEqual([
      ['2015-1', '2016-04-30'],
      ['2015-2', '2016-04-30'],
      ['2016-1', '2016-12-31'],
      ['2016-2', '2016-12-31'],
    ]);
  });
});

describe('the state of an obligation', () => {
  const january = { opensAt: '2024-01-01', dueAt: '2024-01-31', isFollowed: true };
  const on = (obligation: Parameters<typeof obligationState>[0], ...days: string[]) =>
    days.map((day) => obligationState(obligation, day));

  test('turns on the day after an edge, never a day before', () => {
    expect(on(january, '2023-12-31', '2024-01-01', '2024-01-31', '2024-02-01')).toEqual([
      'NOT_DUE',
      'DUE',
      'DUE',
      'OVERDUE',
    ]);
    const done = (fulfilledAt: string) => on({ ...january, fulfilledAt }, '2024-03-01')[0];
    expect([done('2023-12-20'), done('2024-01-31'), done('2024-02-01')]).toEqual([
      'DONE_ON_TIME',
      'DONE_ON_TIME',
      'DONE_LATE',
    ]);
    expect(on({ ...january, fulfilledAt: '2024-02-10' }, '2024-02-09', '2024-02-10')).toEqual([
      'OVERDUE',
      'DONE_LATE',
    ]);
  });

  test('is blocked from its first day until its gate opens, then due that day', () => {
    expect(on({ ...january, gate: {} }, '2023-12-31', '2024-01-01', '2030-01-01')).toEqual([
      'NOT_DUE',
      'BLOCKED',
      'BLOCKED',
    ]);
    const late = { ...january, gate: { liftedOn: '2024-03-11' } };
    expect(on(late, '2024-03-10', '2024-03-11', '2024-03-12')).toEqual(['BLOCKED', 'DUE', 'OVERDUE']);
    expect(on({ ...late, fulfilledAt: '2024-03-11' }, '2024-03-11')).toEqual(['DONE_ON_TIME']);
  });

  test('that nobody keeps record of is never called overdue', () => {
    expect(on({ ...january, isFollowed: false }, '2024-01-31', '2024-02-01')).toEqual([
      'DUE',
      'NOT_RECORDED',
    ]);
  });

  test('that has no last day is never due nor late; once done it is done', () => {
    expect(on({ isFollowed: true }, '2015-01-01', '2030-01-01')).toEqual(['NOT_RECORDED', 'NOT_RECORDED']);
    expect(on({ isFollowed: true, fulfilledAt: '2016-01-01' }, '2015-12-31', '2016-01-01')).toEqual([
      'NOT_RECORDED',
      'DONE_ON_TIME',
    ]);
  });
});

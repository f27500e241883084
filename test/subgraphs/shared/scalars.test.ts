import { MORE_OG_ROMSDAL, FJELLREGIONEN, VIKEN } from '../../../seed/municipalities/table.ts';
import { ORG } from '../../../seed/ids.ts';
import { organisationIdFault } from '../../../schema/organisationId.ts';
import { RULES } from '../../../subgraphs/shared/scalars.ts';

test('every organisation of the seed has a right id', () => {
  const municipal = [...MORE_OG_ROMSDAL, ...FJELLREGIONEN, ...VIKEN].map(
    ({ orgNumber }) => `0192:${orgNumber}`,
  );
  expect(municipal).toHaveLength(87);
  expect([...Object.values(ORG), ...municipal].filter((id) => organisationIdFault(id) !== undefined)).toEqual(
    [],
  );
});

test.each([
  ['0192:944183778', 'a wrong check digit'],
  ['0192:94418377', 'eight digits'],
  ['0192: 944183779', 'a space'],
  ['0007:2021002428', 'a wrong check digit'],
  ['0007:1910101234', 'a third digit below 2: somebody’s personnummer'],
  ['0007:202100-2429', 'a hyphen'],
  ['0088:1234567890123', 'an identifier of another scheme'],
  ['no:molde', 'a country in small letters'],
  ['NO:', 'no slug'],
  ['', 'nothing'],
])('%s is no organisation: %s', (id) => {
  expect(organisationIdFault(id)).toEqual(expect.stringMatching(/./));
});

test.each([
  ['Date', '2020-02-29', '2021-02-29'],
  ['Date', '2021-12-31', '2021-12-31T00:00'],
  ['Decimal', '-0.10', '1e3'],
  ['MunicipalityId', 'NO:0301', 'NO:301'],
  ['CountyId', 'SE:20', 'DK:20'],
  ['YearMonth', '2015-02', '2015-13'],
  ['NutsCode', 'NO0A3', 'NO0A34'],
] as const)('%s takes %s and not %s', (name, right, wrong) => {
  expect(RULES[name](right)).toBeUndefined();
  expect(RULES[name](wrong)).toEqual(expect.stringMatching(/^must /));
});

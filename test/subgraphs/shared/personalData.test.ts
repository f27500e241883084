import { rows } from '../../../seed/immigration.ts';
import { personalFault } from '../../../subgraphs/shared/personalData.ts';
import { INVENTED } from '../../support/invented.ts';

const RULE = 'must hold no identity number, phone number or e-mail address';

const { fodselsnummer, dNumber, personnummer, duf } = INVENTED;
const short = personnummer.replace('-', '').slice(2);

test.each([
  ['a fødselsnummer', fodselsnummer],
  ['with a space', `${fodselsnummer.slice(0, 6)} ${fodselsnummer.slice(6)}`],
  ['with a long dash', `${fodselsnummer.slice(0, 6)}–${fodselsnummer.slice(6)}`],
  ['digit by digit', fodselsnummer.split('').join(' ')],
  ['among letters', `FT${fodselsnummer}A`],
  ['after other digits', `7${fodselsnummer}`],
  [
    'in full-width digits',
    fodselsnummer.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  ],
  ['a D-number', dNumber],
  ['a personnummer', personnummer],
  ['a personnummer in digits alone', personnummer.replace('-', '')],
  ['a short personnummer', short],
  ['a personnummer of somebody over a hundred', `${short.slice(0, 6)}+${short.slice(6)}`],
  ['a DUF number', duf],
  ['a DUF number in groups', '1855 000000 01'],
  ['a phone number', '40000000'],
  ['a phone number in groups', 'ring 400 00 000'],
  ['a phone number in pairs', '40 00 00 00'],
  ['a phone number with a country code', '+47 4000 0000'],
  ['a Swedish phone number', '070-000 00 00'],
  ['an e-mail address', 'nobody@example.org'],
])('%s is refused, and not repeated', (_, text) => {
  expect(personalFault(text)).toBe(RULE);
});

test('digits of other scripts are refused, since no check knows them', () => {
  expect(personalFault('٠١٢٣')).toBe('must have no other digits than 0 to 9');
});

test.each(['FT-2021-0412', '2021/12345-3', 'sak 412', 'adviser-0026', '2026-09', 'NO:1506', '', 'uk'])(
  '%s is no number of a person',
  (text) => {
    expect(personalFault(text)).toBeUndefined();
  },
);

const DRAWN = '77355297-c98f-4784-8f7b-e9cb54ba0959';

test('a key that the graph drew is no number of a person, whatever its digits; what stands beside it is', () => {
  expect(personalFault(`adviser-${DRAWN}`)).toBeUndefined();
  for (const text of [`${DRAWN}${fodselsnummer}`, `${fodselsnummer}-${DRAWN}`, `adviser-${DRAWN} 40000000`])
    expect(personalFault(text)).toBe(RULE);
  // A site's own key of the same length that was not drawn by lot says something.
  expect(personalFault(DRAWN.replace('-4784-', '-1784-'))).toBe(RULE);
});

test('organisation numbers, and all keys of cohorts, stay what they are', () => {
  for (const text of ['0192:944183779', ...rows.cohorts.map(({ _id }) => _id)])
    expect([text, personalFault(text)]).toEqual([text, undefined]);
});

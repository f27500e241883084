import { SEEDS } from '../../seed/all.ts';
import { rows as crossborder } from '../../seed/crossborder.ts';
import { rows as municipalities } from '../../seed/municipalities.ts';
import { organisationIdFault } from '../../schema/organisationId.ts';
import { RULES } from '../../subgraphs/shared/scalars.ts';

/** Every text in a value, with the nearest period or day beside or above it. */
function texts(
  value: unknown,
  day: string | undefined,
  found: { text: string; day: string | undefined }[],
): void {
  if (typeof value === 'string') found.push({ text: value, day });
  if (Object(value) !== value) return;
  const period: unknown = Reflect.get(Object(value), 'period');
  const start: unknown = Object(period) === period ? Reflect.get(Object(period), 'start') : undefined;
  const here = typeof start === 'string' ? start : day;
  for (const each of Object.values(value ?? {})) texts(each, here, found);
}

const found: { text: string; day: string | undefined }[] = [];
for (const { rows } of SEEDS) texts(rows, undefined, found);

test('every organisation that any partner names is one that the crossborder subgraph knows', () => {
  const known = new Set<string>(crossborder.partners.map(({ _id }) => _id));
  const named = found.filter(
    ({ text }) => /^(0192|0007|[A-Z]{2}):/.test(text) && organisationIdFault(text) === undefined,
  );
  const municipal = (text: string) =>
    RULES.MunicipalityId(text) === undefined || RULES.CountyId(text) === undefined;
  expect(named.length).toBeGreaterThan(1000);
  expect([
    ...new Set(named.map(({ text }) => text).filter((text) => !municipal(text) && !known.has(text))),
  ]).toEqual([]);
});

test('every municipality that any partner names is known, under a code that held on the day in question', () => {
  const validity = new Map<string, { start: string; end?: string }>(
    municipalities.municipalities.map(({ _id, validity }) => [_id, validity]),
  );
  const named = found.filter(({ text }) => RULES.MunicipalityId(text) === undefined);
  expect(named.length).toBeGreaterThan(300);
  expect(named.filter(({ text }) => !validity.has(text))).toEqual([]);
  const outside = named.filter(({ text, day }) => {
    const held = validity.get(text);
    return (
      day !== undefined &&
      held !== undefined &&
      (day < held.start || (held.end !== undefined && day > held.end))
    );
  });
  expect(outside).toEqual([]);
});

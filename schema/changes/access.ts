import { Kind, parse } from 'graphql';
import { classesOf } from '../definitions.ts';
import { type Requirement, requirementsIn } from '../requirements.ts';
import type { Change } from './change.ts';

/** What a field asks of its callers and whose data it is, by `Type.field`. */
function accessIn(supergraphSdl: string): Map<string, { asks: string; classes: string }> {
  const document = parse(supergraphSdl, { noLocation: true });
  const requirements = requirementsIn(document);
  return new Map(
    document.definitions.flatMap((type) =>
      type.kind !== Kind.OBJECT_TYPE_DEFINITION
        ? []
        : (type.fields ?? []).map((field) => {
            const place = `${type.name.value}.${field.name.value}`;
            return [
              place,
              { asks: words(requirements.get(place)), classes: classesOf(type, field).join(' and ') },
            ] as const;
          }),
    ),
  );
}

const NOTHING = 'nothing';

function words(requirement: Requirement | undefined): string {
  if (requirement === undefined) return NOTHING;
  const sets = [...requirement.scopes, ...requirement.policies].map((set) =>
    set.map((names) => names.join(' and ')).join(' or '),
  );
  return ['a token', ...new Set(sets)].join(', ');
}

/** What changed in who may read a field: no schema without directives shows it. */
export function accessChanges(before: string, after: string): Change[] {
  const now = accessIn(after);
  return [...accessIn(before)].flatMap(([place, was]) => {
    const is = now.get(place);
    if (is === undefined) return [];
    const found: Change[] = [];
    if (is.asks !== was.asks)
      found.push({
        level: is.asks === NOTHING ? 'DANGEROUS' : 'BREAKING',
        place,
        what: `${place} asked ${was.asks} of its caller, and asks ${is.asks}`,
      });
    if (is.classes !== was.classes)
      found.push({
        level: 'DANGEROUS',
        place,
        what: `${place} was ${was.classes || 'of no class'}, and is ${is.classes || 'of no class'}`,
      });
    return found;
  });
}

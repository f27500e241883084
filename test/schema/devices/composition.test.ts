import { parse, print } from 'graphql';
import { compose, contracts } from '../../../schema/compose.ts';
import { faults } from '../../../schema/lint.ts';
import { edited, REQUIRING, uses } from '../../support/contracts.ts';

// What composition says when a device is taken out of a contract. What the devices are for: answers.test.ts.

const KEYS = uses(/^type (\w+) @key\(fields: "[^"]+"\)/gm);
const STUBS = uses(/^type (\w+) @key\(fields: "[^"]+", resolvable: false\)/gm);
const SHARED = [...new Set(uses(/^type (\w+) @shareable/gm).map(({ type }) => type))];

const severalOwners = KEYS.filter(({ type, of }) =>
  [...KEYS, ...STUBS].some((each) => each.type === type && each.of !== of),
);

// @shareable in its place, so that composition does not stop at the key's own field before it looks for a way.
test.each(severalOwners)('without @key there is no way to what $of says of $type', ({ of, whole, type }) => {
  const keyless = edited({ of, text: whole, by: `type ${type} @shareable` });
  expect(() => compose(keyless)).toThrow(
    new RegExp(`no @key (defined )?in subgraph "${of}"|cannot satisfy @require conditions on field "${type}`),
  );
});

test.each(STUBS)('$of may not resolve $type, which it knows by name alone', ({ of, whole, type }) => {
  const vouching = edited({ of, text: whole, by: whole.replace(', resolvable: false', '') });
  expect(faults(vouching)).toEqual([`${of}: ${type} is known by its key alone, and needs resolvable: false`]);
});

test.each(SHARED)('without @shareable no two owners can answer in a %s', (type) => {
  const own = edited({ text: `type ${type} @shareable`, by: `type ${type}` });
  expect(() => compose(own)).toThrow(`Non-shareable field "${type}.`);
});

test.each(REQUIRING)('$field can neither lose its @requires nor own what it requires', (each) => {
  const { of, requires, external } = each;
  const [required = ''] = external.split(':');
  expect(() => compose(edited({ of, text: requires, by: '' }))).toThrow(
    `.${required}" is marked @external but is not used`,
  );
  const owned = edited({ of, text: external, by: external.replace(' @external', '') });
  expect(() => compose(owned)).toThrow(/should not be part of a @requires|Non-shareable field/);
});

test('every @requires of the contracts is among these', () => {
  expect(uses(/ @requires\(fields: "[^"]+"\)/g).map(({ of, whole }) => [of, whole])).toEqual(
    expect.arrayContaining(REQUIRING.map(({ of, requires }) => [of, requires])),
  );
  expect(uses(/ @requires\(/g)).toHaveLength(REQUIRING.length);
});

describe('@tag', () => {
  const all = contracts();
  const refused = (changed: (sdl: string) => string, of: string) =>
    faults(
      all.map((each) =>
        each.name === of ? { ...each, typeDefs: parse(changed(print(each.typeDefs))) } : each,
      ),
    );

  test('cannot be left out of a type', () => {
    const bare = new Map(
      all.map(({ name }) => [
        name,
        refused((sdl) => sdl.replace(/^(type .*) @tag\(name: "\w+"\)/gm, '$1'), name),
      ]),
    );
    const open = uses(/^type (\w+).* @tag\(name: "\w+"\)/gm).filter(
      ({ of, type }) => !bare.get(of)?.some((fault) => fault.startsWith(`${of}: ${type}.`)),
    );
    expect(open).toEqual([]);
  });

  test('cannot be left out of a field, but where arithmetic hides what it is computed from', () => {
    const open = all.flatMap(({ name, typeDefs }) =>
      [...print(typeDefs).matchAll(/^  .*( @tag\(name: "\w+"\))$/gm)].flatMap(
        ({ 0: line, 1: tag = '', index }) => {
          const without = (sdl: string) =>
            sdl.slice(0, index) + line.replace(tag, '') + sdl.slice(index + line.length);
          return refused(without, name).length === 0 ? [line.trim()] : [];
        },
      ),
    );
    expect(open).toEqual(['attainment: Decimal @tag(name: "statistics")']);
  });
});

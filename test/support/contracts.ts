import { Kind, parse, print } from 'graphql';
import { type contracts, ownContracts } from '../../schema/compose.ts';
import { classesOf, uses as usesOf } from '../../schema/definitions.ts';
import type { SubgraphName } from '../../schema/subgraphs.ts';

/** A text of the contracts, and what stands in its place; of one subgraph, or of each that has it when none is named. */
export interface Edit {
  of?: SubgraphName;
  text: string;
  by: string;
}

/** The contracts after some edits; fails when the text of a subgraph's edit stands nowhere. */
export const edited = (...edits: Edit[]): ReturnType<typeof ownContracts> =>
  ownContracts().map((contract) => {
    const own = edits.filter(({ of }) => of === undefined || of === contract.name);
    let sdl = print(contract.typeDefs);
    for (const { of, text, by } of own) {
      if (of !== undefined && !sdl.includes(text)) throw new Error(`no “${text}” in ${of}`);
      sdl = sdl.replace(text, by);
    }
    return { ...contract, typeDefs: parse(sdl) };
  });

/** The fields of some contracts that their owners put in one of these classes; mutations are not among them. */
export const fieldsOf = (services: ReturnType<typeof contracts>, ...wanted: string[]) =>
  services.flatMap(({ typeDefs }) =>
    typeDefs.definitions.flatMap((type) =>
      type.kind !== Kind.OBJECT_TYPE_DEFINITION || type.name.value === 'Mutation'
        ? []
        : (type.fields ?? [])
            .filter((field) => usesOf(field, 'external').length === 0)
            .filter((field) => classesOf(type, field).some((each) => wanted.includes(each)))
            .map((field) => ({ type: type.name.value, name: field.name.value })),
    ),
  );

/** Every match of a pattern in the contracts, by subgraph; its first group is a type. */
export const uses = (pattern: RegExp): { of: SubgraphName; whole: string; type: string }[] =>
  ownContracts().flatMap(({ name, typeDefs }) =>
    [...print(typeDefs).matchAll(pattern)].map(([whole, type = '']) => ({ of: name, whole, type })),
  );

/** The fields that rest on another owner's figures, each with what it requires. */
export const REQUIRING: { field: string; of: SubgraphName; requires: string; external: string }[] = [
  {
    field: 'Municipality.funding',
    of: 'county',
    requires: ' @requires(fields: "populations { asOf value status }")',
    external: 'populations: [PopulationFigure!] @external',
  },
  {
    field: 'CooperationAgreement.yearlyFunding',
    of: 'county',
    requires: ' @requires(fields: "populationTotals { asOf value status }")',
    external: 'populationTotals: [PopulationTotal!] @external',
  },
  {
    field: 'CooperationAgreement.populationTotals',
    of: 'municipalities',
    requires: ' @requires(fields: "coveredMunicipalities { id }")',
    external: 'coveredMunicipalities: [Municipality] @external',
  },
  {
    field: 'Action.costPerParticipant',
    of: 'immigration',
    requires: ' @requires(fields: "costPerYear { amount currency }")',
    external: 'costPerYear: Money @external',
  },
];

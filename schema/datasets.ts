import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';

const PREFIX = 'dataset/';

/** A field about persons, and the data sets that it belongs to: its own, or else its type's. */
export interface PersonalField {
  /** `Type.field`. */
  place: string;
  datasets: string[];
  /** True on a type that is not about persons itself: this is where one comes in. */
  isEntry: boolean;
}

/** The fields of a contract that are tagged `personal`, themselves or by their type, with the names behind `dataset/` in their tags. */
export function personalFields(contract: DocumentNode): PersonalField[] {
  return contract.definitions.flatMap((definition) => {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.OBJECT_TYPE_EXTENSION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
    )
      return [];
    const ofType = tagsOf(definition.directives);
    return (definition.fields ?? []).flatMap((field) => {
      const own = tagsOf(field.directives);
      // A field's own class takes the place of its type's, as in the lint.
      const personal = own.some((tag) => CLASSES.includes(tag))
        ? own.includes('personal')
        : ofType.includes('personal');
      if (!personal) return [];
      const datasets = own.some(isDataset) ? own : ofType;
      return {
        place: `${definition.name.value}.${field.name.value}`,
        isEntry: !ofType.includes('personal'),
        datasets: datasets.filter(isDataset).map((tag) => tag.slice(PREFIX.length)),
      };
    });
  });
}

/** The names of all data sets of a contract, sorted. */
export const datasetsIn = (contract: DocumentNode): string[] =>
  [...new Set(personalFields(contract).flatMap(({ datasets }) => datasets))].sort();

const CLASSES = ['public', 'statistics', 'personal'];

const isDataset = (tag: string): boolean => tag.startsWith(PREFIX);

function tagsOf(directives: readonly ConstDirectiveNode[] = []): string[] {
  return directives
    .filter(({ name }) => name.value === 'tag')
    .flatMap(({ arguments: given = [] }) =>
      given.flatMap(({ name, value }) =>
        name.value === 'name' && value.kind === Kind.STRING ? value.value : [],
      ),
    );
}

import { Kind, print, visit, type ArgumentNode } from 'graphql';

/** Arguments as text that is the same for all that mean the same: neither their order nor that of members counts. */
export function canonical(given: readonly ArgumentNode[] = []): string {
  const texts = given.map((argument) =>
    print(
      visit(argument, {
        ObjectValue: {
          leave: (node) => ({
            kind: Kind.OBJECT,
            fields: [...node.fields].sort((one, other) => compare(one.name.value, other.name.value)),
          }),
        },
      }),
    ),
  );
  return texts.sort(compare).join(', ');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A name that nothing has yet, and that nothing gets from now on. */
export function newName(stem: string, taken: Set<string>): string {
  let number = 0;
  while (taken.has(`${stem}${number}`)) number += 1;
  taken.add(`${stem}${number}`);
  return `${stem}${number}`;
}

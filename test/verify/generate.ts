import {
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  OperationTypeNode,
  parse,
  validate,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { drawn, type Draw } from './draw.ts';
import type { Request } from './oracle.ts';
import type { Crossings } from './owners.ts';
import { Values, type Pools } from './values.ts';

/** What an operation's random shape keeps to. */
const LIMITS = {
  depth: 7,
  selections: 20,
  /** How often in a hundred times an alias is the name of another field. */
  fieldNamesAsAliases: 20,
};

/** A random operation, and the seed that draws it again. */
export interface Generated extends Request {
  seed: number;
  text: string;
}

/** What can be asked, and with which values. */
export interface Askable {
  schema: GraphQLSchema;
  pools: Pools;
  crossings: Crossings;
}

/** The valid operation that this seed draws. */
export function generate({ schema, pools, crossings }: Askable, seed: number): Generated {
  for (let attempt = 0; attempt < 50; attempt++) {
    const made = drawn(seed + attempt * 1_000_003, (draw) =>
      new Operation({ schema, pools, crossings }, draw).make(),
    );
    const document = parse(made.text);
    if (!validate(schema, document).length) return { ...made, document, seed };
  }
  throw new Error(`seed ${seed} draws no valid operation`);
}

type Field = GraphQLField<unknown, unknown>;

/** Where a selection stands, and which partner has the object there, as far as that can be told. */
interface Place {
  depth: number;
  owner: string | undefined;
}

interface Fragment {
  name: string;
  type: GraphQLCompositeType;
}

class Operation {
  readonly #schema: GraphQLSchema;
  readonly #crossings: Crossings;
  readonly #draw: Draw;
  readonly #values: Values;
  readonly #fragments: Fragment[] = [];
  readonly #fragmentTexts: string[] = [];
  /** What stands under each response name; another use of the name needs another alias. */
  readonly #meanings = new Map<string, string>();
  #left: number;

  constructor({ schema, pools, crossings }: Askable, draw: Draw) {
    this.#schema = schema;
    this.#crossings = crossings;
    this.#draw = draw;
    this.#values = new Values(draw, pools);
    this.#left = 3 + draw.below(LIMITS.selections);
  }

  make(): Omit<Generated, 'document' | 'seed'> {
    const { chance } = this.#draw;
    const isMutation = this.#schema.getMutationType() && chance(30);
    const root = this.#schema.getRootType(isMutation ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY);
    if (!root) throw new Error('the schema has no such root');
    const body = this.#selections(root, { depth: 0, owner: undefined });
    const all = [body, ...this.#fragmentTexts].join('\n');
    // A value that was drawn and dropped may have left its variables behind.
    const variables = [...this.#values.variables].filter(([name]) => new RegExp(`\\$${name}\\b`).test(all));
    const declared = variables.map(([name, { type, declared }]) => `$${name}: ${type}${declared}`);
    const several = chance(10);
    const operationName = several || chance(20) ? 'Asked' : undefined;
    const head = `${isMutation ? 'mutation' : 'query'} ${operationName ?? ''}`;
    const other = several ? ['query Other { __typename }'] : [];
    return {
      text: [
        ...other,
        `${head}${declared.length ? `(${declared.join(', ')})` : ''} ${body}`,
        ...this.#fragmentTexts,
      ].join('\n'),
      operationName,
      variables: Object.fromEntries(
        variables.flatMap(([name, { given }]) => ('value' in given ? [[name, given.value]] : [])),
      ),
    };
  }

  #selections(type: GraphQLCompositeType, at: Place): string {
    const length = this.#left > 0 ? 1 + this.#draw.below(at.depth ? 4 : 3) : 1;
    const parts = Array.from({ length }, () => this.#selection(type, at));
    return `{ ${parts.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, at: Place): string {
    const roll = this.#draw.below(100);
    const abstract = isAbstractType(type);
    this.#left -= 1;
    if (roll < (abstract ? 40 : 8) && this.#left > 0) return this.#inline(type, at);
    if (roll < (abstract ? 52 : 14) && this.#left > 0) return this.#spread(type, at);
    if (roll < (abstract ? 60 : 19) || isUnionType(type)) return this.#typename();
    return this.#field(type, at);
  }

  #typename(): string {
    return `${this.#draw.chance(40) ? `${this.#draw.pick(['t', 'kind'])}: ` : ''}__typename${this.#directive()}`;
  }

  #field(type: GraphQLCompositeType, at: Place): string {
    const all = isUnionType(type) ? [] : Object.values(type.getFields());
    const deep = at.depth < LIMITS.depth && this.#left > 0;
    const usable = all.filter((field) => deep || !isCompositeType(getNamedType(field.type)));
    if (!usable.length) return this.#typename();
    const field = this.#choose(usable, type, at);
    const args = this.#arguments(field, type.name);
    const named = getNamedType(field.type);
    const owner = this.#crossings.ownerOf(type.name, field.name) ?? at.owner;
    const below = isCompositeType(named) ? ` ${this.#selections(named, { depth: at.depth + 1, owner })}` : '';
    return `${this.#alias(type, field.name, args)}${field.name}${args}${this.#directive()}${below}`;
  }

  /** Any field; more often one of another partner, and one that leads to where partners meet. */
  #choose(from: readonly Field[], type: GraphQLCompositeType, { owner }: Place): Field {
    const { chance, pick } = this.#draw;
    const foreign = from.filter(({ name }) => {
      const its = this.#crossings.ownerOf(type.name, name);
      return its !== undefined && owner !== undefined && its !== owner;
    });
    if (foreign.length && chance(35)) return pick(foreign);
    const far = (field: Field) => this.#crossings.distanceOf(getNamedType(field.type).name);
    const least = Math.min(...from.map(far));
    const near = from.filter((field) => far(field) === least);
    if (least < Infinity && chance(35)) return pick(near);
    const objects = from.filter((field) => isCompositeType(getNamedType(field.type)));
    return objects.length && chance(25) ? pick(objects) : pick(from);
  }

  #alias(type: GraphQLCompositeType, field: string, args: string): string {
    const { chance, pick } = this.#draw;
    const meaning = field + args;
    const free = (name: string) => (this.#meanings.get(name) ?? meaning) === meaning;
    if (free(field) && !chance(22)) {
      this.#meanings.set(field, meaning);
      return '';
    }
    const names = Object.keys(isUnionType(type) ? {} : type.getFields()).filter(free);
    const alias =
      names.length && chance(LIMITS.fieldNamesAsAliases)
        ? pick(names)
        : chance(6)
          ? 'shared'
          : `a${this.#meanings.size}`;
    this.#meanings.set(alias, meaning);
    return `${alias}: `;
  }

  #arguments({ name, args }: Field, type: string): string {
    const given = args
      .filter((arg) => isRequiredArgument(arg) || arg.name === 'first' || this.#draw.chance(45))
      .map((arg) => `${arg.name}: ${this.#values.argument(arg.type, `${type}.${name}.${arg.name}`)}`);
    return given.length ? `(${given.join(', ')})` : '';
  }

  #directive(): string {
    if (!this.#draw.chance(7)) return '';
    return ` @${this.#draw.pick(['skip', 'include'])}(if: ${this.#values.condition()})`;
  }

  #inline(type: GraphQLCompositeType, at: Place): string {
    if (this.#draw.chance(12))
      return `...${this.#directive() || ' @include(if: true)'} ${this.#selections(type, at)}`;
    const on = this.#draw.pick(this.#overlapping(type));
    return `... on ${on.name}${this.#directive()} ${this.#selections(on, at)}`;
  }

  #spread(type: GraphQLCompositeType, at: Place): string {
    const { chance, pick } = this.#draw;
    const usable = this.#fragments.filter((each) => doTypesOverlap(this.#schema, each.type, type));
    if (usable.length && chance(60)) return `...${pick(usable).name}${this.#directive()}`;
    const on = pick(this.#overlapping(type));
    const text = this.#selections(on, at);
    const name = `F${this.#fragments.length}`;
    this.#fragments.push({ name, type: on });
    this.#fragmentTexts.push(`fragment ${name} on ${on.name} ${text}`);
    return `...${name}${this.#directive()}`;
  }

  /** Types on which a fragment may be inside this one: its objects first, as they are what answers have. */
  #overlapping(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    const all = Object.values(this.#schema.getTypeMap()).filter(isCompositeType);
    const found = all.filter(
      (each) => !each.name.startsWith('__') && doTypesOverlap(this.#schema, each, type),
    );
    return [...found, ...found.filter((each) => isObjectType(each)), type];
  }
}

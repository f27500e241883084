import {
  getNamedType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql';
import type { Draw } from './draw.ts';

/** Values worth asking with: by argument (`Query.product.upc`), or by the name of an input type. */
export type Pools = Readonly<Record<string, readonly unknown[]>>;

/** An argument's value. */
export interface Value {
  /** As a literal; it may hold variables. */
  text: string;
  /** As JSON, for a variable. */
  json: unknown;
}

/** A variable of an operation. */
export interface Variable {
  type: string;
  /** What the operation declares after its type. */
  declared: string;
  /** What the caller sends; not own when the caller leaves it out. */
  given: { value?: unknown };
}

/** Draws arguments, and keeps the variables that they use. */
export class Values {
  readonly variables = new Map<string, Variable>();
  readonly #draw: Draw;
  readonly #pools: Pools;

  constructor(draw: Draw, pools: Pools) {
    this.#draw = draw;
    this.#pools = pools;
  }

  /** A literal or a variable that may stand where this type is wanted. */
  argument(type: GraphQLInputType, place: string): string {
    return this.#draw.chance(40) ? this.#variable(type, place) : this.#value(type, place, true).text;
  }

  /** A condition for @skip or @include. */
  condition(): string {
    const { chance } = this.#draw;
    if (chance(40)) return chance(50) ? 'true' : 'false';
    return this.#declare('Boolean!', '', chance(50));
  }

  #variable(type: GraphQLInputType, place: string): string {
    const { chance, pick } = this.#draw;
    const { json } = this.#value(type, place, false);
    const bare = (isNonNullType(type) ? type.ofType : type).toString();
    const same = [...this.variables].filter(
      ([, { type: declared }]) => declared === type.toString() || declared === `${bare}!`,
    );
    if (same.length && chance(25)) return `$${pick(same)[0]}`;
    if (json !== null && chance(25)) {
      const text = this.#value(type, place, false).text;
      return this.#declare(
        bare,
        text === 'null' ? '' : ` = ${text}`,
        chance(50) && text !== 'null' ? undefined : json,
      );
    }
    if (isNonNullType(type)) return this.#declare(type.toString(), '', json);
    if (json !== null && chance(20)) return this.#declare(`${bare}!`, '', json);
    return this.#declare(bare, '', chance(15) ? undefined : chance(15) ? null : json);
  }

  #declare(type: string, declared: string, value: unknown): string {
    const name = `v${this.variables.size}`;
    this.variables.set(name, { type, declared, given: value === undefined ? {} : { value } });
    return `$${name}`;
  }

  #value(type: GraphQLInputType, place: string, mayUseVariables: boolean): Value {
    const { below, chance } = this.#draw;
    if (isNonNullType(type)) return this.#value(type.ofType, place, mayUseVariables);
    // A list is always bounded: answers shall stay small.
    if (place.endsWith('.first')) return scalar(1 + below(3));
    if (chance(6)) return scalar(null);
    if (isListType(type)) {
      if (chance(15) && !isListType(type.ofType)) return this.#item(type.ofType, place, mayUseVariables);
      const items = Array.from({ length: below(3) }, () => this.#item(type.ofType, place, mayUseVariables));
      return { text: `[${items.map(({ text }) => text).join(', ')}]`, json: items.map(({ json }) => json) };
    }
    if (!isInputObjectType(type)) return this.#leaf(type, place);
    const members = Object.values(type.getFields())
      .filter((field) => isRequiredInputField(field) || chance(45))
      .map(
        (field) =>
          [field.name, this.#member(field.type, `${type.name}.${field.name}`, mayUseVariables)] as const,
      );
    return {
      text: `{${members.map(([name, { text }]) => `${name}: ${text}`).join(', ')}}`,
      json: Object.fromEntries(members.map(([name, { json }]) => [name, json])),
    };
  }

  #item(type: GraphQLInputType, place: string, mayUseVariables: boolean): Value {
    const value = this.#member(type, place, mayUseVariables);
    return isNonNullType(type) && value.json === null ? this.#item(type, place, mayUseVariables) : value;
  }

  #member(type: GraphQLInputType, place: string, mayUseVariables: boolean): Value {
    const value = this.#value(type, place, mayUseVariables);
    if (isNonNullType(type) && value.text === 'null') return this.#member(type, place, mayUseVariables);
    return mayUseVariables && this.#draw.chance(12)
      ? { ...value, text: this.#declare(type.toString(), '', value.json) }
      : value;
  }

  #leaf(type: GraphQLInputType, place: string): Value {
    const { below, chance, pick } = this.#draw;
    const named = getNamedType(type);
    const pool = this.#pools[place] ?? this.#pools[named.name];
    if (isEnumType(named)) {
      const { name } = pick(named.getValues());
      return { text: name, json: name };
    }
    if (pool) return scalar(pick(pool));
    if (named === GraphQLBoolean || named.name === 'Boolean') return scalar(chance(50));
    if (named === GraphQLInt || named.name === 'Int') return scalar(below(7) - 1);
    if (named === GraphQLFloat || named.name === 'Float') return scalar(below(9) / 4);
    return scalar(pick(['a', 'b', '1', 'none', 'ø "quoted" \\ \n']));
  }
}

function scalar(value: unknown): Value {
  return { text: literal(value), json: value };
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, each]) => `${name}: ${literal(each)}`)
    .join(', ')}}`;
}

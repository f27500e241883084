/** An object as one subgraph knows it. */
export interface Source {
  subgraph: string;
  /** The type's name in that subgraph: for an @interfaceObject, the interface's. */
  type: string;
  value: unknown;
}

/** Where an object was found: in a field of another, at these indexes of its lists. */
export interface Origin {
  parent: Thing;
  field: string;
  args: Readonly<Record<string, unknown>>;
  indexes: readonly number[];
}

/** An object of the merged graph, with the subgraphs that are known to have it. */
export class Thing {
  type: string;
  readonly sources: Source[];
  readonly origin: Origin | undefined;
  constructor(type: string, sources: Source[], origin?: Origin) {
    this.type = type;
    this.sources = sources;
    this.origin = origin;
  }
}

/** No subgraph that knows an object leads to the field: the graph, or the oracle, is at fault. */
export class Unreachable extends Error {}

/** A subgraph does not know the object that a field's requirement or key is asked of. */
export class Unknown extends Error {}

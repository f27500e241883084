import { divisionsOf, type Cell, type Division } from '../../../subgraphs/shared/disclosure.ts';
import { nameOf, type Unit } from './units.ts';

/** A count that is the sum of others. */
interface Sum {
  whole: number;
  parts: readonly number[];
}

/** From where to where a count can be. */
export interface Bounds {
  least: number;
  most: number;
}

/**
 * What everybody knows of the counts before any is published: which add up to which, and which are within which. Of a
 * count within another the rest is a count, too: of those whom the one holds and the other does not.
 */
export class Network {
  readonly names: string[] = [];
  private readonly index = new Map<string, number>();
  private readonly sums: Sum[] = [];
  private readonly sumsOf: number[][] = [];

  constructor(units: readonly Unit[]) {
    for (const { name, roots, below } of units)
      roots.forEach((root, place) => {
        if (!('published' in root)) this.addCell(name, root);
        else this.addDivision(name, below[place] ?? 'nowhere', root);
      });
  }

  /** The count's place in the network. */
  place(name: string): number {
    const known = this.index.get(name);
    if (known !== undefined) return known;
    this.index.set(name, this.names.length);
    this.sumsOf.push([]);
    return this.names.push(name) - 1;
  }

  /** The place of a sum of disjoint counts. */
  placeOf(cells: readonly string[]): number {
    const [only] = cells;
    if (only !== undefined && cells.length === 1) return this.place(only);
    const name = [...cells].sort().join(' + ');
    const isNew = !this.index.has(name);
    const place = this.place(name);
    if (isNew)
      this.add(
        place,
        cells.map((cell) => this.place(cell)),
      );
    return place;
  }

  private add(whole: number, parts: number[]): void {
    const sum = this.sums.push({ whole, parts }) - 1;
    for (const each of [whole, ...parts]) this.sumsOf[each]?.push(sum);
  }

  private addCell(unit: string, cell: Cell): void {
    const name = nameOf(unit, cell.key);
    this.place(name);
    for (const division of divisionsOf(cell)) this.addDivision(unit, name, division);
  }

  private addDivision(unit: string, whole: string, { children = [], nested = [] }: Division): void {
    if (children.length > 0)
      this.add(
        this.place(whole),
        children.map(({ key }) => this.place(nameOf(unit, key))),
      );
    for (const child of children) this.addCell(unit, child);
    let before = whole;
    for (const { key } of nested) {
      const name = nameOf(unit, key);
      this.add(this.place(before), [this.place(name), this.place(`${before} without ${name}`)]);
      before = name;
    }
  }

  /**
   * What a reader works out who knows some counts and no rule of withholding: the bounds of every count that these ones
   * bound. Also each sum of unknown parts that is certain. Throws when the counts contradict each other.
   */
  solve(known: ReadonlyMap<number, number>): { bounds: Map<number, Bounds>; rests: number[] } {
    const bounds = new Map<number, Bounds>(
      [...known].map(([place, value]) => [place, { least: value, most: value }]),
    );
    const at = (place: number): Bounds => bounds.get(place) ?? { least: 0, most: Infinity };
    const queue = new Set([...known.keys()].flatMap((place) => this.sumsOf[place] ?? []));
    const set = (place: number, least: number, most: number): void => {
      const old = at(place);
      const next = { least: Math.max(old.least, least), most: Math.min(old.most, most) };
      if (next.least > next.most) throw new Error(`${this.names[place] ?? ''} contradicts the rest`);
      if (next.least === old.least && next.most === old.most) return;
      bounds.set(place, next);
      for (const sum of this.sumsOf[place] ?? []) queue.add(sum);
    };
    for (const next of queue) {
      queue.delete(next);
      const sum = this.sums[next];
      if (sum === undefined) continue;
      const parts = sum.parts.map(at);
      const least = parts.reduce((total, each) => total + each.least, 0);
      const most = parts.reduce((total, each) => total + each.most, 0);
      set(sum.whole, least, most);
      const whole = at(sum.whole);
      sum.parts.forEach((place, index) => {
        const own = parts[index] ?? { least: 0, most: Infinity };
        const others = parts.reduce((total, each, other) => total + (other === index ? 0 : each.most), 0);
        set(place, whole.least - others, whole.most - (least - own.least));
      });
    }
    return { bounds, rests: this.restsOf([...known.keys()], at) };
  }

  /** Of every sum whose whole is certain, what its uncertain parts are together. */
  private restsOf(known: readonly number[], at: (place: number) => Bounds): number[] {
    const isCertain = ({ least, most }: Bounds) => least === most;
    return [...new Set(known.flatMap((place) => this.sumsOf[place] ?? []))].flatMap((each) => {
      const sum = this.sums[each];
      if (sum === undefined || !isCertain(at(sum.whole))) return [];
      const open = sum.parts.map(at).filter((part) => !isCertain(part));
      const certain = sum.parts.map(at).filter(isCertain);
      return open.length === 0
        ? []
        : at(sum.whole).least - certain.reduce((total, { least }) => total + least, 0);
    });
  }
}

import { type CountRecord, type ForeignCell, protect, type SexSplitRecord } from '../shared/disclosure.ts';

const OWNERS = ['women', 'men', 'mixed'] as const;
type ByOwners<T> = Readonly<Record<(typeof OWNERS)[number], T>>;

const keyOf = (workPackage: string, owners: string): string => `${workPackage}/${owners}`;

/**
 * The trees of local enterprises by work package and owners' sex. They are among those that the project supports on this
 * side of the border, which its partners have published before: each count hangs below theirs of the same owners' sex, so
 * that the two do not tell about each other. An enterprise may be in several packages.
 */
export const localEnterpriseTrees = (
  counts: ReadonlyMap<string, ByOwners<number>>,
  supported: ByOwners<CountRecord>,
): ForeignCell[] =>
  [...counts].flatMap(([workPackage, own]) =>
    OWNERS.map((owners) => ({
      published: supported[owners].value,
      nested: [{ key: keyOf(workPackage, owners), value: own[owners] }],
    })),
  );

/** Releases local enterprises by work package and owners' sex; a total is told when its parts are. */
export function releaseLocalEnterprises(
  counts: ReadonlyMap<string, ByOwners<number>>,
  supported: ByOwners<CountRecord>,
  publishedAt: string,
): Map<string, SexSplitRecord> {
  const released = protect(localEnterpriseTrees(counts, supported));
  const count = (value: number | null): CountRecord => ({ value, release: publishedAt });
  return new Map(
    [...counts.keys()].map((workPackage) => {
      const of = (owners: keyof ByOwners<number>) => released.get(keyOf(workPackage, owners)) ?? null;
      const [women, men, mixed] = [of('women'), of('men'), of('mixed')];
      const total = women === null || men === null || mixed === null ? null : women + men + mixed;
      return [
        workPackage,
        { women: count(women), men: count(men), mixed: count(mixed), total: count(total) },
      ];
    }),
  );
}

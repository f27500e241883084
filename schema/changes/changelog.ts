import type { Change, Level } from './change.ts';

const HEAD = '# What changed in the schema\n';

const TITLES: readonly (readonly [Level, string])[] = [
  ['BREAKING', 'Operations may fail'],
  ['DANGEROUS', 'Operations may answer otherwise'],
  ['SAFE', 'New, or told better'],
];

/** Changes in words, for whoever uses the graph. */
export function changelogEntry(day: string, changes: readonly Change[]): string {
  const parts = TITLES.map(([level, title]) => ({
    title,
    all: changes.filter((each) => each.level === level),
  }));
  return [
    `## ${day}`,
    ...parts
      .filter(({ all }) => all.length > 0)
      .map(({ title, all }) => `### ${title}\n\n${all.map(({ what }) => `- ${what}`).join('\n')}`),
  ].join('\n\n');
}

/** A changelog with one more entry, the latest first. */
export const withEntry = (changelog: string, entry: string): string =>
  `${[HEAD.trim(), entry, changelog.replace(HEAD, '').trim()].filter(Boolean).join('\n\n')}\n`;

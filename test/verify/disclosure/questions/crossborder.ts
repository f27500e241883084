import { enterprisePlan } from '../../../../seed/crossborder/releases.ts';
import { at, listAt } from '../../../support/ask.ts';
import type { Draw } from '../../draw.ts';
import { COUNT, OWNERS, type Question, SEXES } from '../question.ts';
import { count, nothing, ratio, type Shown, split, together, valueAt } from '../seen.ts';
import { nameOf } from '../units.ts';

const came = (...path: string[]): string => nameOf('attendance', path.join('/'));
const sexes = (...path: string[]) => ({ women: came('women', ...path), men: came('men', ...path) });

const BALANCE = `genderBalance { split ${SEXES} unknown ${COUNT} share explanation }`;
const PARTICIPATION = `participation(first: 50) { edges { node {
  country event { id } split ${SEXES} municipalities { municipality { id } split ${SEXES} }
} } }`;

/** The project's balance, or a work package's. */
function balance(data: unknown, ...path: string[]): Shown {
  if (at(data, 'split') === null) return nothing;
  const of = ['women', 'men'].map((sex) => valueAt(data, `split.${sex}`));
  const told = /\d/.exec(String(at(data, 'explanation')))?.[0] ?? null;
  return together([
    split(data, 'split', sexes(...path)),
    count(data, 'unknown', came('unknown', ...path)),
    ratio('the share', at(data, 'share'), of),
    ratio('the explanation', told, of),
  ]);
}

function participation(workPackage: string, node: unknown): Shown {
  const path = [workPackage, String(at(node, 'event.id')), String(at(node, 'country'))];
  return together([
    split(node, 'split', sexes(...path)),
    ...listAt(node, 'municipalities').map((each) =>
      split(each, 'split', sexes(...path, String(at(each, 'municipality.id')))),
    ),
  ]);
}

const { supported, within, countries } = enterprisePlan;
const INDICATORS = [supported.indicator, ...within.map(({ indicator }) => indicator)];

/** The disjoint counts that an indicator's count of a country is the sum of. */
function enterprises(
  indicator: string,
  country: string,
): { whole: string[]; owners: Record<string, string> } {
  const key = (...path: string[]) => nameOf('enterprises', [indicator, country, ...path].join('/'));
  const owners = { women: key('women'), men: key('men'), mixed: key('mixed') };
  const isByOwners = within.find((each) => each.indicator === indicator)?.by === 'owners';
  return { whole: isByOwners ? Object.values(owners) : [key()], owners };
}

function indicator(data: unknown): Shown {
  const code = String(at(data, 'code'));
  const all =
    code === supported.indicator
      ? [nameOf('enterprises', code)]
      : countries.flatMap((country) => enterprises(code, country).whole);
  return together([
    count(data, 'actual', ...all),
    ratio(`attainment of ${code}`, at(data, 'attainment'), [valueAt(data, 'actual')]),
    ...listAt(data, 'actuals').map((actual) => {
      const { whole, owners } = enterprises(code, String(at(actual, 'country')));
      return at(actual, 'split') === null
        ? count(actual, 'total', ...whole)
        : together([count(actual, 'total', ...whole), split(actual, 'split', owners, whole)]);
    }),
    ...listAt(data, 'reports.edges').map((edge) => {
      const [, , country = '', year = ''] = String(at(edge, 'node.id')).split(':');
      return count(edge, 'node.total', nameOf('enterprises', [code, country, year].join('/')));
    }),
  ]);
}

const foreign = (id: string) => ({
  women: nameOf('2019-H2', `${id}/WOMAN`),
  men: nameOf('2019-H2', `${id}/MAN`),
});
const local = (id: string) => ({
  women: nameOf('local', `${id}/women`),
  men: nameOf('local', `${id}/men`),
  mixed: nameOf('local', `${id}/mixed`),
});

/** What three partners publish of a work package. */
const workPackage = (data: unknown): Shown => {
  const id = String(at(data, 'id'));
  return together([
    balance(at(data, 'genderBalance'), id),
    ...listAt(data, 'participation.edges').map((edge) => participation(id, at(edge, 'node'))),
    at(data, 'localEnterprises') === null ? nothing : split(data, 'localEnterprises', local(id)),
    at(data, 'participantsWithForeignBackground') === null
      ? nothing
      : split(data, 'participantsWithForeignBackground', foreign(id)),
  ]);
};

/** Kinds of questions about the cross-border project, some of which its neighbours answer too. */
export const crossborderQuestions: ((by: Draw) => Question)[] = [
  () => ({
    text: `{ project(code: "SH-BI") { ${BALANCE} } }`,
    read: (data) => balance(at(data, 'project.genderBalance')),
  }),
  (by) => ({
    text: `{ workPackage(id: "SH-BI:${1 + by.below(7)}") { id ${BALANCE} ${PARTICIPATION}
      localEnterprises ${OWNERS} participantsWithForeignBackground ${SEXES} } }`,
    read: (data) => workPackage(at(data, 'workPackage')),
  }),
  (by) => ({
    text: `{ workPackage(id: "SH-BI:${1 + by.below(7)}") { id localEnterprises ${OWNERS} } }`,
    read: (data) =>
      at(data, 'workPackage.localEnterprises') === null
        ? nothing
        : split(data, 'workPackage.localEnterprises', local(String(at(data, 'workPackage.id')))),
  }),
  (by) => ({
    text: `{ indicator(code: "${by.pick(INDICATORS)}") { code actual ${COUNT} attainment
      actuals { country total ${COUNT} split ${OWNERS} } reports(first: 20) { edges { node { id total ${COUNT} } } } } }`,
    read: (data) => indicator(at(data, 'indicator')),
  }),
];

import type { Told } from '../ask.ts';
import { Figure } from '../figure.tsx';
import { Loading } from '../loading.tsx';
import { CoverageByMunicipalityDocument, type CoverageByMunicipalityQuery } from '../operations.generated.ts';
import { useReader } from '../reader.ts';
import { useAnswer } from '../useAnswer.ts';

/**
 * Which municipalities have an office, as a grid in order of name: no openly licensed boundaries of Norwegian
 * municipalities come in a package.
 */
export function CoverageView() {
  const { date } = useReader().address;
  const variables = { county: 'NO:15', at: date };
  const told = useAnswer(CoverageByMunicipalityDocument, variables);
  return told ? <Shown told={told} variables={variables} /> : <Loading />;
}

function Shown({ told, variables }: { told: Told<CoverageByMunicipalityQuery>; variables: object }) {
  const { w, f, address, text, plain, number, day } = useReader();
  const coverage = told.data?.hoppidCoverage;
  const municipalities = (told.data?.municipalities?.edges ?? []).map(({ node }) => ({
    ...node,
    label: text(node.name),
    offices: node.hoppidOffices ? node.hoppidOffices.edges.map((edge) => edge.node) : undefined,
  }));
  const said = (offices: readonly unknown[] | undefined) =>
    offices === undefined ? '–' : offices.length > 0 ? w.coverage.has : w.coverage.hasNot;
  return (
    <Figure
      told={told}
      date={address.date}
      operation="CoverageByMunicipality"
      variables={variables}
      sources={[
        ...municipalities.flatMap(({ offices }) =>
          (offices ?? []).flatMap(({ provenance }) => provenance ?? []),
        ),
        ...(coverage?.statedAdvisers ? [coverage.statedAdvisers.provenance] : []),
      ]}
      isWide
      title={w.coverage.title}
      definition={w.coverage.definition}
      columns={[
        { label: w.municipality },
        { label: w.inhabitants, number: true },
        { label: w.asOf },
        { label: w.coverage.office },
        { label: w.coverage.operator },
      ]}
      rows={municipalities.map(({ label, population, offices }) => [
        label,
        number(population?.value),
        day(population?.asOf),
        { ...plain(said(offices)), ...(offices?.length === 0 && { tone: 'bad' as const }) },
        plain(
          offices
            ?.map(({ operator }) => operator?.nameInDocument)
            .filter(Boolean)
            .join(', ') || null,
        ),
      ])}
    >
      {coverage && (
        <p class="headline" data-figure="coverage">
          {w.coverage.covered(f.whole(coverage.coveredCount), f.whole(coverage.municipalityCount))}
          {coverage.advisersPer10000 !== null &&
            `, ${w.coverage.advisers(f.decimal(Number(coverage.advisersPer10000)))}`}
        </p>
      )}
      <ul class="grid">
        {municipalities.map(({ id, label, offices }) => (
          <li key={id} class={offices === undefined ? undefined : offices.length > 0 ? 'has' : 'has-not'}>
            <strong lang={label.lang}>{label.text}</strong>
            <span>{said(offices)}</span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

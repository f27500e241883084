import { FigureSourcesDocument, type FigureSourcesQuery } from './operations.generated.ts';
import { useAnswer } from './useAnswer.ts';

/** Where the figures of the project and of the agreement come from; undefined until it is known. */
export const useSources = (): FigureSourcesQuery | undefined => useAnswer(FigureSourcesDocument, {})?.data;

export const packageSources = (from: FigureSourcesQuery | undefined) =>
  (from?.project?.workPackages?.edges ?? []).flatMap(({ node }) => node.provenance ?? []);

export const indicatorSources = (from: FigureSourcesQuery | undefined) =>
  (from?.project?.indicators?.edges ?? []).flatMap(({ node }) => [
    ...(node.provenance ?? []),
    ...(node.reports?.edges ?? []).flatMap((report) => report.node.provenance ?? []),
  ]);

export const agreementSources = (from: FigureSourcesQuery | undefined) =>
  from?.cooperationAgreement?.provenance ?? [];

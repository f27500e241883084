import { pageRequest } from '../../shared/connection.ts';
import { decimal, ratio } from '../../shared/money.ts';
import type { IndicatorRecord } from '../records.ts';
import { pointedTo } from '../references.ts';
import type { Resolvers } from '../types.generated.ts';

const partsTotal = ({ parts }: IndicatorRecord) =>
  parts.length === 0 ? null : parts.reduce((total, { value }) => total.add(decimal(value)), decimal(0));

export const indicatorResolvers = {
  Indicator: {
    __resolveReference: ({ code }, { loaders }) => loaders.indicator.load(code),
    code: ({ _id }) => _id,
    project: ({ project }, _, { loaders }) => pointedTo(loaders.project, project),
    partsTotal: (indicator) => partsTotal(indicator)?.toFixed() ?? null,
    partsDifference: (indicator) => partsTotal(indicator)?.sub(decimal(indicator.target)).toFixed() ?? null,
    attainment: ({ actual, target }) => (actual?.value == null ? null : ratio(actual.value, target, 4)),
    reports: ({ _id }, page, { loaders }) =>
      loaders.indicatorReportPage.load(pageRequest(page, { indicator: _id })),
  },

  IndicatorPart: {
    workPackage: ({ workPackage }, _, { loaders }) =>
      workPackage === undefined ? null : pointedTo(loaders.workPackage, workPackage),
  },

  IndicatorReport: {
    __resolveReference: ({ id }, { loaders }) => loaders.indicatorReport.load(id),
    id: ({ _id }) => _id,
    indicator: ({ indicator }, _, { loaders }) => pointedTo(loaders.indicator, indicator),
  },
} satisfies Resolvers;

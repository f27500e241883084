import type { AnnexLineRecord, AnnexRecord, AnnexTopic } from './records.ts';

const VALUES: Record<AnnexTopic, (annex: AnnexRecord) => string | undefined> = {
  RESPONSIBLE: ({ responsibleDepartment, responsibleOrganisation }) =>
    responsibleDepartment ?? responsibleOrganisation?.nameInDocument,
  OPENING_HOURS: ({ openingHours }) => openingHours,
  WORK_PERCENTAGE: ({ workPercentage }) => workPercentage,
  PARTNER_AGREEMENT: ({ partnerAgreement }) => partnerAgreement,
  SERVICES: ({ servicesIncluded }) => servicesIncluded?.join('; '),
  BRAND: ({ brandPlan }) => brandPlan,
};

/** Each line that the agreement requires, with what is known of it in one annex. */
export const contentsOf = (annex: AnnexRecord, lines: readonly AnnexLineRecord[]) =>
  lines.map((line) => {
    const value = VALUES[line.topic](annex) ?? null;
    return { line, value, recorded: value !== null };
  });

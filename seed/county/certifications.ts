import type { CertificationRecord } from '../../subgraphs/county/records.ts';
import { DOC, ORG } from '../ids.ts';

const certification = (
  adviser: number,
  kind: CertificationRecord['kind'],
  grantedAt: string,
  locator: string,
): CertificationRecord => {
  const id = `adviser-${String(adviser).padStart(4, '0')}`;
  return {
    _id: `${id}:${kind}`,
    owner: ORG.MORE_OG_ROMSDAL_COUNTY,
    version: 1,
    provenance: [{ document: DOC.SAMGRAF, locator, kind: 'SYNTHETIC' }],
    adviser: id,
    kind,
    grantedAt,
  };
};

const advisers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** The county certifies its advisers; six led the pilot's courses. Who and when is invented. */
export const certifications: CertificationRecord[] = [
  ...advisers(50).map((each) =>
    certification(
      each,
      'ADVISER',
      '2020-06-15',
      'The plan speaks of a certification programme and lists nobody',
    ),
  ),
  ...advisers(6).flatMap((each) =>
    (['FACILITATOR', 'MENTOR_COORDINATOR'] as const).map((kind) =>
      certification(
        each,
        kind,
        '2022-12-01',
        'As many advisers as lead the pilot’s courses; certifying them is conditional on its success',
      ),
    ),
  ),
];

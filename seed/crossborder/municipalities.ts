import type { NamedMunicipalityRecord } from '../../subgraphs/crossborder/records.ts';
import { FJELLREGIONEN, SWEDISH } from '../municipalities/table.ts';
import { stated } from './sources.ts';

/** The code that a municipality had when the project began, in 2015. */
export function norwegian(name: string): string {
  const row = FJELLREGIONEN.find((each) => each.name === name);
  if (row === undefined) throw new Error(`no municipality ${name}`);
  return `NO:${row.codeBefore}`;
}

/** A Swedish municipality by its name. */
export function swedish(name: string): { id: string; slug: string } {
  const row = SWEDISH.find((each) => each.name === name);
  if (row === undefined) throw new Error(`no municipality ${name}`);
  return { id: `SE:${row.code}`, slug: row.slug };
}

export const ROROS = norwegian('Røros');

const AREA = ['Tynset', 'Røros', 'Rendalen', 'Alvdal', 'Folldal', 'Tolga', 'Os', 'Holtålen'];
const PAYERS = [
  'Torsby',
  'Filipstad',
  'Rättvik',
  'Ludvika',
  'Orsa',
  'Mora',
  'Vansbro',
  'Älvdalen',
  'Leksand',
  'Eda',
];

/** Every municipality that the plan names in the project's area or among its payers. */
export const municipalities: NamedMunicipalityRecord[] = [
  ...AREA.map((name) => ({
    nameInDocument: name,
    municipality: norwegian(name),
    provenance: stated('“Bakgrund”, “Fjellregionen”: the eight municipalities'),
  })),
  ...['Engerdal', 'Stor Elvdal'].map((nameInDocument) => ({
    nameInDocument,
    municipality: norwegian(nameInDocument.replace(' ', '-')),
    provenance: stated(
      '“Vilket är det geografiska verksamhetsområdet?”',
      'Fjellregionen, inkl. Engerdal och Stor Elvdal i Norge',
    ),
  })),
  ...PAYERS.map((name) => ({
    nameInDocument: `${name} kommun`,
    municipality: swedish(name).id,
    provenance: stated('“Hur finansieras insatsen?”, table “Sverige”'),
  })),
];

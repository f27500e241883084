import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import type { ImportKind } from './kinds.ts';

/** An empty file as a CSV that Nordic spreadsheets open: the headings alone. */
export const csvTemplate = ({ columns }: ImportKind): string =>
  stringify([columns.map(({ name }) => name)], { bom: true, delimiter: ';', record_delimiter: 'windows' });

/** The same as a workbook, with a second sheet that says what belongs into each column. */
export async function xlsxTemplate(kind: ImportKind, file: string): Promise<void> {
  await writeExcelFile([
    { sheet: 'Lines', data: [kind.columns.map(({ name }) => name)] },
    {
      sheet: 'Columns',
      data: [
        ['column', 'required', 'holds', 'meaning'],
        ...kind.columns.map(({ name, required, type, meaning }) => [
          name,
          required === true ? 'yes' : 'no',
          type.format,
          meaning,
        ]),
      ],
    },
  ]).toFile(file);
}

/** What a subgraph takes, for people. */
export const columnsText = (kinds: Readonly<Record<string, ImportKind>>): string =>
  Object.entries(kinds)
    .map(([name, { title, columns }]) =>
      [
        `${name}: ${title}`,
        ...columns.map(
          ({ name: column, required, type, meaning }) =>
            `  ${column}${required === true ? ' (required)' : ''}: ${type.format}. ${meaning}`,
        ),
      ].join('\n'),
    )
    .join('\n\n');

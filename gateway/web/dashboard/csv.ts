/** A text that a spreadsheet would take for a formula is marked as text; a number is none. */
const inert = (text: string): string =>
  /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;

/** A table as comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(inert).map(field).join(',')}\r\n`).join('')}`;
}

/** Hands a text to the reader as a file. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

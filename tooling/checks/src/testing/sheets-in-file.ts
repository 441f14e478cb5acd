import { readFile } from 'node:fs/promises';
import { readParts, readSheets } from '@neue-wege/reports/testing';
import { parse } from 'csv-parse/sync';
import { cellOfCsv, type ExpectedCell, expectedOf } from './seen-cell.ts';

/** Rows of cells, as they stand below each other. */
export type Rows<Cell> = readonly (readonly Cell[])[];

/** The cells that stand in a file, by sheet; a file of text has one. */
export async function expectedIn(path: string): Promise<ReadonlyMap<string, Rows<ExpectedCell>>> {
  const bytes = await readFile(path);
  if (path.endsWith('.xlsx')) {
    const sheets = readSheets(await readParts(bytes));
    return new Map(sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(expectedOf))]));
  }
  const isGerman = path.endsWith('-csv-de.csv');
  const rows = parsed(bytes, isGerman ? ';' : ',');
  return new Map([['', rows.map((row) => row.map((text) => cellOfCsv(text, { isGerman })))]]);
}

/** A file of text in rows. */
export function parsed(bytes: Buffer, delimiter: string): Rows<string> {
  return parse(bytes, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false });
}

/** File systems and LibreOffice agree on names but for blanks. */
export function sheetNameOf(sheet: string): string {
  return sheet.replaceAll(/\s/g, '').normalize('NFC');
}

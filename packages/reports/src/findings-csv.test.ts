import { type Finding, ruleOf } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { type FindingsFormat, writeFindingsCsv } from './findings-csv.ts';

const finding = (differences: Partial<Finding>): Finding => ({
  file: 'teilnahmen.csv',
  line: 7,
  column: 'Austritt',
  rule: 'exit_before_entry',
  severity: 'error',
  message: ruleOf('exit_before_entry').remedy,
  ...differences,
});

async function linesOf(
  pages: readonly (readonly Finding[])[],
  format: FindingsFormat,
): Promise<readonly string[]> {
  let text = '';
  for await (const chunk of writeFindingsCsv(pages, format)) text += chunk;
  return text.split('\r\n');
}

describe('writeFindingsCsv', () => {
  it('gives programs ids and one line per finding, page after page', async () => {
    const pages = [[finding({})], [finding({ line: null, column: null })]];
    expect(await linesOf(pages, { dialect: 'csv', language: 'en' })).toEqual([
      'file,line,column,rule,severity,label,message',
      'teilnahmen.csv,7,Austritt,exit_before_entry,error,Exit before entry,"The exit must not lie before the entry, be it delivered or stored."',
      'teilnahmen.csv,,,exit_before_entry,error,Exit before entry,"The exit must not lie before the entry, be it delivered or stored."',
      '',
    ]);
  });

  it('gives people German headings and words in a German spreadsheet', async () => {
    const [heading, first] = await linesOf([[finding({})]], { dialect: 'csv-de', language: 'de' });
    expect(heading).toBe('\uFEFFDatei;Zeile;Spalte;Regel;Schwere;Befund;Was zu tun ist');
    expect(first).toMatch(/^teilnahmen\.csv;7;Austritt;exit_before_entry;Fehler;Austritt vor Eintritt;/);
  });

  it('is harmless in a spreadsheet, whatever files and columns are called (I09)', async () => {
    const hostile = finding({ file: '=HYPERLINK("x")', column: '@SUM(1;2)' });
    const [, line] = await linesOf([[hostile]], { dialect: 'csv', language: 'en' });
    expect(line).toMatch(/^"'=HYPERLINK\(""x""\)",7,'@SUM\(1;2\),/);
  });

  it('is a heading line where nothing was found', async () => {
    expect(await linesOf([], { dialect: 'csv', language: 'de' })).toEqual([
      'file,line,column,rule,severity,label,message',
      '',
    ]);
  });
});

import { type DeliveryFileKind, toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { readRecord } from './read-record.ts';
import { inShort, testPseudonyms } from './testing/read-delivery.ts';

const person = testPseudonyms.pseudonymOf('K-4711');

async function read(kind: DeliveryFileKind, cells: Readonly<Record<string, string>>) {
  const reading = readRecord({
    kind,
    name: 'record',
    cells: new Map(Object.entries(cells).map(([name, text]) => [name, { text, heading: `in:${name}` }])),
    pseudonymKey: testPseudonyms.checkValue,
    latest: toPlainDate('2026-11-23'),
  });
  const rows: Record<string, string | null>[] = [];
  for await (const { columns, rows: batch } of reading.batches()) {
    for (const row of batch)
      rows.push(Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
  }
  return { reading, rows, findings: inShort(reading.findings()) };
}

describe('readRecord', () => {
  it('reads a record as a file with that one row, of the columns that are given', async () => {
    const { reading, rows, findings } = await read('enrolments', {
      participant: person,
      run: ' 1 ',
      entered_on: '2024-01-08',
      birth_year: '1990',
      exit_reason: '',
    });
    expect(findings).toEqual([]);
    expect(rows).toEqual([
      { participant: person, run: '1', entered_on: '2024-01-08', age_band: '25_34', exit_reason: null },
    ]);
    expect(reading.contents()).toMatchObject([{ name: 'record', kind: 'enrolments', rows: 1 }]);
  });

  it('says what is wrong by the names of the form', async () => {
    const { rows, findings } = await read('enrolments', {
      participant: person,
      run: 'a\u0000b',
      entered_on: '2024-03-01',
      exited_on: '2024-02-30',
    });
    expect(rows).toEqual([]);
    expect(findings).toEqual(['record:1:in:run forbidden_character']);
    expect((await read('enrolments', { participant: person, run: '1', entered_on: 'x' })).findings).toEqual([
      'record:1:in:entered_on not_a_date',
    ]);
  });

  it('needs what a file needs', async () => {
    expect((await read('enrolments', { run: '1' })).findings).toEqual(['record:1:participant missing_value']);
    expect((await read('observations', { participant: person, run: '1' })).findings).toEqual([
      'record:1: observation_without_date',
    ]);
    const alone = { participant: person, run: '1', birth_year: '1990' };
    expect((await read('enrolments', alone)).findings).toEqual([
      'record:1:in:birth_year birth_year_without_entry',
    ]);
  });

  it('warns of a word that may mean several codes, as in a file', async () => {
    const cells = { participant: person, run: '1', exited_on: '2024-02-29', exit_reason: 'Arbeitsaufnahme' };
    const { rows, findings } = await read('enrolments', cells);
    expect(rows).toMatchObject([{ exit_reason: 'job_svb' }]);
    expect(findings).toEqual(['record:1:in:exit_reason doubtful_word']);
  });

  it('hashes the cells as they are stored, not the words in which they came', async () => {
    const hash = async (year: string) => {
      const cells = { participant: person, run: '1', entered_on: '2024-01-08', birth_year: year };
      return (await read('enrolments', cells)).reading.contents()[0]?.sha256;
    };
    expect(await hash('1990')).toBe(await hash('1991'));
    expect(await hash('1990')).not.toBe(await hash('1960'));
  });
});

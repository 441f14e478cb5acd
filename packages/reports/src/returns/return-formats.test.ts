import {
  type Language,
  languages,
  type MeasureValue,
  measureOf,
  type Return,
  valueStatuses,
} from '@neue-wege/domain';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { readParquet } from '../testing/read-parquet.ts';
import { type ReadSheet, readParts, readSheets } from '../testing/read-workbook.ts';
import { sampleReturn, sampleReturnFrame } from '../testing/sample-return.ts';
import { figuresOf } from './return-figures.ts';
import { returnFormats, type WrittenFormatName } from './return-formats.ts';
import { sectionSheetName } from './section-sheet-name.ts';

let answer: Return;
beforeAll(async () => {
  answer = await sampleReturn();
});

const write = (format: WrittenFormatName, language: Language = 'de'): Promise<Uint8Array> =>
  returnFormats[format].write(answer, { ...sampleReturnFrame, language });
const textOf = async (format: WrittenFormatName): Promise<string> =>
  Buffer.from(await write(format)).toString('utf8');

type Numbers = readonly (number | null)[];

/** What every format tells of a value, in one order. */
function numbersOf(value: MeasureValue): Numbers {
  const { target } = value;
  const agreed = [target?.value ?? null, target?.attainment ?? null];
  if (value.kind === 'count') return [value.value, ...agreed];
  if (value.kind === 'quantity') return [value.value, value.n, ...agreed];
  const { numerator, denominator, unknown, coverage, interval } = value;
  const ends = [interval?.lower ?? null, interval?.upper ?? null];
  return [value.value, numerator, denominator, unknown, coverage, ...ends, ...agreed];
}

const answered = (): readonly (readonly [string, Numbers])[] =>
  [...figuresOf(answer)].map(({ measure, value }) => [measure.id, numbersOf(value)]);

/** The records of a CSV file, by heading. */
function recordsOf(text: string, delimiter: string): readonly Readonly<Record<string, string>>[] {
  const [headings = [], ...lines] = parse(text, { delimiter, bom: true, record_delimiter: '\r\n' });
  return lines.map((line) => Object.fromEntries(headings.map((id, index) => [id, line[index] ?? ''])));
}

const columnIds = {
  count: ['value', 'target', 'attainment'],
  quantity: ['value', 'n', 'target', 'attainment'],
  rate: [
    'value',
    'numerator',
    'denominator',
    'unknown',
    'coverage',
    'lower',
    'upper',
    'target',
    'attainment',
  ],
};
const germanColumns: Readonly<Record<string, string>> = {
  value: 'Wert',
  n: 'Fälle',
  numerator: 'Zähler',
  denominator: 'Nenner',
  unknown: 'Unbekannt',
  coverage: 'Abdeckung',
  lower: '95 % ab',
  upper: '95 % bis',
  target: 'Ziel',
  attainment: 'Zielerreichung',
};
const number = (cell: string | undefined): number | null =>
  cell === undefined || cell === '' ? null : Number(cell.replace(',', '.'));

describe('returnFormats', () => {
  it('tell much, with withheld, immature and senseless figures among it', () => {
    const statuses = new Set([...figuresOf(answer)].map(({ value }) => value.status));
    expect([...statuses].toSorted()).toEqual([
      'CONFIDENTIAL',
      'FINAL',
      'NOT_APPLICABLE',
      'NOT_MATURE',
      'PRELIMINARY',
      'UNCERTAIN',
    ]);
    expect(
      answered()
        .flatMap(([, numbers]) => numbers)
        .filter((one) => one !== null).length,
    ).toBeGreaterThan(500);
  });

  it('hold the same numbers in csv as the breakdowns answered', async () => {
    const figures = [...figuresOf(answer)];
    const records = recordsOf(await textOf('csv'), ',');
    expect(
      records.map((record, index) => {
        const ids = columnIds[figures[index]?.measure.kind ?? 'count'];
        return [record['measure'], ids.map((id) => number(record[id]))];
      }),
    ).toEqual(answered());
    expect(
      records.map(({ section, period, location, status }) => [section, period, location, status]),
    ).toEqual(
      figures.map(({ table, row, value }) => [
        table.section.id,
        row.period.key ?? '',
        (row.keys.location ?? '').replace(/^=/, "'="),
        value.status,
      ]),
    );
  });

  it('hold the same numbers in csv-de, in words', async () => {
    const figures = [...figuresOf(answer)];
    const records = recordsOf(await textOf('csv-de'), ';');
    expect(
      records.map((record, index) => {
        const ids = columnIds[figures[index]?.measure.kind ?? 'count'];
        return [record['Kennzahl'], ids.map((id) => number(record[germanColumns[id] ?? '']))];
      }),
    ).toEqual([...figures].map(({ measure, value }) => [measure.label.de, numbersOf(value)]));
    const first = records.find((record) => record['Standort – Schlüssel'] === 'bocholt');
    expect(first).toMatchObject({
      Berichtsquartal: '2026-Q3',
      Datenstand: '12.10.2026',
      Abschnitt: 'Quartale',
      'Art des Zeitraums': 'gleiches Quartal im Vorjahr',
      von: '01.07.2025',
      bis: '30.09.2025',
      Standort: 'Bocholt',
      Zeilenart: 'einzeln',
    });
  });

  it('hold the same numbers in json', async () => {
    const { sections } = JSON.parse(await textOf('json')) as { sections: readonly Section[] };
    const told = sections.flatMap(({ measures, rows }) =>
      rows.flatMap((row) => measures.map((id) => [id, documentNumbers(row[id])])),
    );
    expect(told).toEqual(answered());
  });

  it('hold the same numbers in parquet as in json, typed, with keys as they are', async () => {
    const { columns, rows } = await readParquet(await write('parquet'));
    const { sections } = JSON.parse(await textOf('json')) as { sections: readonly Section[] };
    const lines = sections.flatMap(({ id, measures, rows: own }) =>
      own.flatMap((row) => measures.map((measure) => ({ id, measure, row }))),
    );
    expect(rows).toHaveLength(lines.length);
    const ids = (line: Readonly<Record<string, unknown>>) =>
      columnIds[measureOf(String(line['measure']))?.kind ?? 'count'].map((id) => line[id]);
    expect(rows.map((line) => [line['section'], line['measure'], ids(line)])).toEqual(
      lines.map(({ id, measure, row }) => [id, measure, documentNumbers(row[measure])]),
    );
    expect(
      rows.map(({ location, is_total_of: totals, period_through: through, as_of: asOf, status }) => [
        location,
        totals,
        through,
        asOf,
        status,
      ]),
    ).toEqual(
      lines.map(({ row, measure }) => {
        const { through } = Object(row['period']) as { through: string };
        const { status } = Object(row[measure]) as { status: string };
        const totals = Array.isArray(row['isTotalOf']) ? row['isTotalOf'].join(',') : '';
        return [row['location'] ?? null, totals, new Date(through), new Date('2026-10-12'), status];
      }),
    );
    expect(columns).toMatchObject({
      quarter: 'BYTE_ARRAY UTF8',
      as_of: 'INT32 DATE',
      data_version: 'INT32',
      period_first: 'INT32 DATE',
      location: 'BYTE_ARRAY UTF8',
      value: 'DOUBLE',
      preliminary: 'BOOLEAN',
      numerator: 'INT32',
      coverage: 'DOUBLE',
      n: 'INT32',
    });
  });

  it.each(languages)('hold the same numbers in xlsx with their states, in %s', async (language) => {
    const sheets = readSheets(await readParts(await write('xlsx', language)));
    const told = answer.tables.flatMap(({ section, rows }) => {
      const [head = [], ...lines] = sheetNamed(sheets, sectionSheetName(section, language));
      expect([section.id, lines.length]).toEqual([section.id, rows.length]);
      const headings = head.map(({ value }) => String(value));
      return lines.flatMap((line) =>
        section.measures.map((measure) => {
          const label = measure.unit === 'days' ? `${measure.label[language]}, ` : measure.label[language];
          const isOwn = (heading = ''): boolean =>
            heading === label || heading.startsWith(measure.unit === 'days' ? label : `${label} – `);
          const [value, status, ...parts] = line.filter((_, column) => isOwn(headings[column]));
          const hasTarget = headings.includes(`${label} – ${{ de: 'Ziel', en: 'Target' }[language]}`);
          const numbers = [value, ...parts].map((cell) => cell?.value ?? null);
          const hasNoEnds = measure.kind === 'rate' && measure.isProportion === false;
          const absent = [...(hasNoEnds ? [null, null] : []), ...(hasTarget ? [] : [null, null])];
          return [measure.id, status?.value, [...numbers, ...absent]];
        }),
      );
    });
    expect(told).toEqual(
      [...figuresOf(answer)].map(({ measure, value }) => [
        measure.id,
        expect.stringContaining(valueStatuses[value.status].label[language].replace(/:.*$/, '')) as string,
        numbersOf(value),
      ]),
    );
  });

  it.each([
    ['csv', 1],
    ['csv-de', 1],
  ] as const)('count the rows of %s', async (format, headings) => {
    const delimiter = format === 'csv' ? ',' : ';';
    const rows: unknown[] = parse(await textOf(format), { delimiter, bom: true, record_delimiter: '\r\n' });
    expect(returnFormats[format].countRows(answer)).toBe(rows.length - headings);
    expect(returnFormats.parquet.countRows(answer)).toBe(rows.length - headings);
  });

  it('count the rows of json, xlsx and pdf', async () => {
    const { sections } = JSON.parse(await textOf('json')) as { sections: readonly Section[] };
    const rows = sections.reduce((sum, section) => sum + section.rows.length, 0);
    const { json, xlsx, pdf } = returnFormats;
    expect([json, xlsx, pdf].map((format) => format.countRows(answer))).toEqual([rows, rows, rows]);
  });
});

interface Section {
  readonly id: string;
  readonly measures: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

function documentNumbers(document: unknown): Numbers {
  const parts = Object(document) as Readonly<Record<string, number | null>> & {
    readonly interval?: { readonly lower: number; readonly upper: number } | null;
    readonly target?: { readonly value: number; readonly attainment: number | null };
  };
  const agreed = [parts.target?.value ?? null, parts.target?.attainment ?? null];
  const { value = null, n, numerator = null, denominator = null, unknown = null, coverage = null } = parts;
  if ('interval' in parts) {
    const ends = [parts.interval?.lower ?? null, parts.interval?.upper ?? null];
    return [value, numerator, denominator, unknown, coverage, ...ends, ...agreed];
  }
  return n === undefined ? [value, ...agreed] : [value, n, ...agreed];
}

function sheetNamed(sheets: readonly ReadSheet[], name: string): ReadSheet['rows'] {
  return sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

import type { Breakdown } from '@neue-wege/domain';
import { type BreakdownInput, parseBreakdownRequest, runBreakdown, toPlainDate } from '@neue-wege/domain';
import { createMemoryFactSource, noFacts, sampleEnrolment, sampleRun } from '@neue-wege/domain/testing';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { breakdownColumns } from './breakdown-columns.ts';
import { type BreakdownFormatName, breakdownFormats } from './breakdown-formats.ts';
import { breakdownJson } from './breakdown-json.ts';
import { readParquet } from './testing/read-parquet.ts';

const day = toPlainDate;
const today = day('2026-09-30');
const bocholt = sampleRun('bocholt', { project: 'wege', number: '1' });
const odd = sampleRun('=SUM(A1;"x"),Süd', { project: '-5', number: '2' });

/** Seven people who left in 2023: five completions, one unknown reason, and one who is still there. */
const source = createMemoryFactSource([
  {
    knownOn: day('2024-01-02'),
    records: {
      ...noFacts,
      runs: [bocholt, odd],
      enrolments: Array.from({ length: 8 }, (_, index) =>
        sampleEnrolment({
          id: String(index),
          participant: `person-${index}`,
          run: index < 3 ? odd.key : bocholt.key,
          enteredOn: day(`2023-0${index + 1}-01`),
          exitedOn: index === 7 ? null : day(`2023-1${index % 3}-15`),
          exitReason: index === 0 ? 'unknown' : 'regular_end',
        }),
      ),
    },
  },
]);

async function ask(input: BreakdownInput): Promise<Breakdown> {
  const request = parseBreakdownRequest(input, { today, profile: 'EXACT' });
  return runBreakdown(request, {
    source,
    context: { actor: 'test', locations: 'all', profile: 'EXACT' },
  });
}

const question = {
  by: ['location', 'year'],
  measures: ['enrolments', 'completion_rate', 'duration_median', 'independence_rate_6m'],
  margins: true,
};

type PlainName = Exclude<BreakdownFormatName, 'xlsx' | 'parquet'>;

function write(breakdown: Breakdown, format: PlainName): string {
  return [...breakdownFormats[format].write(breakdown)].join('');
}

describe('breakdownFormats', () => {
  const names: PlainName[] = ['csv', 'csv-de', 'json'];
  it.each(names)('writes %s byte for byte as agreed', async (format) => {
    await expect(write(await ask(question), format)).toMatchFileSnapshot(
      `../golden/breakdown.${format}.golden`,
    );
  });

  it.each([
    ['csv', ',', false],
    ['csv-de', ';', true],
  ] as const)('%s reads back as the cells it was written from', async (format, delimiter, bom) => {
    const breakdown = await ask(question);
    const records = parse(write(breakdown, format), { delimiter, bom, record_delimiter: '\r\n' });
    const columns = breakdownColumns(breakdown);
    const cells = [...breakdown.rows, breakdown.total].map((row) =>
      columns.map((column) => {
        const cell = column.cell(row);
        if (typeof cell === 'number') return String(cell).replace('.', format === 'csv' ? '.' : ',');
        return cell?.replace(/^=/, "'=") ?? '';
      }),
    );
    expect(records).toEqual([columns.map((column) => column.id), ...cells]);
  });

  it('parquet reads back as the cells it was written from, with rates of full precision', async () => {
    const breakdown = await ask(question);
    const content = Buffer.concat(await Array.fromAsync(breakdownFormats.parquet.write(breakdown)));
    const { columns: types, rows } = await readParquet(content);
    const columns = breakdownColumns(breakdown);
    expect(rows).toEqual(
      [...breakdown.rows, breakdown.total].map((row) =>
        Object.fromEntries(columns.map((column) => [column.id, column.cell(row)])),
      ),
    );
    expect(types).toMatchObject({
      location: 'BYTE_ARRAY UTF8',
      year: 'BYTE_ARRAY UTF8',
      enrolments: 'INT32',
      completion_rate: 'DOUBLE',
      completion_rate_status: 'BYTE_ARRAY UTF8',
      duration_median: 'DOUBLE',
    });
  });

  it('marks csv-de alone with a byte-order mark', async () => {
    const breakdown = await ask(question);
    expect(Buffer.from(write(breakdown, 'csv-de')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(write(breakdown, 'csv')).toMatch(/^location,/);
  });

  it('leaves the cells of a figure that may not be shown empty, and says why', async () => {
    const breakdown = await ask({ by: ['exit_reason'], measures: ['enrolments'], margins: false });
    expect(write(breakdown, 'csv').split('\r\n').at(-2)).toBe(',exit_reason,8,PRELIMINARY');
    const split = await ask({ by: ['exit_reason'], measures: ['exits', 'enrolments'] });
    expect(write(split, 'csv').split('\r\n')[1]).toBe('regular_end,,6,PRELIMINARY,,NOT_APPLICABLE');
  });

  it('writes of withheld figures nothing but that they are', async () => {
    const nothing = { value: null, status: 'CONFIDENTIAL', preliminary: false, target: null } as const;
    const noParts = { numerator: null, denominator: null, unknown: null, coverage: null, knownOnly: null };
    const noOthers = { bounds: null, interval: null, excluded: null, matureShare: null };
    const values = {
      enrolments: { kind: 'count', ...nothing },
      completion_rate: { kind: 'rate', ...nothing, ...noParts, ...noOthers },
      duration_median: { kind: 'quantity', unit: 'days', n: null, ...nothing },
    } as const;
    const exact = await ask({ by: [], measures: Object.keys(values) });
    const withheld = { ...exact, profile: 'PUBLIC', total: { ...exact.total, values } } as const;
    const none = { value: null, status: 'CONFIDENTIAL', preliminary: false };
    expect(write(withheld, 'csv').split('\r\n')[1]).toBe(',,CONFIDENTIAL,,CONFIDENTIAL,,,,,,CONFIDENTIAL');
    expect(write(withheld, 'csv-de').split('\r\n')[1]).toBe(';;CONFIDENTIAL;;CONFIDENTIAL;;;;;;CONFIDENTIAL');
    expect(JSON.parse(write(withheld, 'json'))).toMatchObject({
      profile: 'PUBLIC',
      total: {
        enrolments: none,
        completion_rate: { ...none, ...noParts, bounds: null, interval: null, matureShare: null },
        duration_median: { ...none, n: null },
      },
    });
  });

  it('leaves no doubt that the unknown of a shown rate are withheld alone', async () => {
    const exact = await ask({ by: [], measures: ['completion_rate'] });
    const rate = exact.total.values['completion_rate'];
    if (rate?.kind !== 'rate') throw new Error('The question asks for a rate');
    const { value, status, numerator, denominator } = rate;
    const hidden = { ...rate, unknown: null, coverage: null, knownOnly: null, bounds: null };
    const breakdown = { ...exact, total: { ...exact.total, values: { completion_rate: hidden } } };
    expect(write(breakdown, 'csv').split('\r\n')[1]).toBe(
      `,${value},${status},${numerator},${denominator},,`,
    );
    expect(JSON.parse(write(breakdown, 'json'))).toMatchObject({
      total: { completion_rate: { value, status, unknown: null, unknownStatus: 'CONFIDENTIAL' } },
    });
    expect(write(exact, 'json')).not.toContain('unknownStatus');
  });

  it('writes the total alone when nothing is broken down', async () => {
    const breakdown = await ask({ by: [], measures: ['stock'] });
    expect(write(breakdown, 'csv')).toBe('is_total_of,stock,stock_status\r\n,1,PRELIMINARY\r\n');
    expect(JSON.parse(write(breakdown, 'json'))).toMatchObject({ rows: [], total: { stock: { value: 1 } } });
  });

  it('streams json that says the same as the document', async () => {
    const breakdown = await ask(question);
    expect(JSON.parse(write(breakdown, 'json'))).toEqual(breakdownJson(breakdown));
  });
});

describe('breakdownJson', () => {
  it('gives years as numbers, margins as null with what they total, and rates without the tag of the kind', async () => {
    const { rows, total } = breakdownJson(await ask({ ...question, measures: ['completion_rate'] }));
    expect(rows.map(({ location, year, isTotalOf }) => ({ location, year, isTotalOf }))).toEqual([
      { location: '=SUM(A1;"x"),Süd', year: 2023, isTotalOf: [] },
      { location: 'bocholt', year: 2023, isTotalOf: [] },
      { location: '=SUM(A1;"x"),Süd', year: null, isTotalOf: ['year'] },
      { location: 'bocholt', year: null, isTotalOf: ['year'] },
      { location: null, year: 2023, isTotalOf: ['location'] },
    ]);
    expect(total).toMatchObject({
      location: null,
      year: null,
      isTotalOf: ['location', 'year'],
      completion_rate: {
        value: 6 / 7,
        numerator: 6,
        denominator: 7,
        unknown: 1,
        coverage: 6 / 7,
        knownOnly: 1,
      },
    });
    expect(total.completion_rate).not.toHaveProperty('kind');
  });
});

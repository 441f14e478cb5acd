import {
  type Breakdown,
  type BreakdownInput,
  languages,
  type MeasureValue,
  measures,
  parseBreakdownRequest,
  runBreakdown,
  toPlainDate,
} from '@neue-wege/domain';
import { createMemoryFactSource, noFacts, sampleEnrolment, sampleRun } from '@neue-wege/domain/testing';
import { describe, expect, it } from 'vitest';
import { breakdownFormats } from '../breakdown-formats.ts';
import type { FileFrame } from '../file-frame.ts';
import { type ReadCell, type ReadSheet, readParts, readSheets } from '../testing/read-workbook.ts';
import { sampleFrame } from '../testing/sample-frame.ts';
import { breakdownWorkbook, writeBreakdownWorkbook } from './breakdown-workbook.ts';
import { sheetLimits } from './table-sheet.ts';

const day = toPlainDate;
const bocholt = sampleRun('bocholt', { project: 'wege', number: '1' });
const odd = sampleRun('=SUM(A1;"x"),Süd', { project: '#N/A', number: '_x0041_' });

/** Forty people who entered in 2023, of whom one is still there and one left for an unknown reason. */
const source = createMemoryFactSource([
  {
    knownOn: day('2024-01-02'),
    records: {
      ...noFacts,
      runs: [bocholt, odd],
      enrolments: Array.from({ length: 40 }, (_, index) =>
        sampleEnrolment({
          id: String(index),
          participant: `person-${index}`,
          run: index % 5 === 0 ? odd.key : bocholt.key,
          enteredOn: day(`2023-0${(index % 8) + 1}-01`),
          exitedOn: index === 7 ? null : day(`2023-1${index % 3}-15`),
          exitReason: index === 0 ? 'unknown' : index % 4 === 0 ? 'own_wish' : 'regular_end',
          residenceAgs: '05554008',
        }),
      ),
    },
  },
]);

async function ask(input: BreakdownInput): Promise<Breakdown> {
  const request = parseBreakdownRequest(input, { today: day('2026-09-30'), profile: 'EXACT' });
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

async function sheetsOf(breakdown: Breakdown, frame: FileFrame = sampleFrame): Promise<readonly ReadSheet[]> {
  return readSheets(await readParts(await writeBreakdownWorkbook(breakdown, frame)));
}

function sheetNamed(sheets: readonly ReadSheet[], name: string): readonly (readonly ReadCell[])[] {
  return sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

/** What the cells of a measure hold, from its value on. */
function told(value: MeasureValue): readonly (number | null)[] {
  if (value.kind === 'count') return [value.value];
  if (value.kind === 'quantity') return [value.value, value.n];
  const { numerator, denominator, unknown, coverage, interval } = value;
  const ends = [interval?.lower ?? null, interval?.upper ?? null];
  return [value.value, numerator, denominator, unknown, coverage, ...ends];
}

describe('writeBreakdownWorkbook', () => {
  it.each(languages)('holds every number of the answer at full precision, in %s', async (language) => {
    const breakdown = await ask(question);
    const sheets = await sheetsOf(breakdown, { ...sampleFrame, language });
    const [, ...lines] = sheetNamed(sheets, { de: 'Tabelle', en: 'Table' }[language]);
    const numbers = lines.map((line) => line.slice(4).filter(({ type }) => type !== 'text'));
    const answered = [...breakdown.rows, breakdown.total].map(({ values }) =>
      question.measures.flatMap((id) => {
        const value = values[id];
        return value === undefined ? [] : told(value);
      }),
    );
    expect(numbers.map((line) => line.map(({ value }) => value))).toEqual(answered);
    expect(answered.flat().filter((value) => value !== null).length).toBeGreaterThan(40);
  });

  it('says beside every value in which state it is, and beside every row what it sums over', async () => {
    const [head = [], ...lines] = sheetNamed(await sheetsOf(await ask(question)), 'Tabelle');
    const column = (heading: string) => {
      const at = head.findIndex(({ value }) => value === heading);
      return lines.map((line) => line[at]?.value);
    };
    expect(column('Zeilenart')).toEqual([
      'einzeln',
      'einzeln',
      'zusammen über Jahr',
      'zusammen über Jahr',
      'zusammen über Standort',
      'insgesamt',
    ]);
    expect(column('Jahr')).toEqual([2023, 2023, 'alle', 'alle', 2023, 'alle']);
    expect(new Set(column('Abschlussquote – Status'))).toEqual(
      new Set(['endgültig', 'vorläufig', 'unsicher', 'unsicher, vorläufig']),
    );
  });

  it('shows rates as exactly as their base allows, and below ten cases the two counts', async () => {
    const breakdown = await ask({ by: ['location'], measures: ['completion_rate'] });
    const [head = [], ...lines] = sheetNamed(await sheetsOf(breakdown), 'Tabelle');
    const at = head.findIndex(({ value }) => value === 'Abschlussquote');
    const formats = lines.map((line) => [line[0]?.value, line[at]?.format]);
    expect(formats).toEqual([
      ['=SUM(A1;"x"),Süd', '"6 von 8"'],
      ['bocholt', '0.0%'],
      ['alle', '0.0%'],
    ]);
  });

  it('keeps keys as text, whatever they begin or look like', async () => {
    const breakdown = await ask({ by: ['location', 'project', 'run', 'residence'], measures: ['exits'] });
    const parts = await readParts(await writeBreakdownWorkbook(breakdown, sampleFrame));
    expect([...parts.values()].filter((xml) => /<f[ >]/.test(xml))).toEqual([]);
    const cells = sheetNamed(readSheets(parts), 'Tabelle').flat();
    const keys = ['=SUM(A1;"x"),Süd', '#N/A', odd.key, '05554008'];
    for (const key of keys) {
      const found = cells.filter(({ value }) => value === key);
      expect(found.map(({ type, format }) => [type, format])).toContainEqual(['text', '@']);
    }
    expect(odd.key).toContain('_x0041_');
  });

  it('writes of withheld figures nothing but that they are (S05)', async () => {
    const nothing = { value: null, status: 'CONFIDENTIAL', preliminary: false, target: null } as const;
    const noParts = { numerator: null, denominator: null, unknown: null, coverage: null, knownOnly: null };
    const noOthers = { bounds: null, interval: null, excluded: null, matureShare: null };
    const values = {
      enrolments: { kind: 'count', ...nothing },
      completion_rate: { kind: 'rate', ...nothing, ...noParts, ...noOthers },
      duration_median: { kind: 'quantity', unit: 'days', n: null, ...nothing },
    } as const;
    const exact = await ask({ by: ['location'], measures: Object.keys(values) });
    const hide = <Row extends object>(row: Row): Row & { values: typeof values } => ({ ...row, values });
    const withheld = {
      ...exact,
      profile: 'MANAGEMENT',
      rows: exact.rows.map(hide),
      total: hide(exact.total),
    } as const;
    const parts = await readParts(await writeBreakdownWorkbook(withheld, sampleFrame));
    const sheets = readSheets(parts);
    const [head = [], ...lines] = sheetNamed(sheets, 'Tabelle');
    for (const line of lines) {
      expect(line.filter(({ type }) => type === 'number')).toEqual([]);
      expect(line.filter(({ value }) => value === 'geheim gehalten')).toHaveLength(3);
      expect(line).toHaveLength(head.length);
    }
    expect(sheets.map(({ state }) => state)).toEqual(['visible', 'visible', 'visible', 'visible']);
    const others = [...parts.keys()].filter((name) => !/styles|theme|rels|Types|docProps/.test(name));
    expect(others).toEqual([
      'xl/workbook.xml',
      'xl/sharedStrings.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/tables/table1.xml',
      'xl/worksheets/sheet3.xml',
      'xl/tables/table2.xml',
      'xl/worksheets/sheet4.xml',
      'xl/tables/table3.xml',
    ]);
    expect([...parts.values()].join('')).not.toMatch(/hidden|mergeCell|<f>|comment/i);
  });

  it('has a word for cells that are empty because the unknown of a shown rate are withheld', async () => {
    const exact = await ask({ by: ['location'], measures: ['completion_rate'] });
    const hide = <Row extends { readonly values: Breakdown['total']['values'] }>(row: Row): Row => {
      const rate = row.values['completion_rate'];
      if (rate?.kind !== 'rate') throw new Error('The question asks for a rate');
      return {
        ...row,
        values: {
          completion_rate: { ...rate, unknown: null, coverage: null, knownOnly: null, bounds: null },
        },
      };
    };
    const breakdown = { ...exact, rows: exact.rows.map(hide), total: hide(exact.total) };
    const [, ...lines] = sheetNamed(await sheetsOf(breakdown), 'Tabelle');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line.map(({ value }) => value)).toContainEqual(
        expect.stringMatching(/, Unbekannte geheim gehalten$/),
      );
    const english = sheetNamed(await sheetsOf(breakdown, { ...sampleFrame, language: 'en' }), 'Table');
    expect(english.flat().map(({ value }) => value)).toContainEqual(
      expect.stringMatching(/, unknown ones confidential$/),
    );
  });

  it('gives the same bytes for the same answer, and says language, title and day', async () => {
    const breakdown = await ask(question);
    const english = { ...sampleFrame, language: 'en', office: 'Jobcenter' } as const;
    const [once, again] = [
      await writeBreakdownWorkbook(breakdown, english),
      await writeBreakdownWorkbook(breakdown, english),
    ];
    expect(Buffer.from(once).equals(again)).toBe(true);
    const properties = (await readParts(once)).get('docProps/core.xml');
    expect(properties).toContain('<dc:title>4 measures by location and year</dc:title>');
    expect(properties).toContain('<dc:language>en-GB</dc:language>');
    expect(properties?.match(/2026-09-30T00:00:00Z/g)).toHaveLength(2);
    expect(properties).not.toContain(new Date().toISOString().slice(0, 10));
  });

  it('reads back as agreed, sheet by sheet', async () => {
    const frame: FileFrame = {
      ...sampleFrame,
      where: { location: ['bocholt'], year: ['2023'] },
      nameOf: (_, key) => ({ de: key === 'bocholt' ? 'Bocholt' : key, en: key }),
      question: 'https://wege.example/files/breakdown.xlsx?by=location',
      page: 'https://wege.example/?years=2023',
      office: 'Jobcenter im Kreis',
      contact: 'wege@kreis.example',
      isSynthetic: true,
    };
    const asked = { ...question, where: { location: ['bocholt'], year: ['2023'] } };
    const sheets = await sheetsOf(await ask(asked), frame);
    const text = sheets.map(({ name, rows }) => `# ${name}\n${rows.map(lineOf).join('\n')}\n`).join('\n');
    await expect(text).toMatchFileSnapshot('../../golden/breakdown.xlsx.golden');
  });

  it('marks the table from the first cell on, with headings that stay in sight', async () => {
    const parts = await readParts(await writeBreakdownWorkbook(await ask(question), sampleFrame));
    expect(parts.get('xl/tables/table1.xml')).toContain('ref="A1:Y7"');
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('<pane xSplit="3" ySplit="1"');
    expect(parts.get('xl/workbook.xml')).toContain("localSheetId=\"1\">'Tabelle'!$A:$C,'Tabelle'!$1:$1<");
  });

  it('refuses what is more than a workbook holds, and names the formats that take it', async () => {
    const breakdown = await ask({ by: ['location'], measures: ['exits'] });
    const rows = Array.from({ length: sheetLimits.cells / 5 }, () => breakdown.total);
    await expect(writeBreakdownWorkbook({ ...breakdown, rows }, sampleFrame)).rejects.toThrow(
      /cells\); fetch csv or csv-de/,
    );
  });
});

describe('breakdownWorkbook', () => {
  it.each(languages)('heads no two columns alike, with all measures, in %s', async (language) => {
    const breakdown = await ask({ by: ['location', 'residence'], measures: measures.map(({ id }) => id) });
    const { sheets } = breakdownWorkbook(breakdown, { ...sampleFrame, language });
    for (const { rows, name } of sheets.slice(1)) {
      const headings = rows[0]?.map(({ value }) => (typeof value === 'string' ? value.toLowerCase() : value));
      expect([name, new Set(headings).size]).toEqual([name, headings?.length]);
    }
  });
});

describe('breakdownFormats', () => {
  it('names the workbook as what it is', () => {
    expect(breakdownFormats.xlsx).toMatchObject({
      extension: 'xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
  });
});

function lineOf(row: readonly ReadCell[]): string {
  return row
    .map(({ type, value, format }) => (type === 'number' ? `${value} [${format}]` : (value ?? '')))
    .join(' | ')
    .trimEnd();
}

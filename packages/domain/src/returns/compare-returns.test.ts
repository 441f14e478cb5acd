import { describe, expect, it } from 'vitest';
import type { Door } from '../breakdown/run-breakdown.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { createMemoryReleases, unprotectedRelease, withholdRows } from '../testing/memory-releases.ts';
import { type ExitGroup, sampleExits } from '../testing/sample-exits.ts';
import { compareReturns, type FigureDifference, markCorrected } from './compare-returns.ts';
import { figureIdOf, type PublishedReturn, publishedReturn } from './published-return.ts';
import { splitReturnDifference } from './return-causes.ts';
import { parseReturnRequest } from './return-request.ts';
import { type Return, runReturn } from './run-return.ts';

const day = toPlainDate;
const context = { actor: 'test', locations: 'all', profile: 'MANAGEMENT' } as const;

const exits = (
  location: string,
  exitedOn: string,
  [independent, inReceipt]: [number, number],
): ExitGroup => ({
  location,
  exitedOn,
  independent,
  inReceipt,
});
const first = [exits('gronau', '2026-08-10', [9, 6]), exits('ahaus', '2025-08-20', [9, 6])];
const late = [...first, exits('gronau', '2026-09-01', [8, 4]), exits('vreden', '2026-09-01', [3, 2])];
const mended = [exits('gronau', '2026-08-10', [9, 5]), ...late.slice(1)];
const source = createMemoryFactSource([
  { knownOn: day('2026-10-05'), origin: 'import', records: sampleExits(first) },
  { knownOn: day('2026-11-05'), origin: 'import', records: sampleExits(late) },
  { knownOn: day('2026-11-06'), origin: 'correction', records: sampleExits(mended) },
]);
const doorOf = (releases: Door['releases']): Door => ({ source, context, ...(releases && { releases }) });
type Reader = 'management' | 'public';

async function returnOf(
  asOf: string,
  { audience = 'management', hidden }: { audience?: Reader; hidden?: string } = {},
): Promise<Return> {
  const request = parseReturnRequest({ quarter: '2026-Q3', audience, asOf }, { today: day('2027-01-31') });
  const counted = await unprotectedRelease(source, { asOf: day(asOf), profile: request.profile });
  const release =
    hidden === undefined ? counted : withholdRows(counted, ({ location }) => location === hidden);
  return runReturn(request, doorOf(createMemoryReleases([release])));
}
const published = async (...question: Parameters<typeof returnOf>): Promise<PublishedReturn> =>
  publishedReturn(await returnOf(...question));

const inQuarters = (figures: readonly FigureDifference[]): readonly string[] =>
  figures
    .filter(({ section, measure }) => section === 'quarters' && measure === 'exits')
    .map(({ period, keys, before, after, change, kind, origin }) =>
      [period.key, keys.location ?? '*', before?.value, after?.value, change, kind, origin].join(' '),
    );

const before = await published('2026-10-05');
const after = await published('2026-11-06');

describe('compareReturns', () => {
  it('finds nothing between a return and itself', () => {
    expect(compareReturns(before, before)).toMatchObject({
      figures: [],
      redefined: [],
      same: before.figures.length,
    });
  });

  it('tells by how much each figure differs, and of a row that it is new', () => {
    expect(inQuarters(compareReturns(before, after).figures)).toEqual([
      '2026-Q3 gronau 15 26 11 value release',
      '2026-Q3 vreden  5  added release',
      '2026-Q3 * 15 31 16 value release',
    ]);
  });

  it('tells the other way round which rows are gone, last', () => {
    expect(inQuarters(compareReturns(after, before).figures)).toEqual([
      '2026-Q3 gronau 26 15 -11 value release',
      '2026-Q3 * 31 15 -16 value release',
      '2026-Q3 vreden 5   gone release',
    ]);
  });

  it('says nothing of a section that the earlier return had not, and marks nothing in it', async () => {
    const older = {
      ...before,
      figures: before.figures.filter(({ section }) => section !== 'year_to_quarter'),
    };
    const difference = compareReturns(older, after);
    expect(difference.figures.filter(({ section }) => section === 'year_to_quarter')).toEqual([]);
    expect(difference.figures.length).toBeGreaterThan(0);
    const { tables } = markCorrected(await returnOf('2026-11-06'), difference);
    const marked = tables.filter(({ rows }) =>
      rows.some(({ values }) => Object.values(values).some(({ corrected }) => corrected === true)),
    );
    expect(marked.map(({ section }) => section.id)).toContain('quarters');
    expect(marked.map(({ section }) => section.id)).not.toContain('year_to_quarter');
    // The other way round it is gone.
    expect(
      compareReturns(after, older).figures.filter(({ section }) => section === 'year_to_quarter'),
    ).toMatchObject(
      after.figures.filter(({ section }) => section === 'year_to_quarter').map(() => ({ kind: 'gone' })),
    );
  });

  it('says of a figure that one of them withholds no more than that', async () => {
    const withheld = await published('2026-11-06', { hidden: 'gronau' });
    expect(inQuarters(compareReturns(before, withheld).figures)).toContain(
      '2026-Q3 gronau 15   withheld release',
    );
    expect(inQuarters(compareReturns(withheld, after).figures)).toContain(
      '2026-Q3 gronau  26  shown maturity',
    );
  });

  it('says what became final with time alone', async () => {
    const { figures } = compareReturns(after, await published('2027-01-05'));
    expect(figures.length).toBeGreaterThan(0);
    expect(new Set(figures.map(({ origin }) => origin))).toEqual(new Set(['maturity']));
  });

  it('names the measures that were defined anew, and puts their differences down to that', () => {
    const former = { ...before, definitions: new Map([...before.definitions, ['exits', 0]]) };
    const { redefined, figures } = compareReturns(former, after);
    expect(redefined).toEqual([{ measure: 'exits', before: 0, after: 1 }]);
    expect(inQuarters(figures)[0]).toBe('2026-Q3 gronau 15 26 11 value definition');
    expect(figures.find(({ measure }) => measure === 'enrolments')?.origin).toBe('release');
  });

  it('refuses two quarters and two audiences', async () => {
    expect(() => compareReturns({ ...before, quarter: '2026-Q2' }, after)).toThrow('one quarter');
    const forAll = await published('2026-11-06', { audience: 'public' });
    expect(() => compareReturns(before, forAll)).toThrow('one audience');
  });
});

describe('markCorrected', () => {
  it('marks what differs in its numbers and nothing else, behind the states that go first', async () => {
    const answer = await returnOf('2026-11-06');
    const difference = compareReturns(before, publishedReturn(answer));
    const marked = markCorrected(answer, difference);
    const values = marked.tables.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.values)));
    const told = values.filter(({ corrected }) => corrected === true);
    const numbers = difference.figures.filter(
      ({ kind, after: now }) => kind !== 'status' && (now?.value ?? null) !== null,
    );
    expect(told).toHaveLength(numbers.length);
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set(['CORRECTED', 'UNCERTAIN']));
    expect(values.filter(({ status, corrected }) => status === 'CORRECTED' && corrected !== true)).toEqual(
      [],
    );
    expect(publishedReturn(marked)).toEqual(publishedReturn(answer));
  });
});

describe('splitReturnDifference', () => {
  it('sums by late records, corrections and time to each difference that is told', async () => {
    const difference = compareReturns(before, after);
    const causes = await splitReturnDifference(difference, { source, context });
    const told = difference.figures.filter(({ change }) => change !== null);
    expect(causes.size).toBe(told.length);
    for (const figure of told) {
      const steps = causes.get(figureIdOf(figure)) ?? [];
      expect(steps.reduce((sum, { change }) => sum + (change ?? Number.NaN), 0)).toBeCloseTo(
        figure.change ?? Number.NaN,
        10,
      );
    }
    const gronau = told.find(
      ({ period, keys, measure }) => [period.key, keys.location, measure].join() === '2026-Q3,gronau,exits',
    );
    const steps = gronau && causes.get(figureIdOf(gronau));
    expect(steps?.map(({ origin, change }) => [origin, change])).toEqual([
      ['import', 12],
      ['correction', -1],
    ]);
  });

  it('tells apart what a changed definition did from what the data did', async () => {
    const [old] = before.figures.filter(
      ({ section, period, keys, measure }) =>
        section === 'quarters' &&
        period.key === '2026-Q3' &&
        keys.location === 'gronau' &&
        measure === 'exits',
    );
    const figures = before.figures.map((figure) =>
      figure === old ? { ...figure, value: { ...figure.value, value: 20 } } : figure,
    );
    const definitions = new Map([...before.definitions, ['exits', 0]]);
    const difference = compareReturns({ ...before, figures, definitions }, after);
    const causes = await splitReturnDifference(difference, { source, context });
    expect(
      [...causes.values()].flat().filter(({ origin, change }) => origin === 'definition' && change !== 0),
    ).toEqual([{ origin: 'definition', change: -5 }]);
  });

  it('tells nothing of a return for the public, nor of what is withheld', async () => {
    const [one, other] = [
      await published('2026-10-05', { audience: 'public' }),
      await published('2026-11-06', { audience: 'public' }),
    ];
    expect((await splitReturnDifference(compareReturns(one, other), { source, context })).size).toBe(0);
    const withheld = await published('2026-11-06', { hidden: 'gronau' });
    const causes = await splitReturnDifference(compareReturns(before, withheld), { source, context });
    expect([...causes.keys()].filter((id) => id.includes('gronau'))).toEqual([]);
  });
});

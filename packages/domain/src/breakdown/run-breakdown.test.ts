import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { measureIds, measureOf, measures } from '../catalogue/catalogue.ts';
import { contractCases } from '../testing/contract-cases.ts';
import type { FactRecords } from '../testing/fact-records.ts';
import { answerCase, contractWorlds, sampleKnownOn } from '../testing/fact-source-contract.ts';
import { measureCases } from '../testing/measure-cases.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { randomRequest } from '../testing/random-request.ts';
import { sampleFacts } from '../testing/sample-facts.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import { runKey } from '../vocabulary/directory.ts';
import type { Breakdown, BreakdownRow, MeasureValue } from './breakdown.ts';
import { parseBreakdownRequest } from './request.ts';
import { runBreakdown } from './run-breakdown.ts';

const today = toPlainDate('2026-11-01');
const context: RequestContext = { actor: 'test', locations: 'all', profile: 'EXACT' };
const sample = createMemoryFactSource([{ knownOn: sampleKnownOn, records: sampleFacts }]);

describe('runBreakdown over the memory fact source', () => {
  const sources = {
    sample: createMemoryFactSource(contractWorlds.sample),
    measures: createMemoryFactSource(contractWorlds.measures),
  };

  it.each([...contractCases, ...measureCases])('$title', async (contractCase) => {
    const source = sources[contractCase.world ?? 'sample'];
    expect(await answerCase(source, contractCase)).toEqual(contractCase.expected);
  });

  it('answers as of a past day what was known then', async () => {
    const later = { ...sampleFacts, enrolments: sampleFacts.enrolments.slice(0, 3) };
    const source = createMemoryFactSource([
      { knownOn: sampleKnownOn, records: sampleFacts },
      { knownOn: toPlainDate('2024-06-01'), records: later },
    ]);
    const ask = async (asOf: string) => {
      const request = parseBreakdownRequest(
        { by: [], measures: ['enrolments'], asOf },
        { today, profile: 'EXACT' },
      );
      const { dataVersion, total } = await runBreakdown(request, { source, context });
      return [dataVersion, total.values.enrolments?.value];
    };
    expect(await ask('2024-05-31')).toEqual([1, 11]);
    expect(await ask('2024-06-01')).toEqual([2, 2]);
    expect(await ask('2024-01-09')).toEqual([0, 0]);
  });

  it.each([
    ['a slice of a table, while nothing was released', ['location', 'year'], 'nothing was released'],
    ['what no table answers, with the tables that would', ['sex', 'age_band'], 'tables that would answer: '],
  ])('refuses under disclosure control %s', async (_, by, message) => {
    const request = parseBreakdownRequest({ by, measures: ['enrolments'] }, { today, profile: 'MANAGEMENT' });
    await expect(runBreakdown(request, { source: sample, context })).rejects.toThrow(message);
  });
});

describe('breakdowns of random worlds', () => {
  const worlds = [1, 2, 3].map((seed) => ({ seed, records: randomFacts(seededRandom(seed), { size: 300 }) }));
  const valueOf = (row: BreakdownRow | undefined, id: string): MeasureValue => {
    const value = row?.values[id];
    if (value === undefined) throw new Error(`no ${id}`);
    return value;
  };

  it.each(worlds)(
    'have margins of additive measures that equal the sum of their rows (seed $seed)',
    async ({ records }) => {
      const source = createMemoryFactSource([{ knownOn: sampleKnownOn, records }]);
      const request = parseBreakdownRequest(
        { by: ['location', 'year'], measures: ['enrolments', 'exits', 'completions'], margins: true },
        { today, profile: 'EXACT' },
      );
      const { rows, total } = await runBreakdown(request, { source, context });
      for (const id of ['enrolments', 'exits', 'completions']) {
        const sumOf = (picked: readonly BreakdownRow[]): number =>
          picked.reduce((sum, row) => sum + (valueOf(row, id).value ?? 0), 0);
        const inner = rows.filter((row) => row.isTotalOf.length === 0);
        expect(sumOf(inner)).toBe(valueOf(total, id).value);
        for (const margin of rows.filter((row) => row.isTotalOf.length > 0)) {
          const parts = inner.filter((row) =>
            margin.isTotalOf.includes('year')
              ? row.keys.location === margin.keys.location
              : row.keys.year === margin.keys.year,
          );
          expect(sumOf(parts)).toBe(valueOf(margin, id).value);
        }
      }
    },
  );

  it('have something to say of every measure', async () => {
    const said = new Set<string>();
    for (const { records } of worlds) {
      const source = createMemoryFactSource([{ knownOn: sampleKnownOn, records }]);
      const request = parseBreakdownRequest(
        { by: ['location', 'year'], measures: measureIds },
        { today, profile: 'EXACT' },
      );
      const { rows } = await runBreakdown(request, { source, context });
      for (const [id, value] of rows.flatMap((row) => Object.entries(row.values)))
        if (((value.kind === 'rate' ? value.numerator : value.value) ?? 0) > 0) said.add(id);
    }
    expect(measureIds.filter((id) => !said.has(id))).toEqual([]);
  });

  it.each(worlds)('carry stock forward by entries less exits (seed $seed)', async ({ records }) => {
    const source = createMemoryFactSource([{ knownOn: sampleKnownOn, records }]);
    const request = parseBreakdownRequest(
      { by: ['quarter'], measures: ['stock', 'enrolments', 'exits'] },
      { today, profile: 'EXACT' },
    );
    const { rows } = await runBreakdown(request, { source, context });
    let stock = 0;
    for (const row of rows) {
      stock += (valueOf(row, 'enrolments').value ?? 0) - (valueOf(row, 'exits').value ?? 0);
      expect([row.keys.quarter, valueOf(row, 'stock').value]).toEqual([row.keys.quarter, stock]);
    }
    expect(rows.length).toBeGreaterThan(20);
  });

  it.each(worlds)('do not depend on the order of the records (seed $seed)', async ({ records, seed }) => {
    const shuffled = {
      ...records,
      enrolments: [...records.enrolments].toReversed(),
      observations: [...records.observations].toReversed(),
      spells: [...records.spells].toReversed(),
    };
    const [source, other] = [records, shuffled].map((world) =>
      createMemoryFactSource([{ knownOn: sampleKnownOn, records: world }]),
    );
    if (source === undefined || other === undefined) throw new Error('two sources');
    const random = seededRandom(seed);
    for (let asked = 0; asked < 20; asked++) {
      const request = randomRequest(random, { records, today });
      expect(await runBreakdown(request, { source: other, context })).toEqual(
        await runBreakdown(request, { source, context }),
      );
    }
  });

  it.each(worlds)('only change their keys when locations are renamed (seed $seed)', async ({ records }) => {
    const names: Readonly<Record<string, string>> = { bocholt: 'z', borken: 'm/%', gronau: 'a' };
    const nameOf = (location: string): string => names[location] ?? location;
    const runs = new Map(
      records.runs.map((run) => {
        const location = nameOf(run.location);
        return [run.key, { ...run, location, key: runKey({ ...run, location }) }];
      }),
    );
    const renamed: FactRecords = {
      ...records,
      locations: records.locations.map(({ key, ags }) => ({ key: nameOf(key), ags })),
      runs: [...runs.values()],
      enrolments: records.enrolments.map((one) => ({ ...one, run: runs.get(one.run)?.key ?? '' })),
      references: records.references.map((one) => ({
        ...one,
        location: one.location === null ? null : nameOf(one.location),
      })),
      targets: records.targets.map((one) => ({
        ...one,
        location: one.location === null ? null : nameOf(one.location),
      })),
    };
    const request = parseBreakdownRequest(
      { by: ['location', 'year'], measures: measureIds, margins: true },
      { today, profile: 'EXACT' },
    );
    const answer = (world: FactRecords): Promise<Breakdown> =>
      runBreakdown(request, {
        source: createMemoryFactSource([{ knownOn: sampleKnownOn, records: world }]),
        context,
      });
    const sortedRows = ({ rows }: Breakdown, name: (location: string) => string): readonly string[] =>
      rows
        .map(({ keys, ...row }) => {
          const location = typeof keys.location === 'string' ? name(keys.location) : keys.location;
          return JSON.stringify({ ...row, keys: { ...keys, location } });
        })
        .toSorted();
    const [before, after] = [await answer(records), await answer(renamed)];
    expect(sortedRows(after, (location) => location)).toEqual(sortedRows(before, nameOf));
    expect(after.total).toEqual(before.total);
  });

  it.each(worlds)(
    'have rates that are the quotient of their counts and lie inside their interval (seed $seed)',
    async ({ records }) => {
      const source = createMemoryFactSource([{ knownOn: sampleKnownOn, records }]);
      const rates = measures.filter((measure) => measure.kind === 'rate').map((measure) => measure.id);
      const request = parseBreakdownRequest(
        { by: ['location', 'year'], measures: rates, margins: true },
        { today, profile: 'EXACT' },
      );
      const { rows } = await runBreakdown(request, { source, context });
      for (const [id, value] of rows.flatMap((row) => Object.entries(row.values))) {
        if (
          value.kind !== 'rate' ||
          value.value === null ||
          value.numerator === null ||
          value.denominator === null
        )
          continue;
        const measure = measureOf(id);
        if (measure?.kind !== 'rate') throw new Error(`${id} is no rate`);
        expect(value.value).toBe(value.numerator / value.denominator);
        const everything = { lower: 0, upper: Number.POSITIVE_INFINITY };
        const { lower, upper } =
          measure.isProportion === false ? everything : (value.interval ?? { lower: 1, upper: 0 });
        expect(value.value).toBeGreaterThanOrEqual(lower);
        expect(value.value).toBeLessThanOrEqual(upper);
        expect(value.interval === null).toBe(measure.isProportion === false);
        if (measure.isProportion === false) continue;
        const known = measure.unknownIs === 'beside' ? 0 : (value.unknown ?? 0);
        expect(value.numerator + known).toBeLessThanOrEqual(value.denominator);
      }
    },
  );
});

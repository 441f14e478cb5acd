import { describe, expect, it } from 'vitest';
import type { Door } from '../breakdown/run-breakdown.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import { answerMethods } from '../catalogue/answer-methods.ts';
import { createMemoryFactSource, type MemoryVersion } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { type ExitGroup, sampleExits } from '../testing/sample-exits.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import { caseMixMethod, runCaseMix } from './case-mix.ts';
import { type CaseMixInput, parseCaseMixRequest } from './case-mix-request.ts';
import type { CaseMixRow } from './case-mix-row.ts';

const today = toPlainDate('2026-05-31');
const knownOn = toPlainDate('2024-01-01');
const context: RequestContext = { actor: 'test', locations: 'all', profile: 'EXACT' };

function doorTo(groups: readonly ExitGroup[]): Door {
  return { source: createMemoryFactSource([{ knownOn, records: sampleExits(groups) }]), context };
}

const parse = (input: CaseMixInput = {}) => parseCaseMixRequest(input, { today, profile: 'EXACT' });
const of = (
  location: string,
  ageBand: string,
  counts: Omit<ExitGroup, 'location' | 'exitedOn'>,
): ExitGroup => ({
  location,
  exitedOn: '2023-05-10',
  people: { ageBand },
  ...counts,
});
const nothing = {
  observed: null,
  expected: null,
  n: null,
  observedRate: null,
  expectedRate: null,
  ratio: null,
  interval: null,
  verdict: null,
};

/**
 * Under 25: 6 of 10 and 14 of 30, together 20 of 40 = 50 %. From 55 on: 6 of 30 and 4 of 10, together 10 of 40 = 25 %.
 * Expected in Bocholt 10 · 0.5 + 30 · 0.25 = 12.5, in Gronau 30 · 0.5 + 10 · 0.25 = 17.5.
 */
const twoPlaces = [
  of('bocholt', 'under_25', { independent: 6, inReceipt: 4 }),
  of('bocholt', '55_plus', { independent: 6, inReceipt: 24 }),
  of('gronau', 'under_25', { independent: 14, inReceipt: 16 }),
  of('gronau', '55_plus', { independent: 4, inReceipt: 6 }),
];

describe('runCaseMix', () => {
  it('holds what was observed against what the mix of people lets expect', async () => {
    const { rows, reason, dataVersion } = await runCaseMix(parse(), doorTo(twoPlaces));
    const [bocholt, gronau] = rows;

    expect([reason, dataVersion, rows.length]).toEqual([null, 1, 2]);
    expect(bocholt).toMatchObject({
      location: 'bocholt',
      year: 2023,
      observed: 12,
      n: 40,
      observedRate: 0.3,
    });
    expect(bocholt?.expected).toBeCloseTo(12.5, 12);
    expect(bocholt?.expectedRate).toBeCloseTo(0.3125, 12);
    expect(bocholt?.ratio).toBeCloseTo(0.96, 12);
    // Wilson of 12/40 is 0.18075 to 0.45430; times 40/12.5.
    expect(bocholt?.interval?.lower).toBeCloseTo(0.5784, 4);
    expect(bocholt?.interval?.upper).toBeCloseTo(1.45376, 4);
    expect(bocholt).toMatchObject({ verdict: 'NOT_ESTABLISHED', status: 'FINAL', preliminary: false });
    expect(gronau).toMatchObject({ location: 'gronau', observed: 18, n: 40 });
    expect(gronau?.ratio).toBeCloseTo(18 / 17.5, 12);
  });

  it('says what lies outside the interval', async () => {
    // Everywhere 30 of 90; expected in each 10 of 30. Wilson of 3/30 is 0.03460 to 0.25621, of 20/30 0.48780 to 0.80768.
    const { rows } = await runCaseMix(
      parse(),
      doorTo([
        of('a', 'under_25', { independent: 3, inReceipt: 27 }),
        of('b', 'under_25', { independent: 7, inReceipt: 23 }),
        of('c', 'under_25', { independent: 20, inReceipt: 10 }),
      ]),
    );

    expect(rows.map(({ verdict }) => verdict)).toEqual(['LOWER', 'NOT_ESTABLISHED', 'HIGHER']);
    expect(rows[0]?.interval?.upper).toBeCloseTo(0.25621 * 3, 4);
  });

  it('compares with all locations, whichever are chosen', async () => {
    const { rows } = await runCaseMix(parse({ where: { location: ['gronau'] } }), doorTo(twoPlaces));

    expect(rows).toHaveLength(1);
    expect(rows[0]?.expected).toBeCloseTo(17.5, 12);
  });

  it('compares within a year', async () => {
    const before = twoPlaces.map((group) => ({ ...group, exitedOn: '2022-05-10', independent: 0 }));
    const { rows } = await runCaseMix(
      parse({ where: { year: ['2023'] } }),
      doorTo([...twoPlaces, ...before]),
    );

    expect(rows.map(({ year, expected }) => [year, expected])).toEqual([
      [2023, 12.5],
      [2023, 17.5],
    ]);
  });

  it('counts unknown receipt as no success, expected as observed', async () => {
    const { rows } = await runCaseMix(
      parse(),
      doorTo([
        of('a', 'under_25', { independent: 10, inReceipt: 8, unknown: 2 }),
        of('b', 'under_25', { independent: 4, inReceipt: 16 }),
      ]),
    );

    expect(rows[0]).toMatchObject({ observed: 10, n: 20, observedRate: 0.5, expected: 7 });
  });

  it('gives no verdict where too much is unknown', async () => {
    const { rows } = await runCaseMix(
      parse(),
      doorTo([
        of('a', 'under_25', { independent: 2, inReceipt: 8, unknown: 30 }),
        of('b', 'under_25', { independent: 28, inReceipt: 12 }),
      ]),
    );

    expect(rows[0]).toMatchObject({ verdict: null, status: 'UNCERTAIN' });
    expect(rows[0]?.ratio).toBeCloseTo(2 / 15, 12);
    expect(rows[1]).toMatchObject({ verdict: 'HIGHER', status: 'FINAL' });
  });

  it('leaves people who were not in receipt at entry out of every group', async () => {
    const others = of('bocholt', '25_34', {
      independent: 5,
      inReceipt: 0,
      people: { inReceiptAtEntry: 'no' },
    });
    const elsewhere = { ...others, location: 'borken' };
    const { rows } = await runCaseMix(parse(), doorTo([...twoPlaces, others, elsewhere]));

    expect(rows[0]?.n).toBe(40);
    expect(rows[1]).toEqual({
      location: 'borken',
      year: 2023,
      ...nothing,
      status: 'NOT_APPLICABLE',
      preliminary: false,
    });
  });

  it('gives no ratio below 10 exits', async () => {
    const { rows } = await runCaseMix(
      parse(),
      doorTo([
        of('a', 'under_25', { independent: 9, inReceipt: 0 }),
        of('b', 'under_25', { independent: 0, inReceipt: 27 }),
      ]),
    );

    expect(rows[0]).toMatchObject({
      observed: 9,
      expected: 2.25,
      n: 9,
      ratio: null,
      interval: null,
      status: 'UNCERTAIN',
    });
    expect(rows[1]).toMatchObject({ ratio: 0, verdict: 'LOWER', status: 'FINAL' });
  });

  it('gives no ratio where nothing is expected', async () => {
    const { rows } = await runCaseMix(
      parse(),
      doorTo([of('a', 'under_25', { independent: 0, inReceipt: 20 })]),
    );

    expect(rows[0]).toMatchObject({
      observed: 0,
      expected: 0,
      ratio: null,
      verdict: null,
      status: 'NOT_APPLICABLE',
    });
  });

  it('waits for a year until all of it is due, and marks it while records still arrive', async () => {
    const on = async (asOf: string) => (await runCaseMix(parse({ asOf }), doorTo(twoPlaces))).rows[0];

    expect(await on('2024-06-29')).toEqual({
      location: 'bocholt',
      year: 2023,
      ...nothing,
      status: 'NOT_MATURE',
      preliminary: true,
    });
    expect(await on('2024-06-30')).toMatchObject({ observed: 12, status: 'PRELIMINARY', preliminary: true });
    expect(await on('2024-09-30')).toMatchObject({ observed: 12, status: 'FINAL', preliminary: false });
  });

  it('compares nothing for whoever may see some locations only, and says why', async () => {
    const some = { ...doorTo(twoPlaces), context: { ...context, locations: ['bocholt'] } };
    const { rows, reason } = await runCaseMix(parse(), some);

    expect(rows).toEqual([
      { location: 'bocholt', year: 2023, ...nothing, status: 'NOT_APPLICABLE', preliminary: false },
    ]);
    expect(reason).toBe(caseMixMethod.needsAllLocations);
  });

  it('reads everything at one data version, also when new ones are made in between', async () => {
    const history: MemoryVersion[] = [{ knownOn, records: sampleExits(twoPlaces) }];
    const memory = createMemoryFactSource(history);
    const source: Door['source'] = {
      ...memory,
      read: async (question, use) => {
        const answer = await memory.read(question, use);
        history.push({ knownOn, records: sampleExits(twoPlaces.slice(0, 1)) });
        return answer;
      },
    };
    const { rows, dataVersion } = await runCaseMix(parse(), { source, context });

    expect([dataVersion, rows.map(({ expected }) => expected)]).toEqual([1, [12.5, 17.5]]);
  });

  it.each([1, 2, 3])(
    'expects in a year what was observed in it, in a random world (seed %i)',
    async (seed) => {
      const records = randomFacts(seededRandom(seed), { size: 600 });
      const source = createMemoryFactSource([{ knownOn, records }]);
      const { rows } = await runCaseMix(parse(), { source, context });
      const sum = (some: readonly CaseMixRow[], part: 'observed' | 'expected') =>
        some.reduce((before, row) => before + (row[part] ?? 0), 0);
      const years = [...Map.groupBy(rows, ({ year }) => year).values()];

      expect(sum(rows, 'observed')).toBeGreaterThan(50);
      for (const year of years) expect(sum(year, 'expected')).toBeCloseTo(sum(year, 'observed'), 9);
    },
  );
});

describe('parseCaseMixRequest', () => {
  it('takes locations and years', () => {
    expect(parse({ where: { location: ['bocholt'], year: ['2023'] } })).toEqual({
      where: { location: ['bocholt'], year: ['2023'] },
      asOf: today,
      profile: 'EXACT',
    });
  });

  it('refuses other filters, among everything else that is wrong', () => {
    const where = { sex: ['female'], year: ['23'], quarter: ['2023-Q1'] };
    expect(() => parse({ where, asOf: '2027-01-01' })).toThrow(
      /^where\.year: .*\nasOf: .*\nwhere\.quarter: .* allowed: location, year\nwhere\.sex: /,
    );
  });
});

describe('caseMixMethod', () => {
  it('refers to an entry of the glossary', () => {
    expect(answerMethods.map(({ id }) => id)).toContain(caseMixMethod.glossary);
  });
});

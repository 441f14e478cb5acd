import { describe, expect, it } from 'vitest';
import type { Door } from '../breakdown/run-breakdown.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import { answerMethods } from '../catalogue/answer-methods.ts';
import { createMemoryFactSource, type MemoryVersion } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { type ExitGroup, sampleExits } from '../testing/sample-exits.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { comparisonMethod, runComparison } from './comparison.ts';
import { type ComparisonInput, parseComparisonRequest } from './comparison-request.ts';

const today = toPlainDate('2024-12-31');
const knownOn = toPlainDate('2024-01-01');
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;

function doorTo(groups: readonly ExitGroup[]): Door {
  return { source: createMemoryFactSource([{ knownOn, records: sampleExits(groups) }]), context };
}

const between = (location: string, counts: Omit<ExitGroup, 'location' | 'exitedOn'>): ExitGroup => ({
  location,
  exitedOn: '2023-05-10',
  ...counts,
});
const parse = (input: Partial<ComparisonInput> = {}) =>
  parseComparisonRequest(
    {
      measure: 'independence_rate_6m',
      where: { year: ['2023'] },
      a: { location: ['bocholt'] },
      b: { location: ['gronau'] },
      ...input,
    },
    { today, profile: 'EXACT' },
  );

describe('runComparison', () => {
  // statistics.md 5.2: 56/70 − 48/80 is 0.2, interval 0.0524 to 0.3339.
  const door = doorTo([
    between('bocholt', { independent: 56, inReceipt: 14 }),
    between('gronau', { independent: 48, inReceipt: 32 }),
  ]);

  it('gives the difference of two rates with its interval and verdict', async () => {
    const comparison = await runComparison(parse(), door);

    expect(comparison).toMatchObject({
      asOf: today,
      dataVersion: 1,
      profile: 'EXACT',
      a: { value: { numerator: 56, denominator: 70 } },
      b: { value: { numerator: 48, denominator: 80 } },
      verdict: 'HIGHER',
      status: 'FINAL',
    });
    expect(comparison.difference).toBeCloseTo(0.2, 12);
    expect(comparison.interval?.lower).toBeCloseTo(0.0524, 4);
    expect(comparison.interval?.upper).toBeCloseTo(0.3339, 4);
  });

  it('turns round with its slices', async () => {
    const turned = await runComparison(
      parse({ a: { location: ['gronau'] }, b: { location: ['bocholt'] } }),
      door,
    );

    expect(turned.verdict).toBe('LOWER');
    expect(turned.difference).toBeCloseTo(-0.2, 12);
    expect(turned.interval?.upper).toBeCloseTo(-0.0524, 4);
  });

  it('names on each side every filter that holds there', async () => {
    const { a, b } = await runComparison(parse(), door);

    expect(a.where).toEqual({ year: ['2023'], location: ['bocholt'] });
    expect(b.where).toEqual({ year: ['2023'], location: ['gronau'] });
  });

  it('establishes nothing where the interval holds 0', async () => {
    // statistics.md 5.2: 5/56 − 0/29, interval −0.0381 to 0.1926.
    const comparison = await runComparison(
      parse(),
      doorTo([
        between('bocholt', { independent: 5, inReceipt: 51 }),
        between('gronau', { independent: 0, inReceipt: 29 }),
      ]),
    );

    expect(comparison.verdict).toBe('NOT_ESTABLISHED');
    expect(comparison.interval?.lower).toBeCloseTo(-0.0381, 4);
  });

  it('gives no difference below 10 cases on a side', async () => {
    const comparison = await runComparison(
      parse(),
      doorTo([
        between('bocholt', { independent: 9, inReceipt: 0 }),
        between('gronau', { independent: 0, inReceipt: 80 }),
      ]),
    );

    expect(comparison).toMatchObject({
      difference: null,
      interval: null,
      verdict: null,
      status: 'UNCERTAIN',
    });
  });

  it('takes no gap in the follow-ups for a fall', async () => {
    const comparison = await runComparison(
      parse(),
      doorTo([
        between('bocholt', { independent: 10, inReceipt: 10, unknown: 60 }),
        between('gronau', { independent: 48, inReceipt: 32 }),
      ]),
    );

    expect(comparison.difference).toBeCloseTo(10 / 80 - 48 / 80, 12);
    expect(comparison).toMatchObject({ verdict: null, status: 'UNCERTAIN' });
  });

  it('gives no difference where a side is not yet due, and says so', async () => {
    const comparison = await runComparison(
      parse({ where: {}, a: { year: ['2024'] }, b: { year: ['2023'] } }),
      doorTo([
        { ...between('bocholt', { independent: 20, inReceipt: 20 }), exitedOn: '2024-03-01' },
        between('bocholt', { independent: 20, inReceipt: 20 }),
      ]),
    );

    expect(comparison).toMatchObject({
      difference: null,
      interval: null,
      verdict: null,
      status: 'NOT_MATURE',
    });
    expect(comparison.b.value.value).toBe(0.5);
  });

  it('reads both sides at one data version, also when a new one is made in between', async () => {
    const history: MemoryVersion[] = [
      { knownOn, records: sampleExits([between('bocholt', { independent: 5, inReceipt: 5 })]) },
    ];
    const memory = createMemoryFactSource(history);
    const source: Door['source'] = {
      ...memory,
      read: async (question, use) => {
        const answer = await memory.read(question, use);
        history.push({
          knownOn,
          records: sampleExits([between('gronau', { independent: 30, inReceipt: 0 })]),
        });
        return answer;
      },
    };
    const comparison = await runComparison(parse(), { source, context });

    expect(comparison.dataVersion).toBe(1);
    expect(comparison.b.value.denominator).toBe(0);
    expect(comparison.status).toBe('NOT_APPLICABLE');
  });

  it.each([1, 2, 3])(
    'changes nothing but its sign when turned round in a random world (seed %i)',
    async (seed) => {
      const records = randomFacts(seededRandom(seed), { size: 400 });
      const random: Door = { source: createMemoryFactSource([{ knownOn, records }]), context };
      for (const measure of ['completion_rate', 'independence_rate_6m', 'no_show_rate']) {
        const [a, b] = [{ sex: ['female'] }, { sex: ['male'] }];
        const there = await runComparison(parse({ measure, where: {}, a, b }), random);
        const back = await runComparison(parse({ measure, where: {}, a: b, b: a }), random);

        expect(there.difference).not.toBeNull();
        expect(back.difference).toBeCloseTo(-(there.difference ?? Number.NaN), 12);
        expect(back.interval?.lower).toBeCloseTo(-(there.interval?.upper ?? Number.NaN), 12);
        expect(back.status).toBe(there.status);
      }
    },
  );

  it('leaves the excluded out on both sides when asked', async () => {
    const records = sampleExits([
      between('bocholt', { independent: 10, inReceipt: 10 }),
      between('gronau', { independent: 10, inReceipt: 10 }),
    ]);
    const observations = records.observations.map((one, index) =>
      index % 20 === 19 ? { ...one, exclusion: 'deceased' as const } : one,
    );
    const source = createMemoryFactSource([{ knownOn, records: { ...records, observations } }]);
    const comparison = await runComparison(parse({ exclusions: true }), { source, context });

    expect(comparison.exclusions).toBe(true);
    expect([comparison.a, comparison.b].map(({ value }) => value.denominator)).toEqual([19, 19]);
  });
});

describe('parseComparisonRequest', () => {
  const refused = (input: Partial<ComparisonInput>) => () => parse(input);

  it('asks as of today and under the profile of whoever asks, unless told', () => {
    expect(parse()).toMatchObject({ asOf: today, profile: 'EXACT', exclusions: false });
  });

  it.each(['enrolments', 'duration_median', 'occupancy_rate', 'kpi'])(
    'refuses %s with what is allowed',
    (measure) => {
      expect(refused({ measure })).toThrow(
        /^measure: .* is not a rate .*; allowed: no_show_rate, completion_rate/,
      );
    },
  );

  it('names a dimension that a slice and the common filters both set', () => {
    expect(refused({ where: { location: ['borken'] }, b: { year: ['2023'] } })).toThrow(
      'a.location: where sets location too; allowed: in where, or in the slices',
    );
  });

  it('refuses slices that ask for the same, in whatever order', () => {
    expect(refused({ a: { sex: ['male', 'female'] }, b: { sex: ['female', 'male'] } })).toThrow(
      'b: asks for the same',
    );
    expect(refused({ a: {}, b: {} })).toThrow('b: asks for the same');
  });

  it('takes everything against a part', () => {
    expect(parse({ b: {} }).b).toEqual({});
  });

  it('lists everything that is wrong at once, with its place', () => {
    const everything = {
      measure: 'kpi',
      where: { year: ['26'] },
      a: { colour: ['red'] },
      b: { sex: ['f'] },
      asOf: 'now',
    };
    expect(refused(everything)).toThrow(/^measure: .*\nwhere\.year: .*\nasOf: .*\na: .*\nb\.sex: /);
  });
});

describe('comparisonMethod', () => {
  it('refers to an entry of the glossary', () => {
    expect(answerMethods.map(({ id }) => id)).toContain(comparisonMethod.glossary);
  });

  it('says that the interval treats a full count as a sample', () => {
    expect(comparisonMethod.note.de).toContain('als Stichprobe eines Verlaufs');
    expect(comparisonMethod.verdicts.NOT_ESTABLISHED).toEqual({
      de: 'kein gesicherter Unterschied',
      en: 'no proven difference',
    });
  });
});

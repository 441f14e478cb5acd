import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { DomainError } from '../errors.ts';
import type { EnrolmentRecord, FactRecords } from '../testing/fact-records.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { sampleEnrolment, sampleFacts, sampleRun, sampleSpell } from '../testing/sample-facts.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import type { SpellEnd } from '../vocabulary/codes.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import {
  type IndependenceCurve,
  runTimeToIndependence,
  type TimeToIndependence,
} from './time-to-independence.ts';
import {
  parseTimeToIndependenceRequest,
  type TimeToIndependenceInput,
} from './time-to-independence-request.ts';

const day = toPlainDate;
const today = day('2026-11-01');
const exact: RequestContext = { actor: 'test', locations: 'all', profile: 'EXACT' };
const runs = {
  bocholt: sampleRun('bocholt', { project: 'wege', number: '1' }),
  gronau: sampleRun('gronau', { project: 'wege', number: '1' }),
};

/** How receipt went on after an entry on 2022-01-01: until its last day, or as far as spells are complete. */
interface Person {
  readonly lastDay?: string;
  readonly why?: SpellEnd;
  readonly seenThrough?: string;
  readonly at?: keyof typeof runs;
  readonly entry?: Partial<EnrolmentRecord>;
}
const people = (n: number, person: Person): readonly Person[] => Array.from({ length: n }, () => person);

function worldOf(all: readonly Person[]): FactRecords {
  const named = all.map((person, index) => ({ ...person, id: `p${index}` }));
  return {
    ...sampleFacts,
    runs: Object.values(runs),
    enrolments: named.map(({ id, at = 'bocholt', entry }) =>
      sampleEnrolment({ id, participant: id, run: runs[at].key, enteredOn: day('2022-01-01'), ...entry }),
    ),
    observations: [],
    spells: named.map(({ id, lastDay, why }) =>
      sampleSpell({
        participant: id,
        kind: 'benefit',
        startsOn: day('2021-01-01'),
        endsOn: lastDay === undefined ? null : day(lastDay),
        endReason: why ?? null,
      }),
    ),
    coverage: named.map(({ id, seenThrough }) => ({
      participant: id,
      kind: 'benefit',
      observedFrom: day('2021-01-01'),
      observedThrough: day(seenThrough ?? '2026-10-31'),
    })),
  };
}

const ask = (
  records: FactRecords,
  { context = exact, ...input }: TimeToIndependenceInput & { context?: RequestContext } = {},
): Promise<TimeToIndependence> =>
  runTimeToIndependence(parseTimeToIndependenceRequest(input, { today, profile: 'EXACT' }), {
    source: createMemoryFactSource([{ knownOn: day('2021-06-01'), records }]),
    context,
  });
const shape = ({ points }: IndependenceCurve) =>
  points.map(({ month, atRisk, byWork, competing }) => [
    month,
    atRisk,
    Number(byWork.incidence.toFixed(6)),
    Number(competing.incidence.toFixed(6)),
  ]);

/** The incidences of these 24 are worked out by hand beside `independenceCurve`. */
const worked: readonly Person[] = [
  ...people(4, { lastDay: '2022-01-31', why: 'work' }),
  ...people(2, { lastDay: '2022-01-15', why: 'household' }),
  ...people(3, { seenThrough: '2022-02-28' }),
  ...people(3, { lastDay: '2022-03-31', why: 'work' }),
  ...people(2, { lastDay: '2022-06-02', why: 'work' }),
  ...people(1, { lastDay: '2022-06-30', why: 'pension' }),
  ...people(9, {}),
];
const curve = [
  [0, 24, 0, 0],
  [1, 24, 0.166667, 0.083333],
  [2, 18, 0.166667, 0.083333],
  [3, 15, 0.316667, 0.083333],
  [4, 12, 0.316667, 0.083333],
  [5, 12, 0.316667, 0.083333],
  [6, 12, 0.416667, 0.133333],
  [7, 9, 0.416667, 0.133333],
  [8, 9, 0.416667, 0.133333],
  [9, 9, 0.416667, 0.133333],
];

describe('runTimeToIndependence', () => {
  it('draws the curve of all from spells, in months begun after the entry', async () => {
    // Censored on 2022-09-15, three months before the as-of day: the ninth month has begun.
    const { total, curves, comparison, dataVersion } = await ask(worldOf(worked), { asOf: '2022-12-15' });
    expect(shape(total)).toEqual(curve);
    expect(total).toMatchObject({ keys: {}, isTotalOf: [], people: 24, notObserved: 0, status: 'FINAL' });
    expect(total.reasons).toEqual([
      { end: 'work', n: 9 },
      { end: 'household', n: 2 },
      { end: 'pension', n: 1 },
    ]);
    expect([curves, comparison, dataVersion]).toEqual([[], null, 1]);
  });

  it('censors three months before the as-of day', async () => {
    const lastMonth = async (asOf: string) =>
      (await ask(worldOf(people(20, {})), { asOf })).total.points.at(-1);
    expect(await lastMonth('2022-12-01')).toMatchObject({ month: 8, atRisk: 20 });
    expect(await lastMonth('2022-12-02')).toMatchObject({ month: 9, atRisk: 20 });
  });

  it('censors where the spells are no longer complete', async () => {
    const seen = worldOf([...people(15, {}), ...people(5, { seenThrough: '2022-05-31' })]);
    const { points } = (await ask(seen, { asOf: '2022-12-15' })).total;
    expect(points.map(({ atRisk }) => atRisk)).toEqual([20, 20, 20, 20, 20, 20, 15, 15, 15, 15]);
  });

  it('does not see an end in the three months before the as-of day', async () => {
    const late = worldOf(people(20, { lastDay: '2022-10-31', why: 'work' }));
    const ends = async (asOf: string) => (await ask(late, { asOf })).total.reasons;
    expect(await ends('2023-01-31')).toEqual([]);
    expect(await ends('2023-02-01')).toEqual([{ end: 'work', n: 20 }]);
  });

  it('counts apart whose spells are not complete on the entry day, and leaves out who was not in receipt', async () => {
    const world = worldOf([
      ...worked,
      ...people(3, { seenThrough: '2021-12-31' }),
      ...people(2, { entry: { inReceiptAtEntry: 'no' } }),
    ]);
    const { total } = await ask(world, { asOf: '2022-12-15' });
    expect([total.people, total.notObserved]).toEqual([24, 3]);
    expect(shape(total)).toEqual(curve);
  });

  it('cuts the curve where fewer than 5 remain at risk', async () => {
    const few = worldOf([...people(16, { lastDay: '2022-02-15', why: 'work' }), ...people(4, {})]);
    const { points, at, median } = (await ask(few, { asOf: '2022-12-15' })).total;
    expect(points.map(({ month }) => month)).toEqual([0, 1, 2]);
    expect(at.map(({ byWork }) => byWork)).toEqual([null, null, null, null]);
    expect(median).toBe(2);
  });

  it('draws a curve per group in the order of the codes, too few people without points', async () => {
    const world = worldOf([
      ...people(20, { entry: { sex: 'male' } }),
      ...people(19, { lastDay: '2022-01-31', why: 'work', entry: { sex: 'female' } }),
      ...people(1, {}),
    ]);
    const { curves, total, comparison } = await ask(world, { by: ['sex'], asOf: '2022-12-15' });
    expect(curves.map(({ keys, people: n, status, points }) => [keys.sex, n, status, points.length])).toEqual(
      [
        ['female', 19, 'UNCERTAIN', 0],
        ['male', 20, 'FINAL', 10],
        ['unknown', 1, 'UNCERTAIN', 0],
      ],
    );
    expect([total.keys, total.isTotalOf, total.people]).toEqual([{ sex: null }, ['sex'], 40]);
    expect(comparison).toBeNull();
  });

  it('keeps to the filters and to the locations of the context', async () => {
    const world = worldOf([
      ...people(20, {}),
      ...people(3, { at: 'gronau' }),
      ...people(2, { entry: { enteredOn: day('2021-12-31') } }),
    ]);
    const total = async (question: Parameters<typeof ask>[1]) => (await ask(world, question)).total.people;
    expect(await total({ where: { year: ['2022'] } })).toBe(23);
    expect(await total({ where: { year: ['2022'], location: ['bocholt'] } })).toBe(20);
    expect(await total({ context: { ...exact, locations: ['gronau'] } })).toBe(3);
  });

  it('refuses a profile for which nothing is published', async () => {
    await expect(ask(worldOf([]), { profile: 'PUBLIC' })).rejects.toMatchObject({ code: 'NOT_PUBLISHED' });
  });
});

describe('the comparison of two curves', () => {
  const leaving = (n: number, at: keyof typeof runs): readonly Person[] => [
    ...people(n, { lastDay: '2022-01-31', why: 'work', at }),
    ...people(20 - n, { at }),
  ];
  const compare = async (...all: readonly Person[]) =>
    (await ask(worldOf(all), { by: ['location'], asOf: '2022-12-15' })).comparison;

  it('tests whether both leave through work at the same pace', async () => {
    // O = 10, E = 12 · 20/40 = 6, V = 12 · 1/4 · 28/39; χ² = 16/V = 7.428571.
    const proven = await compare(...leaving(10, 'bocholt'), ...leaving(2, 'gronau'));
    expect(proven?.chiSquare).toBeCloseTo(7.428571, 6);
    expect(proven?.p).toBeCloseTo(0.00642, 5);
    expect(proven?.words).toBeNull();
  });

  it('says so where no difference is proven', async () => {
    // O = 5, E = 4.5, V = 9 · 1/4 · 31/39; χ² = 0.25/V = 0.139785.
    const unproven = await compare(...leaving(5, 'bocholt'), ...leaving(4, 'gronau'));
    expect(unproven?.chiSquare).toBeCloseTo(0.139785, 6);
    expect(unproven?.words?.de).toBe('kein gesicherter Unterschied');
  });

  it('takes competing ends for censored', async () => {
    const rivals = people(5, { lastDay: '2022-01-20', why: 'household', at: 'gronau' });
    const others = leaving(4, 'gronau').slice(0, 15);
    const unproven = await compare(...leaving(5, 'bocholt'), ...others, ...rivals);
    expect(unproven?.chiSquare).toBeCloseTo(0.139785, 6);
  });

  it('is of two curves, not of three', async () => {
    const sexes = (['female', 'male', 'diverse'] as const).flatMap((sex) =>
      leaving(5, 'bocholt').map((person) => ({ ...person, entry: { sex } })),
    );
    const between = async (n: number) =>
      (await ask(worldOf(sexes.slice(0, n)), { by: ['sex'], asOf: '2022-12-15' })).comparison;
    expect(await between(40)).toMatchObject({ chiSquare: 0, p: 1 });
    expect(await between(60)).toBeNull();
  });

  it('needs points on both and an end through work', async () => {
    expect(await compare(...leaving(5, 'bocholt'), ...leaving(4, 'gronau').slice(1))).toBeNull();
    expect(await compare(...leaving(0, 'bocholt'), ...leaving(0, 'gronau'))).toBeNull();
    expect(await compare(...leaving(5, 'bocholt'))).toBeNull();
  });
});

describe('times in receipt of random worlds', () => {
  const worlds = [1, 2, 3].map((seed) => ({ seed, records: randomFacts(seededRandom(seed), { size: 300 }) }));

  it.each(worlds)(
    'have people that sum to the total, whatever splits them (seed $seed)',
    async ({ records }) => {
      for (const by of [['location', 'year'], ['sex'], ['phase', 'target_group']]) {
        const { curves, total } = await ask(records, { by });
        const sum = (of: (one: IndependenceCurve) => number) => curves.reduce((all, one) => all + of(one), 0);
        expect(total.people).toBeGreaterThan(10);
        expect(sum((one) => one.people)).toBe(total.people);
        expect(sum((one) => one.notObserved)).toBe(total.notObserved);
        expect(sum(({ reasons }) => reasons.reduce((all, { n }) => all + n, 0))).toBe(
          total.reasons.reduce((all, { n }) => all + n, 0),
        );
      }
    },
  );

  it.each(worlds)('do not depend on the order of the records (seed $seed)', async ({ records }) => {
    const shuffled = {
      ...records,
      enrolments: records.enrolments.toReversed(),
      spells: records.spells.toReversed(),
      coverage: records.coverage.toReversed(),
    };
    const question = { by: ['location', 'sex'] };
    expect(await ask(shuffled, question)).toEqual(await ask(records, question));
  });
});

describe('parseTimeToIndependenceRequest', () => {
  const issuesOf = (input: TimeToIndependenceInput): readonly string[] => {
    try {
      parseTimeToIndependenceRequest(input, { today, profile: 'EXACT' });
      return [];
    } catch (error) {
      return error instanceof DomainError ? error.issues.map(({ place }) => place) : ['?'];
    }
  };

  it.each([
    [{ by: ['quarter'] }, ['by']],
    [{ by: ['sex', 'sex'] }, ['by']],
    [{ by: ['sex', 'year', 'project'] }, ['by']],
    [{ where: { exit_reason: ['job_svb'] }, asOf: 'soon' }, ['asOf', 'where.exit_reason']],
    [{ by: ['moon'], profile: 'SECRET' }, ['by', 'profile']],
  ])('refuses %o', (input, places) => {
    expect(issuesOf(input)).toEqual(places);
  });

  it('takes up to two dimensions, of all as of today unless told otherwise', () => {
    expect(issuesOf({ by: ['age_band', 'delivery_mode'], where: { residence: ['05554008'] } })).toEqual([]);
    expect(parseTimeToIndependenceRequest({}, { today, profile: 'EXACT' })).toEqual({
      by: [],
      where: {},
      asOf: today,
      profile: 'EXACT',
    });
  });
});

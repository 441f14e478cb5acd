import { describe, expect, it } from 'vitest';
import { runBreakdown } from '../breakdown/run-breakdown.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import { DomainError } from '../errors.ts';
import type { EnrolmentRecord, FactRecords } from '../testing/fact-records.ts';
import { createMemoryFactSource, type MemoryVersion } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { sampleEnrolment, sampleFacts, sampleRun } from '../testing/sample-facts.ts';
import { type SeededRandom, seededRandom } from '../testing/seeded-random.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import type { VersionOrigin } from '../vocabulary/version-origin.ts';
import { type Revision, type Revisions, runRevisions } from './revisions.ts';
import { parseRevisionsRequest, type RevisionsInput } from './revisions-request.ts';

const day = toPlainDate;
const today = day('2026-11-01');
const context: RequestContext = { actor: 'test', locations: 'all', profile: 'EXACT' };
const bocholt = sampleRun('bocholt', { project: 'wege', number: '1' });
const gronau = sampleRun('gronau', { project: 'wege', number: '1' });

const entered = (id: string, enrolment: Partial<EnrolmentRecord> = {}): EnrolmentRecord =>
  sampleEnrolment({ id, participant: id, run: bocholt.key, enteredOn: day('2023-03-01'), ...enrolment });
const world = (...enrolments: EnrolmentRecord[]): FactRecords => ({
  ...sampleFacts,
  runs: [bocholt, gronau],
  enrolments,
  observations: [],
  spells: [],
  coverage: [],
});
const version = (knownOn: string, origin: VersionOrigin, records: FactRecords): MemoryVersion => ({
  knownOn: day(knownOn),
  origin,
  records,
});
const ask = (history: readonly MemoryVersion[], input: RevisionsInput): Promise<Revisions> =>
  runRevisions(parseRevisionsRequest(input, { today, profile: 'EXACT' }), {
    source: createMemoryFactSource(history),
    context,
  });

/** "old > new = change: causes", where a side reads value and the first letter of its status. */
const line = ({ keys, measure, old, new: now, change, causes }: Revision): string => {
  const side = (value: Revision['old']) => (value === null ? '-' : `${value.value}${value.status.at(0)}`);
  const steps = causes.map((cause) => `${cause.origin} ${cause.change}`).join(', ');
  const row = Object.values(keys).map((key) => key ?? '*');
  return `${row.join(' ')} ${measure} ${side(old)} > ${side(now)} = ${change}: ${steps}`;
};

describe('runRevisions', () => {
  const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((id) => entered(id));
  if (!a || !b || !c || !d || !e) throw new Error('five enrolments');
  const elsewhere = entered('x', { run: gronau.key });
  const entries = { by: ['location'], measures: ['enrolments'], where: { year: ['2023'] } };

  it('gives each change to what made it, neighbours of one origin in one step', async () => {
    const history = [
      version('2024-05-01', 'import', world(a)),
      version('2024-06-01', 'import', world(a, b)),
      version('2024-06-15', 'import', world(a, b, c, elsewhere)),
      version('2024-07-01', 'correction', world(a, { ...b, run: gronau.key }, c, elsewhere)),
      version('2024-07-10', 'erasure', world(a, { ...b, run: gronau.key }, elsewhere)),
    ];
    const { revisions, versions, dataVersion } = await ask(history, {
      ...entries,
      from: '2024-05-31',
      to: '2024-08-01',
    });
    expect(revisions.map(line)).toEqual([
      'gronau enrolments - > 2F = null: import null, correction 1',
      '* enrolments 1F > 3F = 2: import 3, erasure -1',
    ]);
    expect(versions).toMatchObject([
      { dataVersion: 2, knownOn: '2024-06-01', origin: 'import' },
      { dataVersion: 3, knownOn: '2024-06-15', origin: 'import' },
      { dataVersion: 4, knownOn: '2024-07-01', origin: 'correction' },
      { dataVersion: 5, knownOn: '2024-07-10', origin: 'erasure' },
    ]);
    expect(dataVersion).toBe(5);
  });

  it('counts a version of the earlier day itself among what was known then', async () => {
    const history = [
      version('2024-05-01', 'import', world(a)),
      version('2024-06-01', 'import', world(a, b)),
      version('2024-07-01', 'correction', world(a, b, c)),
    ];
    const { revisions, versions } = await ask(history, { ...entries, from: '2024-06-01', to: '2024-07-01' });
    expect(revisions.map(line)).toEqual([
      'bocholt enrolments 2F > 3F = 1: correction 1',
      '* enrolments 2F > 3F = 1: correction 1',
    ]);
    expect(versions.map(({ dataVersion }) => dataVersion)).toEqual([3]);
  });

  it('puts down to maturity alone what differs with no version in between', async () => {
    const history = [version('2024-01-10', 'import', world(a, b))];
    const { revisions, versions } = await ask(history, { ...entries, from: '2024-01-10', to: '2024-06-01' });
    expect(revisions.map(line)).toEqual([
      'bocholt enrolments 2P > 2F = 0: maturity 0',
      '* enrolments 2P > 2F = 0: maturity 0',
    ]);
    expect(versions).toEqual([]);
  });

  it('finds nothing where nothing differs', async () => {
    const history = [version('2024-05-01', 'import', world(a, b))];
    expect((await ask(history, { ...entries, from: '2024-06-01', to: '2024-06-02' })).revisions).toEqual([]);
  });

  it('shows an import and its withdrawal as causes that cancel', async () => {
    const history = [
      version('2024-01-10', 'import', world(a, b)),
      version('2024-02-10', 'import', world(a, b, c, d, e)),
      version('2024-02-20', 'withdrawal', world(a, b)),
    ];
    const { revisions } = await ask(history, { ...entries, from: '2024-01-10', to: '2024-06-01' });
    expect(revisions.map(line)).toEqual([
      'bocholt enrolments 2P > 2F = 0: maturity 0, import 3, withdrawal -3',
      '* enrolments 2P > 2F = 0: maturity 0, import 3, withdrawal -3',
    ]);
  });

  it('lists rows that disappeared after those of the later day, the total last', async () => {
    const history = [
      version('2024-05-01', 'import', world(a, b)),
      version('2024-06-01', 'correction', world({ ...b, run: gronau.key }, elsewhere, c)),
      version('2024-07-01', 'correction', world(elsewhere)),
    ];
    const { revisions } = await ask(history, { ...entries, from: '2024-05-31', to: '2024-08-01' });
    expect(revisions.map(line)).toEqual([
      'gronau enrolments - > 1F = null: correction null',
      'bocholt enrolments 2F > - = null: correction null',
      '* enrolments 2F > 1F = -1: correction -1',
    ]);
    expect(revisions.at(-1)?.isTotalOf).toEqual(['location']);
  });

  it('gives a rate no change while a base is below 10, and what each step did from there on', async () => {
    const left = (n: number, reason: 'regular_end' | 'own_wish'): EnrolmentRecord[] =>
      Array.from({ length: n }, (_, index) =>
        entered(`${reason} ${index}`, { exitedOn: day('2023-06-01'), exitReason: reason }),
      );
    const history = [
      version('2024-05-01', 'import', world(...left(3, 'regular_end'))),
      version('2024-06-01', 'import', world(...left(5, 'regular_end'), ...left(5, 'own_wish'))),
      version('2024-07-01', 'correction', world(...left(8, 'regular_end'), ...left(2, 'own_wish'))),
    ];
    const rate = { by: [], measures: ['completion_rate'], where: { year: ['2023'] }, to: '2024-08-01' };
    const [fromThree] = (await ask(history, { ...rate, from: '2024-05-31' })).revisions;
    expect(fromThree).toMatchObject({
      old: { value: 1, status: 'UNCERTAIN' },
      new: { value: 0.8 },
      change: null,
    });
    expect(fromThree?.causes.map(({ origin, change }) => [origin, change])).toEqual([
      ['import', null],
      ['correction', expect.closeTo(0.3, 12)],
    ]);
    const [fromTen] = (await ask(history, { ...rate, from: '2024-06-01' })).revisions;
    expect(fromTen?.change).toBeCloseTo(0.3, 12);
  });

  it('asks from before the first version, when nothing was known', async () => {
    const history = [version('2024-05-01', 'import', world(a, b))];
    const { revisions } = await ask(history, { ...entries, by: [], from: '2024-04-30', to: '2024-05-01' });
    expect(revisions.map(line)).toEqual([' enrolments 0F > 2F = 2: import 2']);
  });

  it('refuses a profile for which nothing is published', async () => {
    const history = [version('2024-05-01', 'import', world(a))];
    const input = { ...entries, from: '2024-06-01', to: '2024-07-01', profile: 'PUBLIC' };
    await expect(ask(history, input)).rejects.toMatchObject({ code: 'NOT_PUBLISHED' });
  });
});

describe('revisions of random worlds', () => {
  const origins = ['import', 'import', 'correction', 'withdrawal', 'erasure'] as const;
  const days = ['2025-02-01', '2025-04-01', '2025-04-20', '2025-08-01', '2025-12-24', '2026-03-01'];
  const randomHistory = (random: SeededRandom): readonly MemoryVersion[] => {
    const records = randomFacts(random, { size: 100, knownOn: day('2025-01-31') });
    return days.map((knownOn) => ({
      knownOn: day(knownOn),
      origin: random.pick(origins),
      records: { ...records, enrolments: records.enrolments.filter(() => random.chance(0.9)) },
    }));
  };
  const histories = [1, 2, 3].map((seed) => ({ seed, history: randomHistory(seededRandom(seed)) }));
  const counts = ['enrolments', 'exits', 'stock', 'participants'];
  const rates = ['completion_rate', 'independence_rate_6m', 'duration_median', 'average_stock'];
  const input = { by: ['location', 'year'], measures: [...counts, ...rates], margins: true };

  it.each(histories)('have causes that sum to the change (seed $seed)', async ({ history }) => {
    const { revisions } = await ask(history, { ...input, from: '2025-03-01', to: '2026-02-01' });
    let summed = 0;
    for (const { measure, change, causes } of revisions) {
      expect(causes.length).toBeGreaterThan(0);
      const changes = causes.map((cause) => cause.change).filter((one) => one !== null);
      if (change === null || changes.length < causes.length) continue;
      summed++;
      const sum = changes.reduce((total, one) => total + one, 0);
      // Counts are whole, so their steps sum exactly.
      expect(Math.abs(sum - change)).toBeLessThanOrEqual(counts.includes(measure) ? 0 : 1e-10);
    }
    expect(summed).toBeGreaterThan(50);
  });

  it.each(histories)('reproduce what was said on either day (seed $seed)', async ({ history }) => {
    const question = parseRevisionsRequest(
      { ...input, from: '2025-03-01', to: '2026-02-01' },
      { today, profile: 'EXACT' },
    );
    const door = { source: createMemoryFactSource(history), context };
    const { revisions } = await runRevisions(question, door);
    for (const [side, asOf] of [
      ['old', question.from],
      ['new', question.asOf],
    ] as const) {
      const { rows, total } = await runBreakdown({ ...question, asOf }, door);
      for (const revision of revisions) {
        const row = [...rows, total].find(
          ({ keys, isTotalOf }) =>
            JSON.stringify([keys, isTotalOf]) === JSON.stringify([revision.keys, revision.isTotalOf]),
        );
        expect(revision[side]).toEqual(row?.values[revision.measure] ?? null);
      }
    }
  });

  it.each(histories)(
    'do not change through a version that is loaded later (seed $seed)',
    async ({ history }) => {
      const question = { ...input, from: '2025-03-01', to: '2026-02-01' };
      const known = history.filter(({ knownOn }) => knownOn <= question.to);
      expect(known.length).toBeLessThan(history.length);
      expect(await ask(history, question)).toEqual(await ask(known, question));
      const oldSides = async (versions: readonly MemoryVersion[]) =>
        new Map(
          (await ask(versions, { ...question, to: '2026-11-01' })).revisions.map(
            ({ keys, measure, old }) => [JSON.stringify([keys, measure]), old] as const,
          ),
        );
      const [before, after] = [await oldSides(known), await oldSides(history)];
      const both = [...before.keys()].filter((id) => after.has(id));
      expect(both.length).toBeGreaterThan(50);
      for (const id of both) expect(after.get(id)).toEqual(before.get(id));
    },
  );
});

describe('parseRevisionsRequest', () => {
  const issuesOf = (input: RevisionsInput): readonly string[] => {
    try {
      parseRevisionsRequest(input, { today, profile: 'EXACT' });
      return [];
    } catch (error) {
      return error instanceof DomainError ? error.issues.map(({ place }) => place) : ['?'];
    }
  };

  it('takes today for the later day', () => {
    const request = parseRevisionsRequest(
      { by: ['year'], measures: ['exits'], from: '2026-01-01' },
      { today, profile: 'EXACT' },
    );
    expect([request.from, request.asOf]).toEqual(['2026-01-01', today]);
  });

  it('names all that is wrong at its place', () => {
    const wrong = { by: ['moon'], measures: [], from: 'yesterday', to: '2026-12-01' };
    expect(issuesOf(wrong)).toEqual(['from', 'to', 'by', 'measures']);
  });

  it.each(['2026-11-01', '2026-10-31'])('refuses %s as the earlier day of 2026-10-31', (from) => {
    expect(issuesOf({ by: [], measures: ['exits'], from, to: '2026-10-31' })).toEqual(['from']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Breakdown } from '../breakdown/breakdown.ts';
import { type BreakdownInput, parseBreakdownRequest } from '../breakdown/request.ts';
import { runBreakdown } from '../breakdown/run-breakdown.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import { publishedTables } from '../catalogue/published-tables.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { createMemoryReleases, unprotectedRelease } from '../testing/memory-releases.ts';
import { keysOf, randomFacts } from '../testing/random-facts.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { ageBandOf, ageBands } from '../vocabulary/codes.ts';
import type { ProtectedProfile } from './release.ts';

const knownOn = toPlainDate('2024-01-10');
const asOf = toPlainDate('2024-06-30');
const records = randomFacts(seededRandom(21), { size: 200, knownOn });
const bands = keysOf(ageBands);
const profiles: readonly ProtectedProfile[] = ['MANAGEMENT', 'PUBLIC'];

const released = (facts: typeof records, day = asOf) =>
  unprotectedRelease(createMemoryFactSource([{ knownOn, records: facts }]), {
    asOf: day,
    profile: 'MANAGEMENT',
  });

/** Neighbouring bands, none of which a reader may see as one. */
const cuts = bands.flatMap((_, first) =>
  bands.slice(first + 1).map((last) => {
    const keys = bands.slice(first, bands.indexOf(last) + 1);
    return { keys, cut: keys.join(' and ') };
  }),
);

describe('the bands of age', () => {
  it('are one set, in which every age lies once (vector 7)', () => {
    const ages = Array.from({ length: 121 }, (_, age) => age);
    const starts = bands.flatMap((band) => ageBands[band].from ?? []);
    const seen = ages.map((age) => bands.filter((band) => ageBandOf(age) === band));
    expect(seen.every(({ length }) => length === 1)).toBe(true);
    expect(ages.filter((age) => age > 0 && ageBandOf(age) !== ageBandOf(age - 1))).toEqual(
      starts.filter((from) => from > 0),
    );
  });

  it('are told by one dimension and by no other figure of any table (vector 7)', async () => {
    const older = records.enrolments.map((enrolment) => ({
      ...enrolment,
      ageBand: bands[(bands.findIndex((band) => band === enrolment.ageBand) + 1) % bands.length] ?? null,
    }));
    const [before, after] = await Promise.all([
      released(records),
      released({ ...records, enrolments: older }),
    ]);
    const moved = publishedTables.filter(({ id }) => {
      const [one, other] = [before, after].map(({ tables }) => tables.find((table) => table.id === id));
      return JSON.stringify(one?.breakdown.rows) !== JSON.stringify(other?.breakdown.rows);
    });
    expect(moved.map(({ dimensions }) => dimensions)).toEqual([['location', 'age_band']]);
    const rows = before.tables.flatMap(({ breakdown }) => breakdown.rows);
    const keys = new Set(rows.flatMap((row) => row.keys.age_band ?? []));
    expect([...keys].toSorted()).toEqual([...bands].toSorted());
  });

  it('stay those of the entry, however late a release is (vector 7)', async () => {
    const [first, second] = await Promise.all([
      released(records),
      released(records, toPlainDate('2034-06-30')),
    ]);
    const entriesOf = ({ tables }: typeof first): unknown =>
      tables
        .find(({ id }) => id === 'location_age_band')
        ?.breakdown.rows.map(({ keys, values }) => [keys, values['enrolments']?.value]);
    expect(entriesOf(second)).toEqual(entriesOf(first));
  });
});

describe.each(profiles)('a question about ages under %s', (profile) => {
  const context = { actor: 'test', locations: 'all', profile } as const;
  const source = createMemoryFactSource([{ knownOn, records }]);
  const asking = unprotectedRelease(source, { asOf, profile });
  const ask = async (input: Partial<BreakdownInput>): Promise<Breakdown> => {
    const request = parseBreakdownRequest(
      { by: [], measures: ['enrolments'], asOf, ...input },
      { today: asOf, profile },
    );
    return runBreakdown(request, { source, context, releases: createMemoryReleases([await asking]) });
  };

  it.each(cuts)('is refused where it makes one of $cut (vector 7)', async ({ keys }) => {
    for (const by of [[], ['location']])
      await expect(ask({ by, where: { age_band: keys } })).rejects.toMatchObject({ code: 'NOT_PUBLISHED' });
  });

  it.each(cuts)('tells no sum of $cut beside their rows (vector 7)', async ({ keys }) => {
    const { rows, total } = await ask({ by: ['age_band'], where: { age_band: keys } });
    expect(rows.map((row) => row.keys.age_band)).toEqual(keys);
    expect(total.values['enrolments']).toMatchObject({ value: null, status: 'NOT_APPLICABLE' });
    const margins = await ask({ by: ['location', 'age_band'], where: { age_band: keys }, margins: true });
    const sums = margins.rows.filter(({ isTotalOf }) => isTotalOf.includes('age_band'));
    expect(sums.every(({ values }) => values['enrolments']?.value === null)).toBe(true);
  });

  it.each(['sex', 'year', 'project', 'residence', 'run'])(
    'is refused beside %s, whose groups a cut of age would divide (vector 7)',
    async (other) => {
      for (const input of [{ by: ['age_band', other] }, { by: [other], where: { age_band: ['under_25'] } }])
        await expect(ask(input)).rejects.toMatchObject({ code: 'NOT_PUBLISHED' });
    },
  );
});

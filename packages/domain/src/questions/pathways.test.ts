import { describe, expect, it } from 'vitest';
import type { FactSource } from '../breakdown/fact-source.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import { measureIds } from '../catalogue/catalogue.ts';
import { pathwayMeasures } from '../catalogue/pathway-measures.ts';
import type { EnrolmentRecord, FactRecords } from '../testing/fact-records.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { sampleEnrolment, sampleFacts, sampleObservation, sampleRun } from '../testing/sample-facts.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import {
  type Pathways,
  type PathwaysInput,
  type PathwaysRow,
  parsePathwaysRequest,
  runPathways,
} from './pathways.ts';

const day = toPlainDate;
const today = day('2026-11-01');
const knownOn = day('2024-01-10');
const context: RequestContext = { actor: 'test', locations: 'all', profile: 'EXACT' };
const ask = (source: FactSource, input: PathwaysInput = {}): Promise<Pathways> =>
  runPathways(parsePathwaysRequest(input, { today, profile: 'EXACT' }), { source, context });

const bocholt = sampleRun('bocholt', { project: 'wege', number: '1' });
const gronau = sampleRun('gronau', { project: 'wege', number: '1' });
const entered = (id: string, enrolment: Partial<EnrolmentRecord>): EnrolmentRecord =>
  sampleEnrolment({ id, participant: id, run: bocholt.key, enteredOn: day('2023-02-01'), ...enrolment });
const left = (id: string, exitedOn: string, enrolment: Partial<EnrolmentRecord>): EnrolmentRecord =>
  entered(id, { exitedOn: day(exitedOn), ...enrolment });
const seen = (id: string, inReceipt: 'yes' | 'no') =>
  sampleObservation(id, { monthsAfterExit: 6, inReceipt });

const records: FactRecords = {
  ...sampleFacts,
  runs: [bocholt, gronau],
  enrolments: [
    sampleEnrolment({
      id: 'no-show',
      participant: 'n',
      run: bocholt.key,
      plannedStartOn: day('2023-02-01'),
    }),
    sampleEnrolment({ id: 'never', participant: 'm', run: gronau.key, plannedStartOn: day('2022-12-31') }),
    entered('present', { plannedStartOn: day('2023-01-15') }),
    left('free', '2023-06-30', { exitReason: 'regular_end' }),
    left('again', '2023-06-30', { exitReason: 'goal_reached' }),
    left('unseen', '2023-06-30', { exitReason: 'regular_end' }),
    left('recent', '2023-12-31', { exitReason: 'regular_end' }),
    left('job', '2023-08-31', { exitReason: 'job_svb' }),
    left('gone', '2023-06-30', { exitReason: 'own_wish', run: gronau.key }),
    left('moved', '2023-06-30', { exitReason: 'moved_away' }),
    left('why', '2023-06-30', { exitReason: null }),
  ],
  observations: [seen('free', 'no'), seen('again', 'yes'), seen('job', 'no'), seen('gone', 'yes')],
  spells: [],
  coverage: [],
};
const source = createMemoryFactSource([{ knownOn, records }]);

/** "entries/not started", then per standing "all=independent/not/unknown/not yet due". */
const compact = ({ entries, notStarted, nodes }: PathwaysRow): Readonly<Record<string, string>> => ({
  entries: `${entries.value}/${notStarted.value}`,
  ...Object.fromEntries(
    nodes.map(({ standing, value, outcomes }) => [
      standing,
      `${value.value}=${outcomes.map((one) => one.value.value).join('/')}`,
    ]),
  ),
});

describe('runPathways', () => {
  it('counts entries by where they stand, and from the due day on by receipt', async () => {
    expect(compact((await ask(source, { asOf: '2024-02-28' })).total)).toEqual({
      entries: '9/2',
      present: '1=1',
      completed: '4=1/1/1/1',
      // Exit on 31 August: due on 29 February, one day after the as-of date, though already observed.
      early_success: '1=0/0/0/1',
      dropout: '1=0/1/0/0',
      other_end: '2=0/0/2/0',
    });
  });

  it('shows an outcome on its due day, without waiting time', async () => {
    const { total } = await ask(source, { asOf: '2024-02-29' });
    expect(compact(total).early_success).toBe('1=1/0/0/0');
  });

  it('counts who entered by entry date, and who did not by planned start', async () => {
    const { rows, by } = await ask(source, { by: ['location', 'year'], asOf: '2024-02-28' });
    expect(by).toEqual(['location', 'year']);
    expect(rows.map((row) => [row.keys.location, row.keys.year, compact(row).entries])).toEqual([
      ['bocholt', '2023', '8/1'],
      ['gronau', '2022', '0/1'],
      ['gronau', '2023', '1/0'],
    ]);
  });

  it('says how final each count is', async () => {
    const statusAt = async (asOf: string) => {
      const { total } = await ask(source, { where: { year: ['2023'] }, asOf });
      return [total.entries.status, total.nodes.at(1)?.outcomes.at(-1)?.value.status];
    };
    expect(await statusAt('2024-03-30')).toEqual(['PRELIMINARY', 'PRELIMINARY']);
    expect(await statusAt('2024-03-31')).toEqual(['FINAL', 'FINAL']);
  });

  it('has no number where the reason of an exit limits the entries', async () => {
    const { total } = await ask(source, { where: { exit_reason: ['job_svb'] } });
    const values = total.nodes.flatMap(({ value, outcomes }) => [value, ...outcomes.map((one) => one.value)]);
    expect(new Set(values.map(({ value, status }) => `${value} ${status}`))).toEqual(
      new Set(['null NOT_APPLICABLE']),
    );
  });

  it('refuses a profile for which nothing is published', async () => {
    await expect(ask(source, { profile: 'PUBLIC' })).rejects.toMatchObject({ code: 'NOT_PUBLISHED' });
  });
});

describe('pathways of random worlds', () => {
  const worlds = [1, 2, 3].map((seed) => ({ seed, world: randomFacts(seededRandom(seed), { size: 250 }) }));
  const questions = [{}, { by: ['location', 'year'] }, { by: ['age_band'], asOf: '2022-07-15' }];

  it.each(worlds)(
    'have standings that sum to the entries, outcomes that sum to their standing (seed $seed)',
    async ({ world }) => {
      const random = createMemoryFactSource([{ knownOn: day('2021-01-01'), records: world }]);
      for (const question of questions) {
        const { rows, total } = await ask(random, question);
        for (const { entries, nodes } of [...rows, total]) {
          const sum = (parts: readonly { value: { value: number | null } }[]): number =>
            parts.reduce((all, { value }) => all + (value.value ?? Number.NaN), 0);
          expect(sum(nodes)).toBe(entries.value);
          for (const { value, outcomes } of nodes) expect(sum(outcomes)).toBe(value.value);
        }
      }
    },
  );

  it.each(worlds)('do not depend on the order of the records (seed $seed)', async ({ world }) => {
    const shuffled = {
      ...world,
      enrolments: world.enrolments.toReversed(),
      observations: world.observations.toReversed(),
      spells: world.spells.toReversed(),
    };
    const [one, other] = [world, shuffled].map((facts) =>
      createMemoryFactSource([{ knownOn, records: facts }]),
    );
    if (one === undefined || other === undefined) throw new Error('two sources');
    for (const question of questions) expect(await ask(other, question)).toEqual(await ask(one, question));
  });
});

describe('pathwayMeasures', () => {
  it('have ids of their own, which no measure of the catalogue has', () => {
    const ids = pathwayMeasures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => measureIds.includes(id))).toEqual([]);
  });
});

describe('parsePathwaysRequest', () => {
  it('asks for the total of all, as of today, unless told otherwise', () => {
    expect(parsePathwaysRequest({}, { today, profile: 'EXACT' })).toEqual({
      by: [],
      where: {},
      asOf: today,
      profile: 'EXACT',
    });
  });

  it('names all that is wrong at its place', () => {
    expect(() =>
      parsePathwaysRequest({ by: ['moon'], where: { year: ['soon'] } }, { today, profile: 'EXACT' }),
    ).toThrow(/by: unknown dimension "moon"[\s\S]*where\.year: "soon"/);
  });
});

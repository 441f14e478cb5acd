import { describe, expect, it } from 'vitest';
import type { FactSource } from '../breakdown/fact-source.ts';
import { addDays, toPlainDate } from '../calendar/plain-date.ts';
import { DomainError } from '../errors.ts';
import type { FactRecords } from '../testing/fact-records.ts';
import { sampleKnownOn } from '../testing/fact-source-contract.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import {
  sampleEnrolment,
  sampleFacts,
  sampleObservation,
  samplePeriod,
  sampleRun,
  sampleSpell,
} from '../testing/sample-facts.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import { runDataQuality } from './data-quality.ts';
import { type DataQualityInput, parseDataQualityRequest } from './data-quality-request.ts';

const day = toPlainDate;
const today = day('2026-11-01');
const context: RequestContext = { actor: 'test', locations: 'all', profile: 'EXACT' };
const run = sampleRun('bocholt', { project: 'wege', number: '1' });
const other = sampleRun('gronau', { project: 'wege', number: '1' });
const empty: FactRecords = {
  ...sampleFacts,
  runs: [run, other],
  enrolments: [],
  observations: [],
  spells: [],
  coverage: [],
};

type Enrolment = Omit<Parameters<typeof sampleEnrolment>[0], 'run'> & { run?: string };
const entered = (id: string, enrolment: Partial<Enrolment>) =>
  sampleEnrolment({
    id,
    participant: `person-${id}`,
    run: run.key,
    enteredOn: day('2023-01-10'),
    ...enrolment,
  });

const ask = (records: FactRecords, input: DataQualityInput) =>
  runDataQuality(parseDataQualityRequest({ asOf: '2024-03-01', ...input }, { today, profile: 'EXACT' }), {
    source: createMemoryFactSource([{ knownOn: day('2022-12-31'), records }]),
    context,
  });

/** Findings/checked per row, and of all: `{ 'bocholt 2023': '1/3', total: '1/3' }`. */
const counts = async (records: FactRecords, input: DataQualityInput) => {
  const { rules } = await ask(records, input);
  const [found] = rules;
  if (found === undefined) throw new Error('no rule');
  const lines = found.rows.map(
    ({ location, period, findings, checked }) =>
      [period === null ? location : `${location} ${period}`, `${findings}/${checked}`] as const,
  );
  return { ...Object.fromEntries(lines), total: `${found.total.findings}/${found.total.checked}` };
};

describe('the rules', () => {
  it('find whoever is present although the planned end is reached, its own or that of the run', async () => {
    const ended = sampleRun('gronau', { project: 'wege', number: '2', endsOn: day('2024-02-28') });
    const records = {
      ...empty,
      runs: [run, ended],
      enrolments: [
        entered('over', { plannedExitOn: day('2024-03-01') }),
        entered('ahead', { plannedExitOn: day('2024-03-02') }),
        entered('open', {}),
        entered('left', { plannedExitOn: day('2023-06-30'), exitedOn: day('2023-07-31') }),
        entered('by-run', { run: ended.key }),
      ],
    };
    const rules = ['overdue_exit'];
    expect(await counts(records, { rules })).toEqual({ bocholt: '1/3', gronau: '1/1', total: '2/4' });
    expect(await counts(records, { rules, asOf: '2024-02-28' })).toMatchObject({ bocholt: '0/3' });
  });

  it('find missing follow-ups of mature exits, also in a quarter that is mature only in part', async () => {
    const exit = (id: string, exitedOn: string, inReceiptAtEntry = 'yes') =>
      entered(id, { enteredOn: day('2022-06-01'), exitedOn: day(exitedOn), inReceiptAtEntry });
    const records = {
      ...empty,
      enrolments: [
        exit('missing', '2023-01-15'),
        exit('known', '2023-01-20'),
        exit('not-due', '2023-02-10'),
        exit('not-in-receipt', '2023-01-05', 'no'),
      ],
      observations: [sampleObservation('known', { monthsAfterExit: 6, inReceipt: 'yes' })],
    };
    const input = { rules: ['missing_follow_up_6m'], grain: 'quarter', asOf: '2023-11-09' };
    expect(await counts(records, input)).toEqual({ 'bocholt 2023-Q1': '1/2', total: '1/2' });
    expect(await counts(records, { ...input, asOf: '2023-11-10' })).toMatchObject({ total: '2/3' });
    const year = { ...input, rules: ['missing_follow_up_12m'], asOf: '2024-04-30' };
    expect(await counts(records, year)).toMatchObject({ 'bocholt 2023-Q1': '2/2' });
  });

  it('find exits without a reason, without a planned end, and of more than 730 days', async () => {
    const enrolments = [
      entered('plain', {
        exitedOn: day('2023-05-31'),
        exitReason: 'regular_end',
        plannedExitOn: day('2023-05-31'),
      }),
      entered('unknown', { exitedOn: day('2023-06-30'), exitReason: 'unknown' }),
      entered('none', { exitedOn: day('2023-06-30'), exitReason: null }),
      entered('730', { enteredOn: day('2021-01-01'), exitedOn: day('2022-12-31'), exitReason: 'illness' }),
      entered('731', { enteredOn: day('2021-01-01'), exitedOn: day('2023-01-01'), exitReason: 'illness' }),
    ];
    const records = { ...empty, enrolments };
    expect(await counts(records, { rules: ['unknown_exit_reason'], grain: 'year' })).toEqual({
      'bocholt 2022': '0/1',
      'bocholt 2023': '2/4',
      total: '2/5',
    });
    expect(await counts(records, { rules: ['missing_planned_end'] })).toMatchObject({ total: '4/5' });
    expect(await counts(records, { rules: ['implausible_duration'], grain: 'year' })).toMatchObject({
      'bocholt 2022': '0/1',
      'bocholt 2023': '1/4',
    });
  });

  it('find entries with a gap among the four characteristics; not stated is no gap', async () => {
    const whole = { sex: 'not_stated', ageBand: '25_34', singleParent: 'no', longTermRecipient: 'yes' };
    const enrolments = [
      entered('whole', whole),
      ...['sex', 'ageBand', 'singleParent', 'longTermRecipient'].map((gap) =>
        entered(gap, { ...whole, [gap]: null }),
      ),
    ];
    expect(await counts({ ...empty, enrolments }, { rules: ['unknown_profile'] })).toMatchObject({
      total: '4/5',
    });
  });

  it('find observations that contradict the spells, at any horizon and on covered days alone', async () => {
    const exit = { exitedOn: day('2023-03-31') };
    const spells = ['conflict', 'later', 'agreed', 'uncovered'].flatMap((id) => [
      sampleSpell({ participant: `person-${id}`, kind: 'benefit', startsOn: day('2022-01-01') }),
      sampleSpell({
        participant: `person-${id}`,
        kind: 'employment',
        startsOn: day('2023-04-01'),
        detail: 'minor',
      }),
    ]);
    const covered = ['conflict', 'later', 'agreed'].flatMap((id) =>
      (['benefit', 'employment'] as const).map((kind) => ({
        participant: `person-${id}`,
        kind,
        observedFrom: day('2022-01-01'),
        observedThrough: day('2024-06-30'),
      })),
    );
    const records = {
      ...empty,
      enrolments: ['conflict', 'later', 'agreed', 'uncovered'].map((id) => entered(id, exit)),
      observations: [
        sampleObservation('conflict', { monthsAfterExit: 3, inReceipt: 'no', employment: 'svb' }),
        sampleObservation('later', { monthsAfterExit: 12, inReceipt: 'no', employment: 'minor' }),
        sampleObservation('agreed', { monthsAfterExit: 6, inReceipt: 'yes', employment: 'minor' }),
        sampleObservation('uncovered', { monthsAfterExit: 6, inReceipt: 'no', employment: 'svb' }),
      ],
      spells,
      coverage: covered,
    };
    expect(await counts(records, { rules: ['receipt_conflict'] })).toMatchObject({ total: '2/4' });
    expect(await counts(records, { rules: ['employment_conflict'] })).toMatchObject({ total: '1/4' });
  });

  it.each([
    { days: 638, flag: 'yes', findings: 0 },
    { days: 637, flag: 'yes', findings: 1 },
    { days: 638, flag: 'no', findings: 1 },
    { days: 637, flag: 'no', findings: 0 },
    { days: 637, flag: 'unknown', findings: 0 },
  ])('call $days of 730 days with the flag $flag a conflict: $findings', async ({ days, flag, findings }) => {
    const enteredOn = day('2023-01-10');
    const records: FactRecords = {
      ...empty,
      enrolments: [entered('one', { enteredOn, longTermRecipient: flag })],
      spells: [
        sampleSpell({
          participant: 'person-one',
          kind: 'benefit',
          startsOn: addDays(enteredOn, 1 - days),
        }),
      ],
      coverage: [
        {
          participant: null,
          kind: 'benefit',
          observedFrom: addDays(enteredOn, -729),
          observedThrough: enteredOn,
        },
      ],
    };
    expect(await counts(records, { rules: ['long_term_conflict'] })).toMatchObject({
      total: `${findings}/1`,
    });
  });

  it('find both of two overlapping participations of a person in one run, and none in two runs', async () => {
    const of = (id: string, enrolment: Partial<Enrolment>) =>
      entered(id, { participant: 'one', ...enrolment });
    const enrolments = [
      of('first', { exitedOn: day('2023-03-31') }),
      of('same-day', { enteredOn: day('2023-03-31'), exitedOn: day('2023-04-30') }),
      of('after', { enteredOn: day('2023-05-01') }),
      of('elsewhere', { run: other.key }),
    ];
    expect(await counts({ ...empty, enrolments }, { rules: ['possible_double'] })).toEqual({
      bocholt: '2/3',
      gronau: '0/1',
      total: '2/4',
    });
  });

  it('find recordings more than 30 days late, by the day of recording', async () => {
    const enrolments = [30, 31].map((delay) =>
      entered(String(delay), { recordedOn: addDays(day('2023-12-01'), delay), enteredOn: day('2023-12-01') }),
    );
    expect(await counts({ ...empty, enrolments }, { rules: ['late_recording'], grain: 'year' })).toEqual({
      'bocholt 2023': '0/1',
      'bocholt 2024': '1/1',
      total: '1/2',
    });
  });

  it('find stretches of runs without places, in every period in which they have days', async () => {
    const stretched = sampleRun('bocholt', {
      project: 'wege',
      number: '3',
      startsOn: day('2023-01-01'),
      endsOn: day('2024-06-30'),
      periods: [samplePeriod(null, null), { ...samplePeriod('2023-07-01', null), places: 12 }],
    });
    const known = { ...stretched, key: 'gronau/wege/3', location: 'gronau', periods: [] };
    const records = { ...empty, runs: [stretched, known] };
    expect(await counts(records, { rules: ['missing_places'], grain: 'year' })).toEqual({
      'bocholt 2023': '1/2',
      'bocholt 2024': '0/1',
      'gronau 2023': '1/1',
      'gronau 2024': '1/1',
      total: '2/3',
    });
  });
});

describe('runDataQuality', () => {
  const worlds = [1, 2].map((seed) => ({ seed, records: randomFacts(seededRandom(seed), { size: 200 }) }));

  it.each(worlds)('finds no broken stock in a world of any data (seed $seed)', async ({ records }) => {
    for (const grain of [null, 'year', 'quarter']) {
      const { rules } = await ask(records, { rules: ['stock_flow'], grain, asOf: '2026-05-31' });
      const rows = rules[0]?.rows ?? [];
      expect(rows.filter(({ findings }) => findings !== 0)).toEqual([]);
      expect(rules[0]?.total.findings).toBe(0);
      expect(rows.reduce((sum, { checked }) => sum + (checked ?? 0), 0)).toBe(rules[0]?.total.checked);
      expect(rules[0]?.total.checked).toBeGreaterThan(100);
    }
  });

  it('compares the quarters that filters pick, with all that went before', async () => {
    const [world] = worlds;
    if (world === undefined) throw new Error('a world');
    const asked = { rules: ['stock_flow'], grain: 'year', where: { year: ['2019'] } };
    const { rules } = await ask(world.records, asked);
    expect(rules[0]?.rows.map(({ period, findings, checked }) => [period, findings, checked])).toEqual(
      ['bocholt', 'borken', 'gronau'].map(() => ['2019', 0, 4]),
    );
    const { rules: ofMonth } = await ask(world.records, { ...asked, where: { month: ['2019-02'] } });
    expect(ofMonth[0]).toMatchObject({ rows: [], total: { checked: null, status: 'NOT_APPLICABLE' } });
  });

  it('counts a broken quarter in its year, where a source loses exits', async () => {
    const enrolments = [
      entered('one', { exitedOn: day('2023-04-30') }),
      entered('two', {}),
      entered('three', { enteredOn: day('2022-12-01') }),
    ];
    const source = createMemoryFactSource([
      { knownOn: day('2022-01-01'), records: { ...empty, enrolments } },
    ]);
    const lossy: FactSource = {
      ...source,
      read: (question, use) =>
        source.read(question, (snapshot) =>
          use({
            ...snapshot,
            answer: (part) => (part.fact === 'exit' ? Promise.resolve([]) : snapshot.answer(part)),
          }),
        ),
    };
    const request = parseDataQualityRequest(
      { rules: ['stock_flow'], grain: 'year', asOf: '2023-12-31' },
      { today, profile: 'EXACT' },
    );
    const { rules } = await runDataQuality(request, { source: lossy, context });
    expect(rules[0]?.rows.map(({ period, findings, checked }) => [period, findings, checked])).toEqual([
      ['2022', 0, 1],
      ['2023', 1, 4],
    ]);
    expect(rules[0]?.total).toEqual({ findings: 1, checked: 5, share: 0.2, status: 'PRELIMINARY' });
  });

  it('says of a rule that the filters cannot split that it makes no sense', async () => {
    const { rules } = await ask(sampleFacts, { where: { exit_reason: ['regular_end'] } });
    const totals = Object.fromEntries(rules.map(({ rule, total }) => [rule.id, total]));
    expect(totals.unknown_exit_reason).toMatchObject({ findings: 0, checked: 3 });
    for (const id of ['stock_flow', 'overdue_exit', 'late_recording', 'missing_places'])
      expect(totals[id]).toEqual({ findings: null, checked: null, share: null, status: 'NOT_APPLICABLE' });
  });

  it('answers every rule in order, with the recording delay and the coverage beside them', async () => {
    const source = createMemoryFactSource([{ knownOn: sampleKnownOn, records: sampleFacts }]);
    const request = parseDataQualityRequest(
      { rules: ['late_recording', 'stock_flow'], grain: 'year', asOf: '2024-12-31' },
      { today, profile: 'EXACT' },
    );
    const { dataVersion, asOf, profile, rules, measures } = await runDataQuality(request, {
      source,
      context,
    });
    expect([dataVersion, asOf, profile]).toEqual([1, '2024-12-31', 'EXACT']);
    expect(rules.map(({ rule }) => rule.id)).toEqual(['stock_flow', 'late_recording']);
    expect(measures.map(({ measure }) => measure.id)).toEqual([
      'recording_delay_median',
      'follow_up_coverage_6m',
    ]);
    const coverage = measures[1]?.rows.map(({ location, period, value }) => [
      location,
      period,
      value.kind === 'rate' ? `${value.numerator}/${value.denominator}` : '',
    ]);
    expect(coverage).toEqual([
      ['a/b', '2016', '0/1'],
      ['bocholt', '2023', '3/4'],
      ['gronau', '2023', '1/2'],
    ]);
  });
});

describe('parseDataQualityRequest', () => {
  it('asks every rule by location unless told otherwise', () => {
    const request = parseDataQualityRequest({}, { today, profile: 'EXACT' });
    expect(request).toMatchObject({ grain: null, where: {}, asOf: today, profile: 'EXACT' });
    expect(request.rules.length).toBeGreaterThan(10);
  });

  it('names everything that is wrong, with its place', () => {
    const input = {
      rules: ['overdue_exit', 'overdue_exit', 'enrolments'],
      grain: 'month',
      where: { year: ['23'] },
      asOf: '2027-01-01',
      profile: 'ALL',
    };
    const places = (): readonly string[] => {
      try {
        parseDataQualityRequest(input, { today, profile: 'EXACT' });
      } catch (error) {
        if (error instanceof DomainError) return [error.code, ...error.issues.map(({ place }) => place)];
      }
      return [];
    };
    expect(places()).toEqual(['BAD_INPUT', 'rules', 'rules', 'grain', 'where.year', 'asOf', 'profile']);
    expect(() => parseDataQualityRequest({ rules: [] }, { today, profile: 'EXACT' })).toThrow(
      'names no rule',
    );
  });
});

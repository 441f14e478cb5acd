import { type BreakdownRequest, parseBreakdownRequest } from '../breakdown/request.ts';
import { periodKeyOf } from '../calendar/period.ts';
import { addDays, addMonths, type PlainDate, toPlainDate } from '../calendar/plain-date.ts';
import { measureIds } from '../catalogue/catalogue.ts';
import { type DimensionId, dimensionIds, dimensionOf } from '../catalogue/dimension.ts';
import {
  ageBands,
  type EmploymentStatus,
  type ExitReason,
  employmentStatuses,
  exitReasons,
  sexes,
} from '../vocabulary/codes.ts';
import type {
  CoverageRecord,
  EnrolmentRecord,
  FactRecords,
  ObservationRecord,
  SpellRecord,
} from './fact-records.ts';
import { sampleEnrolment, sampleFacts, samplePeriod, sampleRun } from './sample-facts.ts';
import type { SeededRandom } from './seeded-random.ts';

const firstDay = toPlainDate('2014-11-15');
const lastDay = toPlainDate('2026-05-31');
const places = ['bocholt', 'borken', 'gronau'];
const municipalities = ['05554008', '05554012', '05554020', null];
const keysOf = <K extends string>(codes: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(codes).filter((key): key is K => key in codes);

/** A world of `size` enrolments with all that can be odd about them; the same for the same random numbers. */
export function randomFacts(random: SeededRandom, size: number): FactRecords {
  const runs = places.flatMap((location) =>
    ['wege', 'mobil'].flatMap((project) =>
      ['1', '2'].map((number) =>
        sampleRun(location, {
          project,
          number,
          deliveryMode: random.pick(['on_site', 'mobile', 'unknown']),
          hostAgs: random.pick(municipalities),
          periods: random.pick([
            [],
            [samplePeriod(null, 'youth')],
            [samplePeriod(null, null), samplePeriod('2020-07-01', 'parents')],
            [samplePeriod('2019-01-01', 'all')],
          ]),
        }),
      ),
    ),
  );
  const enrolments = Array.from({ length: size }, (_, index) =>
    randomEnrolment(random, { index, run: random.pick(runs).key, people: size }),
  );
  const spells = enrolments
    .filter(() => random.chance(0.3))
    .flatMap(({ participant }) => randomSpells(random, participant));
  return {
    runs,
    phases: sampleFacts.phases,
    enrolments,
    observations: enrolments.flatMap((enrolment) => randomObservations(random, enrolment)),
    spells: [...new Map(spells.map((spell) => [`${spell.participant} ${spell.kind}`, spell])).values()],
    coverage: randomCoverage(random, enrolments),
  };
}

function someDay(random: SeededRandom, { from, days }: { from: PlainDate; days: number }): PlainDate {
  const date = addDays(from, random.below(days));
  return random.chance(0.2) ? addDays(addMonths(toPlainDate(`${date.slice(0, 7)}-01`), 1), -1) : date;
}

function randomEnrolment(
  random: SeededRandom,
  { index, run, people }: { index: number; run: string; people: number },
): EnrolmentRecord {
  const enteredOn = random.chance(0.05) ? null : someDay(random, { from: firstDay, days: 4000 });
  const left = random.chance(0.85) ? someDay(random, { from: enteredOn ?? firstDay, days: 400 }) : null;
  const exitedOn = left !== null && left >= (enteredOn ?? left) && left <= lastDay ? left : null;
  return sampleEnrolment({
    id: `e${index}`,
    participant: `p${random.below(Math.ceil(people * 0.8))}`,
    run,
    enteredOn,
    exitedOn,
    exitReason: random.chance(0.9) ? random.pick<ExitReason>(keysOf(exitReasons)) : null,
    sex: random.pick([null, ...keysOf(sexes)]),
    ageBand: random.pick([null, ...keysOf(ageBands)]),
    singleParent: random.pick([null, 'yes', 'no', 'unknown']),
    longTermRecipient: random.pick([null, 'yes', 'no', 'unknown']),
    residenceAgs: random.pick(municipalities),
    responsibleAgs: random.pick(municipalities),
    inReceiptAtEntry: random.pick([null, 'yes', 'yes', 'no', 'unknown']),
  });
}

function randomObservations(random: SeededRandom, enrolment: EnrolmentRecord): readonly ObservationRecord[] {
  const { exitedOn } = enrolment;
  if (exitedOn === null || enrolment.enteredOn === null) return [];
  const seen = new Map<string, ObservationRecord>();
  for (let remaining = random.below(5); remaining > 0; remaining--) {
    const months = random.chance(0.5) ? random.pick([3, 6, 12]) : null;
    const observedOn =
      months === null || random.chance(0.3)
        ? addDays(addMonths(exitedOn, random.pick([3, 6, 12])), random.below(80) - 40)
        : null;
    if (observedOn !== null && observedOn < exitedOn) continue;
    seen.set(String(months ?? observedOn), {
      enrolment: enrolment.id,
      monthsAfterExit: months,
      observedOn,
      inReceipt: random.pick(['yes', 'no', 'no', 'unknown', null]),
      employment: random.pick([null, ...keysOf(employmentStatuses)]),
    });
  }
  return [...seen.values()];
}

function randomSpells(random: SeededRandom, participant: string): readonly SpellRecord[] {
  return (['benefit', 'employment'] as const).flatMap((kind): readonly SpellRecord[] => {
    if (random.chance(0.3)) return [];
    const startsOn = someDay(random, { from: firstDay, days: 3000 });
    const detail =
      kind === 'employment'
        ? random.pick<EmploymentStatus | null>([null, 'svb', 'minor', 'self_employed', 'unknown'])
        : null;
    return [
      {
        participant,
        kind,
        startsOn,
        endsOn: random.chance(0.4) ? null : addDays(startsOn, random.below(500)),
        detail,
      },
    ];
  });
}

function randomCoverage(
  random: SeededRandom,
  enrolments: readonly EnrolmentRecord[],
): readonly CoverageRecord[] {
  const own = new Map(
    enrolments
      .filter(() => random.chance(0.1))
      .map(({ participant }) => [participant, someDay(random, { from: firstDay, days: 2500 })]),
  );
  const everybody = (['benefit', 'employment'] as const).map(
    (kind): CoverageRecord => ({
      participant: null,
      kind,
      observedFrom: toPlainDate('2021-01-01'),
      observedThrough: toPlainDate('2022-06-30'),
    }),
  );
  return [
    ...everybody,
    ...[...own].map(
      ([participant, from]): CoverageRecord => ({
        participant,
        kind: random.pick(['benefit', 'employment']),
        observedFrom: from,
        observedThrough: addDays(from, random.below(1500)),
      }),
    ),
  ];
}

/** Any question that may be asked of such a world. */
export function randomRequest(
  random: SeededRandom,
  { records, today }: { records: FactRecords; today: PlainDate },
): BreakdownRequest {
  const by = dimensionIds.filter(() => random.chance(0.12)).slice(0, 3);
  const filtered = dimensionIds.filter(() => random.chance(0.08)).slice(0, 2);
  const measures = measureIds.filter(() => random.chance(0.3));
  return parseBreakdownRequest(
    {
      by,
      measures: measures.length === 0 ? ['enrolments'] : measures,
      where: Object.fromEntries(
        filtered.map((dimension) => [dimension, someKeys(random, { dimension, records })]),
      ),
      margins: random.chance(0.4),
      asOf: random.chance(0.5) ? today : someDay(random, { from: toPlainDate('2016-01-01'), days: 3000 }),
    },
    { today, profile: 'EXACT' },
  );
}

function someKeys(
  random: SeededRandom,
  { dimension, records }: { dimension: DimensionId; records: FactRecords },
): readonly string[] {
  const { source } = dimensionOf(dimension);
  const key = (): string => {
    const entry = random.pick(records.enrolments);
    if (source.kind === 'period') return periodKeyOf(source.grain, entry.enteredOn ?? firstDay);
    if (source.kind === 'phase') return random.pick([...records.phases.map((phase) => phase.key), 'unknown']);
    if (source.kind === 'codes') return random.pick(Object.keys(source.labels));
    if (dimension === 'run') return random.pick([entry.run, '1', 'nowhere']);
    return random.pick([...places, 'wege', 'youth', '05554008', 'unknown']);
  };
  return Array.from({ length: 1 + random.below(3) }, key);
}

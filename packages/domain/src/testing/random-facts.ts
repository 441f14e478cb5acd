import { addDays, addMonths, earlierOf, type PlainDate, toPlainDate } from '../calendar/plain-date.ts';
import {
  ageBands,
  type ExitReason,
  employmentStatuses,
  exclusions,
  exitReasons,
  sexes,
} from '../vocabulary/codes.ts';
import type { Run } from '../vocabulary/directory.ts';
import type { EnrolmentRecord, FactRecords, ObservationRecord } from './fact-records.ts';
import { randomCoverage, randomSpells } from './random-spells.ts';
import { sampleEnrolment, sampleFacts, sampleObservation, samplePeriod, sampleRun } from './sample-facts.ts';
import type { SeededRandom } from './seeded-random.ts';

const firstDay = toPlainDate('2014-11-15');
/** The locations of random worlds. */
export const randomPlaces: readonly string[] = ['bocholt', 'borken', 'gronau'];
const municipalities = ['05554008', '05554012', '05554020', null];

/** The keys of a list of codes, typed. */
export function keysOf<K extends string>(codes: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(codes).filter((key): key is K => key in codes);
}

/**
 * A world of `size` enrolments with all that can be odd about them, as known on a day: nothing that happened lies after it.
 * The same for the same random numbers.
 */
export function randomFacts(
  random: SeededRandom,
  {
    size,
    knownOn = toPlainDate('2026-05-31'),
    places = randomPlaces,
  }: { size: number; knownOn?: PlainDate; places?: readonly string[] },
): FactRecords {
  const runs = places.flatMap((location) =>
    ['wege', 'mobil'].flatMap((project) =>
      ['1', '2'].map((number) => randomRun(random, { location, project, number })),
    ),
  );
  const enrolments = distinct(
    Array.from({ length: size }, (_, index) =>
      randomEnrolment(random, { index, run: random.pick(runs).key, people: size, knownOn }),
    ),
  );
  const people = [...new Set(enrolments.map(({ participant }) => participant))];
  return {
    locations: places.map((key) => ({ key, ags: random.pick(municipalities) })),
    runs,
    phases: sampleFacts.phases,
    enrolments,
    observations: enrolments.flatMap((enrolment) => randomObservations(random, { enrolment, knownOn })),
    spells: people
      .filter(() => random.chance(0.85))
      .flatMap((participant) => {
        const own = enrolments.filter((enrolment) => enrolment.participant === participant);
        return randomSpells(random, { enrolment: random.pick(own), knownOn });
      }),
    coverage: randomCoverage(random, people),
    references: randomReferences(random),
    targets: [2019, 2020, 2021].flatMap((year) =>
      ['enrolments', 'completion_rate'].map((measure) => ({
        measure,
        location: random.pick([null, ...places]),
        year,
        value: random.below(40),
        source: 'agreed',
        comment: null,
        definitionVersion: random.pick([1, 2]),
      })),
    ),
  };
}

/** A day from `from` on, every fifth time the last of its month. */
export function someDay(random: SeededRandom, { from, days }: { from: PlainDate; days: number }): PlainDate {
  const date = addDays(from, random.below(days));
  return random.chance(0.2) ? addDays(addMonths(toPlainDate(`${date.slice(0, 7)}-01`), 1), -1) : date;
}

function randomRun(random: SeededRandom, run: { location: string; project: string; number: string }): Run {
  const startsOn = random.chance(0.8) ? someDay(random, { from: firstDay, days: 2000 }) : null;
  return sampleRun(run.location, {
    ...run,
    startsOn,
    endsOn: random.chance(0.6) ? addDays(startsOn ?? firstDay, 200 + random.below(2500)) : null,
    deliveryMode: random.pick(['on_site', 'mobile', 'unknown']),
    hostAgs: random.pick(municipalities),
    periods: random.pick([
      [],
      [{ ...samplePeriod(null, 'youth'), places: 12 }],
      [
        { ...samplePeriod(null, null), places: 8 },
        { ...samplePeriod('2020-07-01', 'parents'), places: 20 },
      ],
      [{ ...samplePeriod('2019-01-01', 'all'), places: 5 }],
      [{ ...samplePeriod(null, 'youth'), places: null }],
    ]),
  });
}

/** Of the enrolments of one person no two begin or end on one day, so that "the first" and "the latest" are one. */
function distinct(enrolments: readonly EnrolmentRecord[]): readonly EnrolmentRecord[] {
  const seen = new Set<string>();
  return enrolments.filter(({ participant, enteredOn, exitedOn }) => {
    const days = [`in ${enteredOn}`, ...(exitedOn === null ? [] : [`out ${exitedOn}`])];
    const isNew = days.every((day) => !seen.has(`${participant} ${day}`));
    for (const day of days) seen.add(`${participant} ${day}`);
    return isNew;
  });
}

function randomEnrolment(
  random: SeededRandom,
  { index, run, people, knownOn }: { index: number; run: string; people: number; knownOn: PlainDate },
): EnrolmentRecord {
  const begins = random.chance(0.05) ? null : someDay(random, { from: firstDay, days: 4000 });
  const enteredOn = begins !== null && begins <= knownOn ? begins : null;
  const left = random.chance(0.85)
    ? someDay(random, { from: enteredOn ?? firstDay, days: random.chance(0.1) ? 1200 : 400 })
    : null;
  const exitedOn = left !== null && left >= (enteredOn ?? left) && left <= knownOn ? left : null;
  const start = begins ?? firstDay;
  return sampleEnrolment({
    id: `e${index}`,
    participant: `p${random.below(Math.ceil(people * 0.6))}`,
    run,
    plannedStartOn: random.pick([null, addDays(start, random.below(30) - 20)]),
    plannedExitOn: random.pick([null, addDays(start, 30 + random.below(300))]),
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
    progressAtEntry: random.pick([null, 1, 2, 3]),
    progressAtExit: random.pick([null, 1, 2, 3]),
    recordedOn:
      enteredOn === null
        ? null
        : random.pick([null, earlierOf(knownOn, addDays(enteredOn, random.below(60)))]),
  });
}

function randomObservations(
  random: SeededRandom,
  { enrolment, knownOn }: { enrolment: EnrolmentRecord; knownOn: PlainDate },
): readonly ObservationRecord[] {
  const { exitedOn } = enrolment;
  if (exitedOn === null || enrolment.enteredOn === null) return [];
  const seen = new Map<string, ObservationRecord>();
  for (let remaining = random.below(5); remaining > 0; remaining--) {
    const months = random.chance(0.5) ? random.pick([3, 6, 12, 24]) : null;
    const observedOn =
      months === null || random.chance(0.3)
        ? addDays(addMonths(exitedOn, random.pick([3, 6, 12, 24])), random.below(80) - 40)
        : null;
    if (observedOn !== null && (observedOn < exitedOn || observedOn > knownOn)) continue;
    const observation = sampleObservation(enrolment.id, {
      monthsAfterExit: months,
      observedOn,
      inReceipt: random.pick(['yes', 'no', 'no', 'unknown', null]),
      employment: random.pick([null, ...keysOf(employmentStatuses)]),
      unemployed: random.pick([null, 'yes', 'no', 'unknown']),
      exclusion: random.chance(0.1) ? random.pick(keysOf(exclusions)) : null,
    });
    seen.set(String(months ?? observedOn), observation);
  }
  return [...seen.values()];
}

function randomReferences(random: SeededRandom): FactRecords['references'] {
  return [2016, 2017, 2018, 2019, 2020].flatMap((year) =>
    randomPlaces
      .filter(() => random.chance(0.7))
      .map((location, index) =>
        random.chance(0.5)
          ? { location, ags: null, year, value: 100 + random.below(900) }
          : { location: null, ags: municipalities[index] ?? null, year, value: 100 + random.below(900) },
      ),
  );
}

import { join } from 'node:path';
import { addDays, addMonths, type PlainDate } from '@neue-wege/domain';
import { seededRandom } from '@neue-wege/domain/testing';
import { benchDay, byBenchDay } from '../bench-day.ts';
import {
  type DeliverySize,
  enrolmentCells,
  enrolmentColumns,
  inventEnrolments,
  locations,
  projects,
  receiptAfterwards,
  runsPerYear,
  workStates,
} from './invented-enrolments.ts';
import { coverageRows, spellRows } from './invented-spells.ts';
import { writeRows } from './write-rows.ts';

const years = Array.from({ length: 14 }, (_, index) => 2013 + index);

/**
 * Writes every kind of file that a measure needs into a folder: the enrolments of `writeDelivery` with more cells, dated
 * observations and exclusions among the others, runs, spells and coverage of every other person, people in benefit, targets.
 */
export async function writeWholeDelivery(folder: string, size: DeliverySize): Promise<void> {
  const files = {
    runs: runRows(size),
    enrolments: enrolmentRows(size),
    observations: observationRows(size),
    spells: spellRows(size),
    coverage: coverageRows(size),
    reference_values: referenceRows(),
    targets: targetRows(),
  };
  for (const [name, rows] of Object.entries(files)) await writeRows(join(folder, `${name}.csv`), rows);
}

/** Two periods each; some runs without an end or with unknown places. */
function* runRows({ seed }: DeliverySize): Generator<readonly string[]> {
  yield [
    'location',
    'project',
    'run',
    'valid_from',
    'starts_on',
    'ends_on',
    'delivery_mode',
    'places',
    'target_group',
  ];
  const random = seededRandom(seed);
  for (const year of years) {
    for (const location of locations) {
      for (const project of projects) {
        for (let number = 0; number < runsPerYear; number += 1) {
          const identity = [location, project, `${year}-${number}`];
          const endsOn = random.chance(0.02) ? '' : `${year + 1}-0${1 + random.below(6)}-28`;
          const places = random.chance(0.002) ? '' : String(10 + random.below(40));
          const lasting = [`${year}-01-01`, endsOn, random.pick(['on_site', 'mobile', ''])];
          yield [...identity, '', ...lasting, places, random.pick(['young', 'parents', ''])];
          const later = [`${year}-07-01`, ...lasting, String(10 + random.below(40))];
          yield [...identity, ...later, random.pick(['young', 'parents', ''])];
        }
      }
    }
  }
}

function* enrolmentRows(size: DeliverySize): Generator<readonly string[]> {
  yield [
    ...enrolmentColumns,
    'planned_start_on',
    'planned_exit_on',
    'progress_at_entry',
    'progress_at_exit',
    'recorded_on',
  ];
  for (const enrolment of inventEnrolments(size)) {
    const { enteredOn, exitedOn, random } = enrolment;
    const step = (): string => random.pick(['IF', 'IG', 'IK', 'IN', '']);
    yield [
      ...enrolmentCells(enrolment),
      enteredOn === undefined || random.chance(0.5) ? '' : addDays(enteredOn, -random.below(30)),
      enteredOn === undefined || random.chance(0.3) ? '' : addDays(enteredOn, 60 + random.below(300)),
      step(),
      exitedOn === undefined ? '' : step(),
      recordedOn(exitedOn ?? enteredOn ?? benchDay, random.below(60)),
    ];
  }
}

function recordedOn(day: PlainDate, delay: number): PlainDate {
  return byBenchDay(addDays(day, delay));
}

/** Of the observations every eighth names a day instead of the months, somewhere near a due day. */
function* observationRows(size: DeliverySize): Generator<readonly string[]> {
  yield [
    'participant',
    'location',
    'project',
    'run',
    'months_after_exit',
    'observed_on',
    'in_receipt',
    'employment',
    'unemployed',
    'exclusion',
  ];
  for (const { identity, exitedOn, random } of inventEnrolments(size)) {
    if (exitedOn === undefined) continue;
    for (const months of [3, 6, 12]) {
      const due = addMonths(exitedOn, months);
      if (due > benchDay || random.chance(0.25)) continue;
      const isDated = random.chance(0.125);
      const seen = byBenchDay(addDays(due, random.below(80) - 40));
      yield [
        ...identity,
        ...(isDated ? ['', seen] : [String(months), '']),
        random.pick(receiptAfterwards),
        random.pick(workStates),
        random.pick(['yes', 'no', '']),
        random.chance(0.02) ? random.pick(['deceased', 'other_jobcenter', 'pension', 'incapacity']) : '',
      ];
    }
  }
}

function* referenceRows(): Generator<readonly string[]> {
  yield ['kind', 'location', 'year', 'value', 'source'];
  for (const year of years) {
    for (const [index, location] of locations.entries())
      yield ['average_elb', location, String(year), String(900 + 10 * index), 'BA'];
  }
}

function* targetRows(): Generator<readonly string[]> {
  yield ['measure', 'location', 'year', 'value', 'source'];
  for (const year of years) {
    for (const location of locations)
      yield ['completion_rate', location, String(year), '0.6', 'agreed in spring'];
  }
}

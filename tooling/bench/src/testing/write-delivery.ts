import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { addDays, addMonths, daysBetween, exitReasons, type PlainDate, toPlainDate } from '@neue-wege/domain';
import { type SeededRandom, seededRandom } from '@neue-wege/domain/testing';
import { benchDay } from '../bench-day.ts';

const firstDay = toPlainDate('2013-01-01');
const locations = Array.from({ length: 12 }, (_, index) => `site-${String(index + 1).padStart(2, '0')}`);
const projects = ['orientation', 'training', 'coaching'];
const reasons = [...Object.keys(exitReasons), ''];
const workStates = ['svb', 'minor', 'self_employed', 'unemployed', 'inactive', 'unknown'];
/** An empty cell means yes. */
const receiptAtEntry = ['yes', 'yes', 'yes', '', '', 'no', 'unknown'];
const receiptAfterwards = ['yes', 'yes', 'no', 'no', 'no', 'unknown'];

const enrolmentColumns = [
  'participant',
  'location',
  'project',
  'run',
  'entered_on',
  'exited_on',
  'exit_reason',
  'sex',
  'birth_year',
  'single_parent',
  'long_term_recipient',
  'residence_ags',
  'in_receipt_at_entry',
];
const observationColumns = [
  'participant',
  'location',
  'project',
  'run',
  'months_after_exit',
  'in_receipt',
  'employment',
];

/** How many enrolments, and from which seed: the same two give the same bytes. */
export interface DeliverySize {
  readonly size: number;
  readonly seed: number;
}

/** Writes `enrolments.csv` and `observations.csv` into a folder: a delivery of which no row is refused. */
export async function writeDelivery(folder: string, size: DeliverySize): Promise<void> {
  await writeLines(join(folder, 'enrolments.csv'), enrolmentLines(size));
  await writeLines(join(folder, 'observations.csv'), observationLines(size));
}

async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(lines), createWriteStream(path));
}

function* enrolmentLines(size: DeliverySize): Generator<string> {
  yield line(enrolmentColumns);
  for (const { identity, enteredOn, exitedOn, random } of enrolments(size)) {
    yield line([
      ...identity,
      enteredOn ?? '',
      exitedOn ?? '',
      exitedOn === undefined ? '' : random.pick(reasons),
      random.pick(['female', 'male', 'diverse', '']),
      String(1955 + random.below(40)),
      random.pick(['yes', 'no', 'unknown', '']),
      random.pick(['yes', 'no', '']),
      random.pick(['05554004', '05554012', '05554020', '']),
      random.pick(receiptAtEntry),
    ]);
  }
}

function* observationLines(size: DeliverySize): Generator<string> {
  yield line(observationColumns);
  for (const { identity, exitedOn, random } of enrolments(size)) {
    if (exitedOn === undefined) continue;
    for (const months of [3, 6, 12]) {
      if (addMonths(exitedOn, months) > benchDay || random.chance(0.25)) continue;
      yield line([...identity, String(months), random.pick(receiptAfterwards), random.pick(workStates)]);
    }
  }
}

interface Enrolment {
  /** Participant, location, project, run. */
  readonly identity: readonly string[];
  /** Absent for whoever never came; an exit then says nothing. */
  readonly enteredOn: PlainDate | undefined;
  readonly exitedOn: PlainDate | undefined;
  /** A stream of its own, so that a file can leave out or add a cell without moving the others. */
  readonly random: SeededRandom;
}

/** Every fifth enrolment is a second one of the person before, in another run. */
function* enrolments({ size, seed }: DeliverySize): Generator<Enrolment> {
  const random = seededRandom(seed);
  const days = daysBetween(firstDay, benchDay);
  for (let index = 0; index < size; index += 1) {
    const person = index % 5 === 4 ? index - 1 : index;
    const enteredOn = addDays(firstDay, random.below(days));
    const run = `${enteredOn.slice(0, 4)}-${index % 5}`;
    const identity = [`K${person}`, random.pick(locations), random.pick(projects), run];
    const exitedOn = addDays(enteredOn, 20 + random.below(400));
    const hasEntered = random.chance(0.97);
    const hasLeft = random.chance(0.95) && exitedOn <= benchDay;
    yield {
      identity,
      enteredOn: hasEntered ? enteredOn : undefined,
      exitedOn: hasLeft ? exitedOn : undefined,
      random: seededRandom(seed + index + 1),
    };
  }
}

function line(cells: readonly string[]): string {
  return `${cells.join(',')}\n`;
}

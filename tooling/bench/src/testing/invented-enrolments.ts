import { addDays, daysBetween, exitReasons, type PlainDate, toPlainDate } from '@neue-wege/domain';
import { type SeededRandom, seededRandom } from '@neue-wege/domain/testing';
import { benchDay } from '../bench-day.ts';

export const firstDay: PlainDate = toPlainDate('2013-01-01');
export const locations: readonly string[] = Array.from(
  { length: 12 },
  (_, index) => `site-${String(index + 1).padStart(2, '0')}`,
);
export const projects = ['orientation', 'training', 'coaching'] as const;
/** So many runs of a project begin at a location in each year. */
export const runsPerYear = 5;
export const workStates = ['svb', 'minor', 'self_employed', 'unemployed', 'inactive', 'unknown'] as const;
export const receiptAfterwards = ['yes', 'yes', 'no', 'no', 'no', 'unknown'] as const;
const reasons = [...Object.keys(exitReasons), ''];
/** An empty cell means yes. */
const receiptAtEntry = ['yes', 'yes', 'yes', '', '', 'no', 'unknown'];

/** How many enrolments, and from which seed: the same two give the same bytes. */
export interface DeliverySize {
  readonly size: number;
  readonly seed: number;
}

export interface InventedEnrolment {
  /** Participant, location, project, run. */
  readonly identity: readonly string[];
  /** Whether it is a second one of the person before. */
  readonly isSecond: boolean;
  /** Absent for whoever never came; an exit then says nothing. */
  readonly enteredOn: PlainDate | undefined;
  readonly exitedOn: PlainDate | undefined;
  /** A stream of its own, so that a file can leave out or add a cell without moving the others. */
  readonly random: SeededRandom;
}

/** Every fifth enrolment is a second one of the person before, in another run. */
export function* inventEnrolments({ size, seed }: DeliverySize): Generator<InventedEnrolment> {
  const random = seededRandom(seed);
  const days = daysBetween(firstDay, benchDay);
  for (let index = 0; index < size; index += 1) {
    const isSecond = index % 5 === 4;
    const person = isSecond ? index - 1 : index;
    const enteredOn = addDays(firstDay, random.below(days));
    const run = `${enteredOn.slice(0, 4)}-${index % runsPerYear}`;
    const identity = [`K${person}`, random.pick(locations), random.pick(projects), run];
    const exitedOn = addDays(enteredOn, 20 + random.below(400));
    const hasEntered = random.chance(0.97);
    const hasLeft = random.chance(0.95) && exitedOn <= benchDay;
    yield {
      identity,
      isSecond,
      enteredOn: hasEntered ? enteredOn : undefined,
      exitedOn: hasLeft ? exitedOn : undefined,
      random: seededRandom(seed + index + 1),
    };
  }
}

export const enrolmentColumns = [
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
] as const;

/** The cells of {@link enrolmentColumns}. */
export function enrolmentCells({
  identity,
  enteredOn,
  exitedOn,
  random,
}: InventedEnrolment): readonly string[] {
  return [
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
  ];
}

import { addDays, addMonths, employmentStatuses, type PlainDate, spellEnds } from '@neue-wege/domain';
import { type SeededRandom, seededRandom } from '@neue-wege/domain/testing';
import { benchDay, byBenchDay } from '../bench-day.ts';
import { type DeliverySize, firstDay, inventEnrolments } from './invented-enrolments.ts';

/** A person whose spells are known, around the first enrolment. */
interface FollowedPerson {
  readonly participant: string;
  readonly enteredOn: PlainDate;
  readonly exitedOn: PlainDate;
  readonly random: SeededRandom;
}

const ends = ['work', 'work', 'work', ...Object.keys(spellEnds), ''];
const jobs = ['svb', 'svb', 'svb', 'svb', ...Object.keys(employmentStatuses), ''];

/** Benefit from long before the first entry until about the first exit, often again later; work often begins about the exit. */
export function* spellRows(size: DeliverySize): Generator<readonly string[]> {
  yield ['participant', 'kind', 'starts_on', 'ends_on', 'detail', 'end_reason'];
  for (const { participant, enteredOn, exitedOn, random } of followedPeople(size)) {
    const benefit = stretches(random, {
      startsOn: addDays(enteredOn, -100 - random.below(900)),
      endsOn: addDays(exitedOn, random.below(300) - 60),
      most: 2,
    });
    for (const { days, isOpen } of benefit)
      yield [participant, 'benefit', ...days, '', isOpen ? '' : random.pick(ends)];
    const workFrom = addDays(exitedOn, random.below(220) - 40);
    const work = stretches(random, {
      startsOn: workFrom,
      endsOn: addDays(workFrom, 20 + random.below(700)),
      most: random.chance(0.7) ? 2 : 0,
    });
    for (const { days } of work) yield [participant, 'employment', ...days, random.pick(jobs), ''];
  }
}

/** Of everybody for the first years; of those followed until the last months, or until they were lost from sight. */
export function* coverageRows(size: DeliverySize): Generator<readonly string[]> {
  yield ['participant', 'kind', 'observed_from', 'observed_through'];
  for (const kind of ['benefit', 'employment']) yield ['', kind, firstDay, '2014-12-31'];
  for (const { participant, enteredOn, random } of followedPeople(size)) {
    const from = addDays(enteredOn, -800);
    const through = random.chance(0.85)
      ? addDays(benchDay, -15)
      : byBenchDay(addDays(enteredOn, random.below(900)));
    yield [participant, 'benefit', from, through];
    if (random.chance(0.9)) yield [participant, 'employment', from, through];
  }
}

/** Every other person. */
function* followedPeople(size: DeliverySize): Generator<FollowedPerson> {
  let index = 0;
  for (const { identity, isSecond, enteredOn, exitedOn } of inventEnrolments(size)) {
    index += 1;
    const [participant] = identity;
    if (participant === undefined || isSecond || enteredOn === undefined || index % 2 === 0) continue;
    const random = seededRandom((size.seed + index) ^ 0x5bd1e995);
    yield { participant, enteredOn, exitedOn: exitedOn ?? addMonths(enteredOn, 6), random };
  }
}

interface Stretch {
  /** First and last day; the last is empty while it runs. */
  readonly days: readonly string[];
  readonly isOpen: boolean;
}

/** Stretches one after the other, some of which meet; those after today are left out. */
function* stretches(
  random: SeededRandom,
  first: { readonly startsOn: PlainDate; readonly endsOn: PlainDate; readonly most: number },
): Generator<Stretch> {
  let { startsOn, endsOn } = first;
  for (let left = first.most; left > 0 && startsOn <= benchDay; left -= 1) {
    const isOpen = endsOn > benchDay || random.chance(0.05);
    yield { days: [startsOn, isOpen ? '' : endsOn], isOpen };
    if (isOpen || random.chance(0.4)) return;
    startsOn = addDays(endsOn, random.pick([1, 2, 20, 45, 150, 300]));
    endsOn = addDays(startsOn, random.below(400));
  }
}

import { type Day, workdayFrom, workdayUntil, yearOf } from './calendar.ts';
import { careerAfter } from './careers.ts';
import { lifeUntil, receiptOn } from './life.ts';
import type { People, Person } from './people.ts';
import { type Random, randomStream } from './random.ts';
import { type Run, runName } from './runs.ts';
import { isInPandemic, story } from './story.ts';
import type { ExitReason } from './vocabulary.ts';

/** How somebody's time in a run went, known or not. */
export interface Enrolment {
  /** Names the random streams of the enrolment. */
  readonly name: string;
  readonly run: Run;
  readonly person: Person;
  readonly assignedOn: Day;
  readonly plannedStartOn?: Day;
  readonly plannedExitOn?: Day;
  /** Absent when the person never came. */
  readonly stay?: Stay;
  readonly isInReceipt: boolean;
  readonly isLongTerm: boolean;
}

export interface Stay {
  readonly enteredOn: Day;
  readonly exitedOn: Day;
  readonly exitReason: ExitReason;
  /** Steps from 0 (IF) to 3 (IN). */
  readonly progressAtEntry: number;
  readonly progressAtExit: number;
}

/** Fills a run: those assigned at the start, then those who take the places of no-shows and early leavers. */
export function enrol(of: { run: Run; people: People; seed: number }): readonly Enrolment[] {
  const { run, people, seed } = of;
  const enrolments: Enrolment[] = [];
  const freed: Day[] = [];
  const add = (joinsOn: Day | undefined): void => {
    const name = `enrolment/${runName(run)}/${enrolments.length + 1}`;
    const enrolment = enrolOne({ name, run, people, random: randomStream(seed, name), joinsOn });
    enrolments.push(enrolment);
    const leftOn = enrolment.stay?.exitedOn ?? (joinsOn ?? run.startsOn) + 10;
    if (leftOn < run.endsOn - 14) freed.push(leftOn);
  };
  const random = randomStream(seed, `places/${runName(run)}`);
  const assigned = Math.round(run.terms.places * story.enrolments.assigned) + random.whole(0, 1);
  for (let place = 0; place < assigned; place++) add(undefined);
  for (let next = freed.shift(); next !== undefined; next = freed.shift()) {
    const joinsOn = workdayFrom(next + random.whole(6, 24));
    if (random.chance(story.enrolments.placeFilledAgain) && joinsOn < run.endsOn - 35) add(joinsOn);
  }
  return enrolments;
}

interface Place {
  readonly name: string;
  readonly run: Run;
  readonly people: People;
  readonly random: Random;
  /** The day for which somebody is taken on later than the start of the run. */
  readonly joinsOn: Day | undefined;
}

function enrolOne({ name, run, people, random, joinsOn }: Place): Enrolment {
  const startsOn = joinsOn ?? run.startsOn;
  const assignedOn = workdayUntil(
    startsOn - (joinsOn === undefined ? random.whole(6, 35) : random.whole(1, 5)),
  );
  const enteredOn = workdayFrom(joinsOn ?? (random.chance(0.86) ? startsOn : startsOn + random.whole(1, 12)));
  const person = people.find({ run, on: enteredOn, random });
  const receipt = receiptOn(person.life, enteredOn);
  const isShort = run.endsOn === run.plannedEnd && random.chance(story.enrolments.ownPlannedExit);
  const plannedExitOn = isShort ? workdayUntil(run.endsOn - random.whole(7, 28)) : undefined;
  const enrolment: Enrolment = {
    name,
    run,
    person,
    assignedOn,
    isInReceipt: receipt !== undefined,
    isLongTerm: receipt !== undefined && enteredOn - receipt.startsOn >= 730,
    ...(joinsOn === undefined ? {} : { plannedStartOn: joinsOn }),
    ...(plannedExitOn === undefined || plannedExitOn < enteredOn + 28 ? {} : { plannedExitOn }),
  };
  person.lastSeenOn = startsOn;
  if (random.chance(story.projects[run.project].noShows * (joinsOn === undefined ? 1 : 0.6)))
    return enrolment;
  const stay = stayOf({ enrolment, enteredOn, random });
  person.lastSeenOn = stay.exitedOn;
  person.life = careerAfter({ ...enrolment, stay, random, life: lifeUntil(person.life, enteredOn) });
  return { ...enrolment, stay };
}

function stayOf(of: { enrolment: Enrolment; enteredOn: Day; random: Random }): Stay {
  const { enrolment, enteredOn, random } = of;
  const exitReason = random.weighted(exitWeights(enrolment, enteredOn));
  const planned = enrolment.plannedExitOn ?? enrolment.run.endsOn;
  const [from, to] = partOfStay[exitReason] ?? [0.2, 0.95];
  const share = exitReason === 'regular_end' && random.chance(0.9) ? 1 : from + (to - from) * random.next();
  const exitedOn = Math.max(
    enteredOn + 1,
    workdayUntil(enteredOn + Math.round((planned - enteredOn) * share)),
  );
  const progressAtEntry = Number(random.weighted(enrolment.isLongTerm ? stepsOfLongTerm : stepsOfOthers));
  const change = Number(random.weighted(progress[progressGroup(exitReason)]));
  const progressAtExit = Math.min(3, Math.max(0, progressAtEntry + change));
  return { enteredOn, exitedOn, exitReason, progressAtEntry, progressAtExit };
}

/** Which part of the planned stay had passed when somebody left for a reason. */
const partOfStay: Partial<Record<ExitReason, readonly [number, number]>> = {
  regular_end: [0.96, 1],
  goal_reached: [0.68, 0.97],
  non_attendance: [0.06, 0.6],
  misconduct: [0.12, 0.7],
  own_wish: [0.08, 0.75],
};

const dropoutReasons: readonly ExitReason[] = ['non_attendance', 'misconduct', 'own_wish', 'other'];

function exitWeights(enrolment: Enrolment, enteredOn: Day): Record<ExitReason, number> {
  const { run, isInReceipt } = enrolment;
  const project = story.projects[run.project];
  const weights = { ...story.exits };
  let dropout = story.sites[run.site].dropout * project.dropout;
  if (isInPandemic(enteredOn)) dropout *= story.pandemic.dropout;
  if (yearOf(enteredOn) === story.opened[run.site]) dropout *= 1.25;
  for (const reason of dropoutReasons) weights[reason] *= dropout;
  weights.job_svb *= 1 + 4 * project.independence;
  weights.vocational_training *= 0.5 + 8 * project.training;
  if (!isInReceipt) weights.no_longer_eligible = 0;
  return weights;
}

const stepsOfLongTerm = { 0: 28, 1: 44, 2: 23, 3: 5 };
const stepsOfOthers = { 0: 12, 1: 34, 2: 38, 3: 16 };

const progress = {
  completed: { '-1': 4, 0: 50, 1: 41, 2: 5 },
  work: { 0: 22, 1: 58, 2: 20 },
  left: { '-1': 14, 0: 75, 1: 11 },
};

function progressGroup(reason: ExitReason): keyof typeof progress {
  if (reason === 'regular_end' || reason === 'goal_reached') return 'completed';
  return ['job_svb', 'self_employed', 'vocational_training'].includes(reason) ? 'work' : 'left';
}

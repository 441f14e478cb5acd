import { addMonths, type Day, lastOfMonth, workdayFrom, yearOf } from './calendar.ts';
import type { Enrolment, Stay } from './enrolments.ts';
import { depart, type EndReason, type Job, type JobKind, type Life } from './life.ts';
import type { Random } from './random.ts';
import { isInPandemic, story } from './story.ts';
import type { ExitReason } from './vocabulary.ts';

interface Leaver extends Enrolment {
  readonly stay: Stay;
  /** The life up to the entry. */
  readonly life: Life;
  readonly random: Random;
}

const { careers } = story;

/** What happens after the exit: work, the end of receipt, returns, departures. */
export function careerAfter(leaver: Leaver): Life {
  const life = leaver.isInReceipt ? afterReceipt(leaver) : withoutReceipt(leaver);
  return withDeparture(life, leaver);
}

function afterReceipt(leaver: Leaver): Life {
  const { random, life } = leaver;
  const job = jobAtExit(leaver);
  const months = monthsUntilIndependent(leaver);
  if (months === undefined)
    return { ...life, jobs: [...life.jobs, ...(job === undefined ? sideJob(leaver) : [job])] };
  const { endsOn, reason } = endOfReceipt({ leaver, months, job });
  const work = job ?? (reason === 'work' ? jobThatEnds({ leaver, endsOn }) : undefined);
  return random.chance(careers.returnWithin12Months)
    ? withReturn({ leaver, endsOn, reason, job: work })
    : withoutReturn({ leaver, endsOn, reason, job: work });
}

/** Whole months from the exit to the end of receipt; undefined when it goes on for two years. */
function monthsUntilIndependent(leaver: Leaver): number | undefined {
  const { random } = leaver;
  const soon = chanceOfIndependence(leaver);
  const later = soon + careers.independentFrom6To12Months;
  const position = random.next();
  if (position < soon) return Number(random.weighted({ 0: 22, 1: 22, 2: 19, 3: 15, 4: 12, 5: 10 }));
  if (position < later) return random.whole(6, 11);
  return position < later + careers.independentFrom12To24Months ? random.whole(12, 23) : undefined;
}

function chanceOfIndependence({ run, person, stay, isLongTerm }: Leaver): number {
  const year = yearOf(stay.exitedOn);
  let chance: number = careers.independentWithin6Months[stay.exitReason];
  if (chance === 0) return 0;
  chance += careers.yearlyGain * (Math.min(year, careers.gainUntil) - story.firstYear);
  chance += story.sites[run.site].independence + story.projects[run.project].independence;
  if (isLongTerm) chance += careers.longTerm;
  if (year - person.birthYear >= 55) chance += careers.aged55;
  if (year === story.opened[run.site]) chance += careers.firstYear;
  if (isInPandemic(stay.exitedOn)) chance += story.pandemic.independence;
  return Math.min(0.97, Math.max(0.02, chance));
}

const kindOfJobAtExit: Partial<Record<ExitReason, JobKind>> = {
  job_svb: 'svb',
  job_minor: 'minor',
  self_employed: 'self_employed',
  vocational_training: 'vocational_training',
};

function jobAtExit({ stay, random }: Leaver): Job | undefined {
  const kind = kindOfJobAtExit[stay.exitReason];
  if (kind === undefined) return undefined;
  return {
    startsOn: workdayFrom(stay.exitedOn + random.whole(1, 8)),
    kind,
    subsidised: isSubsidised(kind, random),
  };
}

function isSubsidised(kind: JobKind, random: Random): boolean {
  return (kind === 'svb' || kind === 'self_employed') && random.chance(careers.subsidised);
}

/** The last day of a month, as benefits are paid by the month. */
function endOfReceipt(of: { leaver: Leaver; months: number; job: Job | undefined }): {
  endsOn: Day;
  reason: EndReason;
} {
  const { leaver, months, job } = of;
  const { stay, random } = leaver;
  const endsOn = lastOfMonth(addMonths(stay.exitedOn, months));
  if (months >= 6) return { endsOn, reason: random.weighted(careers.endReasons) };
  if (stay.exitReason === 'no_longer_eligible') {
    const before = Math.max(stay.enteredOn, stay.exitedOn - random.whole(0, 20));
    return { endsOn: before, reason: random.weighted({ other_income: 5, household: 4, unknown: 1 }) };
  }
  if (job === undefined) return { endsOn, reason: random.weighted(careers.endReasons) };
  const firstWages = lastOfMonth(addMonths(job.startsOn, random.chance(0.3) ? 1 : 0));
  return { endsOn: firstWages, reason: job.kind === 'minor' ? 'other_income' : 'work' };
}

function jobThatEnds({ leaver, endsOn }: { leaver: Leaver; endsOn: Day }): Job {
  const { run, stay, random } = leaver;
  const { training } = story.projects[run.project];
  const kind = random.weighted({ vocational_training: training, self_employed: 0.05, svb: 0.95 - training });
  const startsOn = Math.max(stay.exitedOn + 1, endsOn - random.whole(0, 28));
  return { startsOn, kind, subsidised: isSubsidised(kind, random) };
}

interface Independent {
  readonly leaver: Leaver;
  readonly endsOn: Day;
  readonly reason: EndReason;
  readonly job: Job | undefined;
}

function withReturn({ leaver, endsOn, reason, job }: Independent): Life {
  const { life, random } = leaver;
  const back = endsOn + random.whole(40, 355);
  const lost =
    job === undefined ? [] : [{ ...job, endsOn: Math.max(job.startsOn, back - random.whole(1, 15)) }];
  const receipts = [...ended({ life, endsOn, reason }), { startsOn: back }];
  if (!random.chance(careers.independentAgain)) return { receipts, jobs: [...life.jobs, ...lost] };
  const endsAgainOn = lastOfMonth(addMonths(back, random.whole(3, 10)));
  const startsOn = endsAgainOn - random.whole(0, 20);
  const again: Job = { startsOn, kind: 'svb', subsidised: isSubsidised('svb', random) };
  return {
    receipts: ended({ life: { receipts, jobs: [] }, endsOn: endsAgainOn, reason: 'work' }),
    jobs: [...life.jobs, ...lost, again],
  };
}

function withoutReturn({ leaver, endsOn, reason, job }: Independent): Life {
  const { life, random } = leaver;
  const lostAfter = random.whole(150, 700);
  const isLost = random.chance(careers.workEndsWithoutReturn);
  const jobs = job === undefined ? [] : [isLost ? { ...job, endsOn: job.startsOn + lostAfter } : job];
  return { receipts: ended({ life, endsOn, reason }), jobs: [...life.jobs, ...jobs] };
}

/** Ends the receipt that is open. */
function ended(of: { life: Life; endsOn: Day; reason: EndReason }): Life['receipts'] {
  return of.life.receipts.map((receipt) =>
    receipt.endsOn === undefined ? { ...receipt, endsOn: of.endsOn, endReason: of.reason } : receipt,
  );
}

/** Work that is too little to live on. */
function sideJob({ stay, random }: Leaver): readonly Job[] {
  const startsOn = workdayFrom(stay.exitedOn + random.whole(15, 150));
  const endsOn = startsOn + random.whole(90, 500);
  const position = random.next();
  if (position < careers.minorJob) return [{ startsOn, endsOn, kind: 'minor', subsidised: false }];
  if (position > careers.minorJob + careers.partTimeJob) return [];
  return [{ startsOn, endsOn, kind: 'svb', subsidised: isSubsidised('svb', random) }];
}

/** Somebody who took part without benefits: most stay without, some find work, some need benefits later. */
function withoutReceipt(leaver: Leaver): Life {
  const { stay, random, life } = leaver;
  const startsOn = workdayFrom(stay.exitedOn + random.whole(10, 150));
  const later: Job = { startsOn, kind: 'svb', subsidised: false };
  const job = jobAtExit(leaver) ?? (random.chance(careers.workWithoutReceipt) ? later : undefined);
  if (job !== undefined) return { receipts: life.receipts, jobs: [...life.jobs, job] };
  if (!random.chance(careers.benefitsAfterAll)) return life;
  return { ...life, receipts: [...life.receipts, { startsOn: stay.exitedOn + random.whole(20, 200) }] };
}

function withDeparture(life: Life, { person, stay, random }: Leaver): Life {
  const { exitedOn, exitReason } = stay;
  const soon = exitedOn + random.whole(0, 14);
  const later = lastOfMonth(exitedOn + random.whole(60, 300));
  const position = random.next();
  if (exitReason === 'deceased') return depart(life, { on: exitedOn, why: 'deceased' });
  if (exitReason === 'moved_away') return depart(life, { on: soon, why: 'other_jobcenter' });
  if (exitReason === 'illness' && position < careers.incapacityAfterIllness) {
    return depart(life, { on: later, why: 'incapacity' });
  }
  if (yearOf(exitedOn) - person.birthYear >= careers.pensionFrom)
    return depart(life, { on: later, why: 'pension' });
  if (position > 1 - careers.movesAwayLater) return depart(life, { on: later, why: 'other_jobcenter' });
  return life;
}

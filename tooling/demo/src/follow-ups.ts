import { addMonths, type Day, day, yearOf } from './calendar.ts';
import { enrolmentRecords } from './enrolment-records.ts';
import type { Enrolment, Stay } from './enrolments.ts';
import { type Departure, jobOn, type Life, receiptOn } from './life.ts';
import { type Random, randomStream } from './random.ts';
import { isInPandemic, story } from './story.ts';

export type Horizon = 3 | 6 | 12 | 24;

export type Status =
  | 'svb'
  | 'minor'
  | 'self_employed'
  | 'vocational_training'
  | 'school'
  | 'measure'
  | 'unemployed'
  | 'inactive'
  | 'unknown';

/** What the office found out about somebody a number of months after the exit; the same follow-up may come twice. */
export interface FollowUp {
  readonly enrolment: Enrolment;
  readonly knownOn: Day;
  readonly horizon: Horizon;
  readonly on: Day;
  /** How the row names the time: by the months, by the day, or by both. */
  readonly namedBy: 'months' | 'day' | 'both';
  readonly inReceipt: 'yes' | 'no' | 'unknown';
  readonly employment: Status;
  readonly unemployed: 'yes' | 'no' | '';
  readonly exclusion: Departure['why'] | '';
}

/** A day up to which somebody's file was read in the benefit system. */
export interface LookUp {
  readonly enrolment: Enrolment;
  readonly knownOn: Day;
  readonly on: Day;
  readonly isEmploymentKnown: boolean;
}

export interface FollowedUp {
  readonly followUps: readonly FollowUp[];
  readonly lookUps: readonly LookUp[];
}

const share = story.followUps;

/** All follow-ups of an enrolment, and the look-ups behind them since spells are delivered. */
export function followUp(enrolment: Enrolment, seed: number): FollowedUp {
  const { stay, name } = enrolment;
  const exitRecord = enrolmentRecords(enrolment, seed).find(({ exitedOn }) => exitedOn !== undefined);
  if (stay === undefined || exitRecord === undefined) return { followUps: [], lookUps: [] };
  const plan = randomStream(seed, `follow-ups/${name}`);
  const unknown = shareUnknown(enrolment, stay);
  const isLost = plan.chance(unknown * 0.6);
  const hasSpells = stay.exitedOn >= day(share.spellsSince);
  const isFollowedLong =
    plan.chance(hasSpells ? share.after24Months.withSpells : share.after24Months.before) &&
    yearOf(stay.exitedOn) >= share.after24MonthsSince;
  const horizons: readonly Horizon[] = isFollowedLong ? [3, 6, 12, 24] : [3, 6, 12];
  const rounds = horizons.map((horizon) =>
    round({
      enrolment,
      stay,
      horizon,
      exitKnownOn: exitRecord.knownOn,
      isLost,
      unknown: unknown * 0.45,
      random: randomStream(seed, `follow-up/${name}/${horizon}`),
    }),
  );
  const atExit = { enrolment, knownOn: exitRecord.knownOn, on: stay.exitedOn, isEmploymentKnown: true };
  return {
    followUps: rounds.flatMap(({ followUps }) => followUps),
    lookUps: hasSpells ? [...(isLost ? [] : [atExit]), ...rounds.flatMap(({ lookUps }) => lookUps)] : [],
  };
}

function shareUnknown({ run }: Enrolment, stay: Stay): number {
  const year = yearOf(stay.exitedOn);
  if (run.site === share.gap.site && year === share.gap.year) return share.gap.unknown;
  if (year < story.phases.model) return share.pilots;
  return isInPandemic(stay.exitedOn) ? share.pandemic : share.unknown;
}

interface Round {
  readonly enrolment: Enrolment;
  readonly stay: Stay;
  readonly horizon: Horizon;
  readonly exitKnownOn: Day;
  readonly isLost: boolean;
  readonly unknown: number;
  readonly random: Random;
}

function round({ enrolment, stay, horizon, exitKnownOn, isLost, unknown, random }: Round): FollowedUp {
  const { life } = enrolment.person;
  const isByPost = enrolment.run.project === 'mobil';
  const on = addMonths(stay.exitedOn, horizon) + (isByPost ? random.whole(-9, 9) : 0);
  const namedBy = isByPost ? 'day' : yearOf(on) < story.phases.permanent ? 'months' : 'both';
  const knownOn =
    Math.max(on, exitKnownOn) + random.whole(3, 35) + (random.chance(0.05) ? random.whole(60, 160) : 0);
  const foundOutOn = knownOn + random.whole(80, 190);
  const isRowMissing = random.chance(share.rowMissing);
  const isFoundOutLater = random.chance(share.foundOutLater);
  const isUnknown = random.chance(unknown) || isLost;
  const isEmploymentKnown = !random.chance(share.employmentUnknown);
  const place = { enrolment, horizon, on, namedBy } as const;
  const found = { ...place, ...finding({ life, on, isEmploymentKnown, random }) };
  const none = { ...place, ...nothing, exclusion: reasonForNothing(life, on) };
  const look = { enrolment, on, isEmploymentKnown };
  if (hasLeft(life, on)) {
    const left = { enrolment, knownOn, on: Math.min(on, life.departure?.on ?? on), isEmploymentKnown };
    return { followUps: isRowMissing ? [] : [{ ...none, knownOn }], lookUps: isLost ? [] : [left] };
  }
  if (!isUnknown) return { followUps: [{ ...found, knownOn }], lookUps: [{ ...look, knownOn }] };
  const first = isRowMissing ? [] : [{ ...none, knownOn }];
  if (!isFoundOutLater) return { followUps: first, lookUps: [] };
  return {
    followUps: [...first, { ...found, knownOn: foundOutOn }],
    lookUps: [{ ...look, knownOn: foundOutOn }],
  };
}

const nothing = { inReceipt: 'unknown', employment: 'unknown', unemployed: '' } as const;

/** Nobody here learns more about people who died or live elsewhere. */
function hasLeft({ departure }: Life, on: Day): boolean {
  return (
    departure !== undefined && departure.on <= on && ['deceased', 'other_jobcenter'].includes(departure.why)
  );
}

function reasonForNothing(life: Life, on: Day): FollowUp['exclusion'] {
  return hasLeft(life, on) ? (life.departure?.why ?? '') : '';
}

type Finding = Pick<FollowUp, 'inReceipt' | 'employment' | 'unemployed' | 'exclusion'>;

function finding(of: { life: Life; on: Day; isEmploymentKnown: boolean; random: Random }): Finding {
  const { life, on, isEmploymentKnown, random } = of;
  const isReadTooEarly = random.chance(share.readTooEarly);
  const isInReceipt =
    receiptOn(life, on) !== undefined || (isReadTooEarly && receiptOn(life, on - 8) !== undefined);
  const job = jobOn(life, on);
  const withoutJob = random.weighted(isInReceipt ? statusInReceipt : statusWithoutReceipt);
  const employment = isEmploymentKnown ? (job?.kind ?? withoutJob) : 'unknown';
  const isRegistered =
    employment === 'unemployed' || (employment === 'minor' && isInReceipt && random.chance(0.6));
  const departure = life.departure !== undefined && life.departure.on <= on ? life.departure.why : '';
  return {
    inReceipt: isInReceipt ? 'yes' : 'no',
    employment: departure === '' ? employment : 'inactive',
    unemployed: !isEmploymentKnown ? '' : isRegistered && departure === '' ? 'yes' : 'no',
    exclusion: departure,
  };
}

const statusInReceipt = { unemployed: 68, measure: 12, inactive: 17, school: 3 };
const statusWithoutReceipt = { inactive: 62, school: 14, unemployed: 24 };

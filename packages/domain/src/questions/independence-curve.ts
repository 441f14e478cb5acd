import type { ValueStatus } from '../breakdown/breakdown.ts';
import { cumulativeIncidence } from '../statistics/cumulative-incidence.ts';
import type { TimeCell } from '../statistics/risk-sets.ts';
import type { Interval } from '../statistics/wilson.ts';
import { type SpellEnd, spellEnds } from '../vocabulary/codes.ts';

/** People whose time in receipt lasted as many months and ended alike; `months` mean nothing for those not observed. */
export interface ReceiptCell {
  readonly months: number;
  readonly end: SpellEnd | 'censored' | 'not_observed';
  readonly n: number;
}

/** Share to whom something has happened, as a fraction of 1. */
export interface IncidenceShare {
  readonly incidence: number;
  /** 95 %; `null` at 0 and 1. */
  readonly interval: Interval | null;
}

/** The curve at the end of a month after entry; month 0 is the entry itself. */
export interface IndependencePoint {
  readonly month: number;
  /** People still in receipt and under observation before what happened in this month. */
  readonly atRisk: number;
  /** Receipt has ended through work. */
  readonly byWork: IncidenceShare;
  /** Receipt has ended for any other reason, the unknown among them. */
  readonly competing: IncidenceShare;
  /** Share still in receipt; the three shares sum to 1. */
  readonly stillInReceipt: number;
}

/** How often receipt ended for a reason, over the whole curve. */
export interface ReceiptEndCount {
  readonly end: SpellEnd;
  readonly n: number;
}

/** How long people stay in receipt after their first entry. */
export interface IndependenceFigures {
  /** At risk at the start: in receipt on the entry day, with complete spells on it. */
  readonly people: number;
  /** People whose receipt on the entry day no complete spells show; they are in no other figure. */
  readonly notObserved: number;
  /** NOT_APPLICABLE without people, UNCERTAIN with fewer than 20, which have no points. Immature it can never be. */
  readonly status: Extract<ValueStatus, 'NOT_APPLICABLE' | 'UNCERTAIN' | 'FINAL'>;
  /** One per month from 0 while enough people are at risk. */
  readonly points: readonly IndependencePoint[];
  /** By work at 3, 6, 12 and 24 months; `null` when the curve ends before. */
  readonly at: readonly { readonly month: number; readonly byWork: IncidenceShare | null }[];
  /** The first month by which receipt has ended through work for half of the people; `null` when the curve stays below. */
  readonly median: number | null;
  /** The reasons that occurred, work first. They count the whole curve, also what lies behind its cut. */
  readonly reasons: readonly ReceiptEndCount[];
}

/** People a curve starts with at least (statistics.md 5.7). */
export const fewestAtStart = 20;

const milestones = [3, 6, 12, 24] as const;

/** An incidence this little below a half is a half with the rounding of its sum. */
const rounding = 1e-12;

/**
 * Cumulative incidence of the end of receipt through work against all other ends, on a monthly grid: a single step could
 * be a single person. The curve is cut where fewer than `fewestAtRisk` people remain at risk. Whoever is censored in
 * month 0 is among the people at the start and at risk in no later month. Source: statistics.md 5.6 and 5.7, M23.
 */
export function independenceCurve(
  cells: readonly ReceiptCell[],
  { fewestAtRisk }: { fewestAtRisk: number },
): IndependenceFigures {
  const times = observedTimes(cells);
  const people = sumOf(times);
  const points = people < fewestAtStart ? [] : pointsOf(times, fewestAtRisk);
  return {
    people,
    notObserved: sumOf(cells.filter(({ end }) => end === 'not_observed')),
    status: statusOf(people),
    points,
    at: milestones.map((month) => ({
      month,
      byWork: points.find((point) => point.month === month)?.byWork ?? null,
    })),
    median: points.find(({ byWork }) => byWork.incidence >= 0.5 - rounding)?.month ?? null,
    reasons: Object.keys(spellEnds)
      .filter(isSpellEnd)
      .map((end) => ({ end, n: sumOf(cells.filter((cell) => cell.end === end)) }))
      .filter(({ n }) => n > 0),
  };
}

/** Times until the end by work for the log-rank test: every other end takes people out of sight like censoring. */
export function timesToWork(cells: readonly ReceiptCell[]): readonly TimeCell[] {
  return observedTimes(cells).map((cell) => (cell.cause === 'work' ? cell : { ...cell, cause: null }));
}

/** Whether a text is the key of an end of a spell. */
export function isSpellEnd(key: string): key is SpellEnd {
  return Object.hasOwn(spellEnds, key);
}

function observedTimes(cells: readonly ReceiptCell[]): readonly TimeCell[] {
  return cells.flatMap(({ months, end, n }): readonly TimeCell[] => {
    if (end === 'not_observed') return [];
    return [{ time: months, n, cause: causeOf(end) }];
  });
}

function causeOf(end: SpellEnd | 'censored'): 'work' | 'competing' | null {
  if (end === 'censored') return null;
  return end === 'work' ? 'work' : 'competing';
}

function statusOf(people: number): IndependenceFigures['status'] {
  if (people === 0) return 'NOT_APPLICABLE';
  return people < fewestAtStart ? 'UNCERTAIN' : 'FINAL';
}

function pointsOf(times: readonly TimeCell[], fewestAtRisk: number): readonly IndependencePoint[] {
  const steps = cumulativeIncidence(times);
  const points: IndependencePoint[] = [];
  for (let month = 0; ; month++) {
    const atRisk = sumOf(times.filter(({ time }) => time >= month));
    if (atRisk < fewestAtRisk || atRisk === 0) return points;
    const step = steps.findLast(({ time }) => time <= month);
    const shareOf = (wanted: string): IncidenceShare => {
      const found = step?.causes.find(({ cause }) => cause === wanted);
      return { incidence: found?.incidence ?? 0, interval: found?.interval ?? null };
    };
    points.push({
      month,
      atRisk,
      byWork: shareOf('work'),
      competing: shareOf('competing'),
      stillInReceipt: step?.survival ?? 1,
    });
  }
}

function sumOf(cells: readonly { readonly n: number }[]): number {
  return cells.reduce((sum, { n }) => sum + n, 0);
}

import type { CurvePartsFragment } from '../generated/graphql.ts';

/** A curve as the server would answer it: every month from 0, one share more out of receipt in each. */
export function curve(people: number, some: Partial<CurvePartsFragment> = {}): CurvePartsFragment {
  const points = Array.from({ length: 25 }, (_, month) => ({
    month,
    atRisk: people - month,
    byWork: {
      incidence: month / 100,
      interval: month === 0 ? null : { lower: month / 200, upper: month / 50 },
    },
    competing: { incidence: month / 200, interval: null },
    stillInReceipt: 1 - month / 100 - month / 200,
  }));
  return {
    location: null,
    project: null,
    phase: null,
    people,
    notObserved: 7,
    status: 'FINAL',
    points,
    median: null,
    reasons: [{ end: 'WORK', label: { de: 'Arbeit', en: 'Work' }, n: 24 }],
    ...some,
  };
}

/** A curve of too few people. */
export function shortCurve(people: number): CurvePartsFragment {
  return curve(people, { points: [], reasons: [], status: people === 0 ? 'NOT_APPLICABLE' : 'UNCERTAIN' });
}

import { type Day, day } from './calendar.ts';
import type { ExitReason, ProjectKey } from './vocabulary.ts';

interface ProjectStory {
  readonly since: number;
  /** How often a run belongs to it. */
  readonly weight: number;
  readonly weeks: readonly [least: number, most: number];
  readonly ages: readonly [youngest: number, mode: number, oldest: number];
  readonly women: number;
  readonly singleParents: { readonly women: number; readonly men: number };
  readonly longTerm: number;
  readonly noShows: number;
  /** Added to the chance of being independent six months after the exit. */
  readonly independence: number;
  /** Multiplies the weight of the dropout reasons. */
  readonly dropout: number;
  /** Share of vocational training among those who find work. */
  readonly training: number;
}

/**
 * Every number behind the invented programme but the size of its years, which `year-plans.ts` tells. Shares are fractions
 * of one, delays are days.
 */
export const story = {
  firstYear: 2013,
  /** Pilots begin in spring. */
  firstRunNotBefore: '2013-03-11',

  phases: { model: 2016, permanent: 2018 },

  /** A site's first year goes less well. */
  opened: { bocholt: 2013, borken: 2014, gronau: 2016 },
  sites: {
    bocholt: { independence: 0.01, dropout: 0.95, recordingDays: 6 },
    borken: { independence: 0, dropout: 1, recordingDays: 9 },
    gronau: { independence: -0.015, dropout: 1.08, recordingDays: 12 },
  },

  pandemic: {
    from: '2020-03-16',
    through: '2021-06-30',
    /** No run starts until then, and running ones are paused and end later. */
    noStartsBefore: '2020-06-15',
    pauseWeeks: 8,
    pauseKnownOn: '2020-04-08',
    independence: -0.07,
    dropout: 1.35,
  },

  projects: {
    'neue-wege': {
      since: 2013,
      weight: 3,
      weeks: [16, 26],
      ages: [25, 40, 60],
      women: 0.47,
      singleParents: { women: 0.25, men: 0.04 },
      longTerm: 0.64,
      noShows: 0.08,
      independence: 0,
      dropout: 1,
      training: 0.04,
    },
    perspektive: {
      since: 2014,
      weight: 2,
      weeks: [16, 24],
      ages: [22, 32, 48],
      women: 0.92,
      singleParents: { women: 0.98, men: 0.9 },
      longTerm: 0.52,
      noShows: 0.07,
      independence: -0.02,
      dropout: 0.85,
      training: 0.1,
    },
    'fit-fuer-den-job': {
      since: 2015,
      weight: 3,
      weeks: [12, 16],
      ages: [25, 36, 58],
      women: 0.44,
      singleParents: { women: 0.2, men: 0.03 },
      longTerm: 0.34,
      noShows: 0.09,
      independence: 0.05,
      dropout: 0.95,
      training: 0.06,
    },
    durchstarten: {
      since: 2016,
      weight: 2,
      weeks: [16, 26],
      ages: [17, 20, 24.9],
      women: 0.41,
      singleParents: { women: 0.14, men: 0.01 },
      longTerm: 0.22,
      noShows: 0.13,
      independence: 0.03,
      dropout: 1.3,
      training: 0.42,
    },
    werkstatt: {
      since: 2017,
      weight: 1.5,
      weeks: [20, 26],
      ages: [30, 48, 63],
      women: 0.36,
      singleParents: { women: 0.12, men: 0.03 },
      longTerm: 0.95,
      noShows: 0.1,
      independence: -0.12,
      dropout: 1.1,
      training: 0.01,
    },
    mobil: {
      since: 2018,
      weight: 0,
      weeks: [12, 18],
      ages: [24, 39, 60],
      women: 0.55,
      singleParents: { women: 0.26, men: 0.04 },
      longTerm: 0.55,
      noShows: 0.06,
      independence: 0.01,
      dropout: 0.9,
      training: 0.05,
    },
  } satisfies Record<ProjectKey, ProjectStory>,

  enrolments: {
    /** Assigned at the start, as a share of the places; a few more than will come. */
    assigned: 1.0,
    /** A place left by a no-show or an early exit is taken by somebody else. */
    placeFilledAgain: 0.55,
    /** Somebody who was here before and is in receipt again or still. */
    returners: 0.13,
    daysBeforeReturn: 150,
    notInReceipt: 0.045,
    ownPlannedExit: 0.25,
    sexMissing: { diverse: 0.004, notStated: 0.01 },
    attributeMissing: 0.015,
  },

  runs: {
    /** A run whose target group or contents change halfway. */
    changeHalfway: 0.22,
  },

  /** Weights of the reasons for leaving. */
  exits: {
    regular_end: 50,
    goal_reached: 12,
    job_svb: 6.2,
    job_minor: 1.4,
    self_employed: 0.6,
    vocational_training: 1.2,
    other_measure: 2.2,
    illness: 3,
    care_or_parental: 1.5,
    moved_away: 1.4,
    no_longer_eligible: 2.2,
    non_attendance: 6.6,
    misconduct: 1.4,
    own_wish: 6.4,
    deceased: 0.1,
    other: 2,
    unknown: 1.2,
  } satisfies Record<ExitReason, number>,

  /** What happens after the exit. */
  careers: {
    /** Chance of no longer being in receipt six months after the exit, by reason for leaving. */
    independentWithin6Months: {
      regular_end: 0.28,
      goal_reached: 0.4,
      job_svb: 0.78,
      job_minor: 0.2,
      self_employed: 0.5,
      vocational_training: 0.72,
      other_measure: 0.16,
      illness: 0.12,
      care_or_parental: 0.16,
      moved_away: 0,
      no_longer_eligible: 0.96,
      non_attendance: 0.17,
      misconduct: 0.15,
      own_wish: 0.22,
      deceased: 0,
      other: 0.2,
      unknown: 0.2,
    } satisfies Record<ExitReason, number>,
    /** Added per year since the beginning; the last year of the trend ends it. */
    yearlyGain: 0.007,
    gainUntil: 2025,
    firstYear: -0.05,
    longTerm: -0.05,
    aged55: -0.06,
    independentFrom6To12Months: 0.09,
    independentFrom12To24Months: 0.08,
    endReasons: { work: 77, other_income: 7, household: 10, other: 2, unknown: 4 },
    returnWithin12Months: 0.19,
    independentAgain: 0.3,
    /** Work that does not end the receipt. */
    minorJob: 0.15,
    partTimeJob: 0.09,
    workWithoutReceipt: 0.4,
    benefitsAfterAll: 0.25,
    subsidised: 0.14,
    workEndsWithoutReturn: 0.06,
    movesAwayLater: 0.025,
    incapacityAfterIllness: 0.15,
    pensionFrom: 63,
  },

  recording: {
    /** Share of entries and exits that become known one or two quarters late. */
    late: 0.06,
    lateDays: [75, 110, 190],
    reasonMissingAtFirst: 0.05,
    reasonNeverGiven: 0.25,
    reasonCorrected: 0.018,
    exitDateCorrected: 0.012,
    /** A reason without a date: the row stays in stock until the date comes. */
    exitDateMissingAtFirst: 0.004,
    correctedAfterDays: [60, 100, 200],
    progressMissing: 0.12,
  },

  followUps: {
    /** Share of follow-ups without a result. */
    unknown: 0.11,
    /** A site and a year in which nobody had time for follow-ups. */
    gap: { site: 'gronau', year: 2019, unknown: 0.36 },
    pilots: 0.17,
    pandemic: 0.16,
    /** Of those without a result: nothing is delivered at all. */
    rowMissing: 0.45,
    foundOutLater: 0.2,
    employmentUnknown: 0.06,
    /** Read on the wrong side of the day on which the receipt ended. */
    readTooEarly: 0.3,
    after24MonthsSince: 2016,
    after24Months: { before: 0.4, withSpells: 0.9 },
    /** Exits since then are looked up in the benefit system: spells and coverage are delivered. */
    spellsSince: '2021-01-01',
  },

  targets: {
    since: 2016,
    completion_rate: 0.62,
    independence_rate_6m: 0.28,
    independenceGain: 0.005,
    entriesPerRun: 14,
  },
} as const;

export function isInPandemic(on: Day): boolean {
  return on >= day(story.pandemic.from) && on <= day(story.pandemic.through);
}

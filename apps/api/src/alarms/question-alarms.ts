import type { Text } from '@neue-wege/domain';

/** What is counted of the questions of an account. */
export const questionCounts = [
  // Questions for figures, answered or not.
  'asked',
  // Questions that no published table answers.
  'notPublished',
  // Filters that differ in one key from one that was asked before, under EXACT, by whoever may not see records.
  'neighbours',
] as const;

/** One of {@link questionCounts}. */
export type QuestionCount = (typeof questionCounts)[number];

/** When a sequence of questions is unusual: so many of one count within so many minutes. */
export interface QuestionAlarm {
  readonly label: Text;
  readonly counts: QuestionCount;
  /** Length of the window, which ends with the question that is looked at. */
  readonly minutes: number;
  readonly threshold: number;
  /** Besides, so many times what the account usually asks in such a window; absent, the threshold decides alone. */
  readonly timesUsual?: number;
}

/**
 * The sequences of questions that raise an alarm, by id. An alarm blocks nobody: what may be seen is decided by disclosure
 * control, and an alarm only tells that somebody seems to work at its edge.
 */
export const questionAlarms = {
  probing: {
    label: {
      de: 'Viele Fragen, die keine veröffentlichte Tabelle beantwortet',
      en: 'Many questions that no published table answers',
    },
    counts: 'notPublished',
    minutes: 10,
    threshold: 20,
  },
  differencing: {
    label: {
      de: 'Viele Filter, die sich in einem Schlüssel unterscheiden',
      en: 'Many filters that differ in one key',
    },
    counts: 'neighbours',
    minutes: 60,
    threshold: 30,
  },
  slow_differencing: {
    label: {
      de: 'Über den Tag viele Filter, die sich in einem Schlüssel unterscheiden',
      en: 'Many filters over the day that differ in one key',
    },
    counts: 'neighbours',
    minutes: 24 * 60,
    threshold: 120,
  },
  burst: {
    label: {
      de: 'Weit mehr Fragen, als dieses Konto üblicherweise stellt',
      en: 'Far more questions than this account usually asks',
    },
    counts: 'asked',
    minutes: 10,
    threshold: 600,
    timesUsual: 5,
  },
} as const satisfies Record<string, QuestionAlarm>;

/** The id of one of {@link questionAlarms}. */
export type QuestionAlarmId = keyof typeof questionAlarms;

/** The ids, in the order of the list. */
export const questionAlarmIds: readonly QuestionAlarmId[] =
  Object.keys(questionAlarms).filter(isQuestionAlarmId);

/** Whether a text is the id of an alarm. */
export function isQuestionAlarmId(text: string): text is QuestionAlarmId {
  return Object.hasOwn(questionAlarms, text);
}

/** Thresholds that hold instead of those of the list. */
export type AlarmThresholds = Readonly<Partial<Record<QuestionAlarmId, number>>>;

/** An alarm that a question raised. */
export interface RaisedAlarm {
  readonly id: QuestionAlarmId;
  /** How many there were in the window. */
  readonly found: number;
  /** How many there had to be. */
  readonly threshold: number;
  readonly minutes: number;
}

/** What was counted of an account, as an alarm looks at it. */
export interface CountedQuestions {
  /** How many there were in the last minutes. */
  readonly within: (count: QuestionCount, minutes: number) => number;
  /** How many the account usually has in so many minutes; 0 where nothing is known yet. */
  readonly usual: (count: QuestionCount, minutes: number) => number;
}

/**
 * The alarms that a question raises, in the order of the list: those alone that look at what it added to, so that whoever went too
 * far once is not told of again and again for as long as the window lasts.
 */
export function raisedAlarms(
  counted: CountedQuestions,
  {
    added,
    thresholds = {},
  }: { readonly added: readonly QuestionCount[]; readonly thresholds?: AlarmThresholds },
): readonly RaisedAlarm[] {
  return questionAlarmIds.flatMap((id) => {
    const { counts, minutes, threshold: listed, timesUsual }: QuestionAlarm = questionAlarms[id];
    if (!added.includes(counts)) return [];
    const least = thresholds[id] ?? listed;
    const found = counted.within(counts, minutes);
    if (found < least) return [];
    const threshold =
      timesUsual === undefined ? least : Math.max(least, timesUsual * counted.usual(counts, minutes));
    return found < threshold ? [] : [{ id, found, threshold, minutes }];
  });
}

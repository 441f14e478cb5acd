import type { PlainDate } from '../calendar/plain-date.ts';
import type { DimensionId } from '../catalogue/dimension.ts';
import type { Measure, QuantityMeasure } from '../catalogue/measure.ts';
import type { Interval } from '../statistics/wilson.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';
import type { Text } from '../vocabulary/text.ts';

/** The states of a value by precedence: the first that applies is shown (contract 8). `hint` tells in a sentence what a state means. */
export const valueStatuses = {
  CONFIDENTIAL: {
    sign: 'g',
    label: { de: 'geheim gehalten', en: 'confidential' },
    hint: {
      de: 'Die Zahl wird nicht gezeigt, weil sich aus ihr etwas über Einzelne erfahren ließe.',
      en: 'The figure is not shown, because something about individuals could be learnt from it.',
    },
  },
  NOT_APPLICABLE: {
    sign: 'x',
    label: { de: 'nicht sinnvoll', en: 'not applicable' },
    hint: {
      de: 'Hier gibt es keine sinnvolle Aussage, etwa weil niemand gezählt werden kann.',
      en: 'Nothing sensible can be said here, for instance because there is nobody to count.',
    },
  },
  NOT_MATURE: {
    sign: 't',
    label: { de: 'liegt noch nicht vor', en: 'not yet due' },
    hint: {
      de: 'Die Zahl kommt später: Die Frist nach dem Austritt ist noch nicht abgelaufen.',
      en: 'The figure comes later: the time after the exit is not over yet.',
    },
  },
  UNCERTAIN: {
    sign: 'u',
    label: {
      de: 'unsicher: kleine Basis oder geringe Abdeckung',
      en: 'uncertain: small base or low coverage',
    },
    hint: {
      de: 'Die Zahl beruht auf wenigen Fällen, oder zu viel ist unbekannt.',
      en: 'The figure rests on few cases, or too much is unknown.',
    },
  },
  CORRECTED: {
    sign: 'r',
    label: { de: 'berichtigt', en: 'corrected' },
    hint: {
      de: 'Die Zahl wurde nach der Veröffentlichung berichtigt.',
      en: 'The figure was corrected after publication.',
    },
  },
  PRELIMINARY: {
    sign: 'p',
    label: { de: 'vorläufig', en: 'preliminary' },
    hint: {
      de: 'Die Zahl kann sich durch Nachmeldungen noch ändern.',
      en: 'The figure may still change with late records.',
    },
  },
  FINAL: {
    sign: 'e',
    label: { de: 'endgültig', en: 'final' },
    hint: {
      de: 'Die Wartezeit für Nachmeldungen ist abgelaufen.',
      en: 'The waiting time for late records is over.',
    },
  },
} as const satisfies Record<string, { sign: string; label: Text; hint: Text }>;

/** One of {@link valueStatuses}. */
export type ValueStatus = keyof typeof valueStatuses;

interface ValueState {
  readonly status: ValueStatus;
  /** The waiting time for late records is not over, whatever the status says first. */
  readonly preliminary: boolean;
  /** Only in a return that corrects another one: the figure is not what that one said, whatever the status says first. */
  readonly corrected?: true;
  /** What was agreed for this location and year, or the programme and year; `null` where nothing was. */
  readonly target: TargetValue | null;
}

/** A target beside its value (M28). */
export interface TargetValue {
  readonly value: number;
  readonly source: string;
  readonly comment: string | null;
  /** Version of the measure's definition under which it was agreed. */
  readonly definitionVersion: number;
  /** Whether that is the definition by which the value was computed; where it is not, the two must not be compared. */
  readonly isSameDefinition: boolean;
  /** Value ÷ target, as a fraction of 1; `null` without a value, at target 0 or under another definition. */
  readonly attainment: number | null;
}

/** A whole number; `null` when it may not be shown or makes no sense. */
export interface CountValue extends ValueState {
  readonly kind: 'count';
  readonly value: number | null;
}

/** A mean or median in `unit`, over `n` facts. */
export interface QuantityValue extends ValueState {
  readonly kind: 'quantity';
  readonly value: number | null;
  readonly unit: QuantityMeasure['unit'];
  readonly n: number | null;
}

/** A rate with everything one needs to judge it. Rates are fractions of 1 at full precision. */
export interface RateValue extends ValueState {
  readonly kind: 'rate';
  /** numerator ÷ denominator: unknown counts as no success. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unknown: number | null;
  /** The share whose outcome is known: 1 − unknown ÷ denominator; denominator ÷ (denominator + unknown) where they stand beside it. */
  readonly coverage: number | null;
  /** numerator ÷ (denominator − unknown). */
  readonly knownOnly: number | null;
  /** From all unknown failed to all unknown succeeded. */
  readonly bounds: Interval | null;
  /** Wilson, 95 %; `null` also where the numerator is no part of the denominator. */
  readonly interval: Interval | null;
  /**
   * How many the closed list of exclusions took out of the denominator; `null` where none were to be taken out, and under
   * disclosure control.
   */
  readonly excluded: number | null;
  /**
   * Rows without a period count mature events only: the share of all events that is. `null` on rows with a period, and
   * under disclosure control, as it would tell how many are not due yet.
   */
  readonly matureShare: number | null;
}

/** The value of a measure in a row. */
export type MeasureValue = CountValue | QuantityValue | RateValue;

/** One row: its key in each dimension (`null` where summed over), and a value per measure id. */
export interface BreakdownRow {
  readonly keys: Readonly<Partial<Record<DimensionId, string | null>>>;
  /** Empty on inner rows; the summed-over dimensions on margin rows and on the total. */
  readonly isTotalOf: readonly DimensionId[];
  readonly values: Readonly<Record<string, MeasureValue>>;
}

/** The answer. For the same question, version, as-of day, profile and rights it never changes. */
export interface Breakdown {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly profile: DisclosureProfile;
  /** Whether the closed list of exclusions was taken out of the denominators of outcomes. */
  readonly exclusions: boolean;
  readonly by: readonly DimensionId[];
  readonly measures: readonly Measure[];
  /** Inner rows, then margins; the grand total is `total`, never a row. */
  readonly rows: readonly BreakdownRow[];
  readonly total: BreakdownRow;
}

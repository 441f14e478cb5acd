import type { BreakdownRow, RateValue } from '../breakdown/breakdown.ts';
import type { DimensionFilters } from '../breakdown/request.ts';
import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { RateMeasure } from '../catalogue/measure.ts';
import {
  type FunnelSignal,
  funnelLevels,
  funnelLimits,
  funnelSignal,
  minimumFunnelBase,
  minimumFunnelUnits,
} from '../statistics/funnel-limits.ts';
import type { Interval } from '../statistics/wilson.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';
import type { Text } from '../vocabulary/text.ts';
import type { FunnelRequest, FunnelUnitDimension } from './funnel-request.ts';
import { countsBehind, rateIn } from './proportion-rate.ts';

/** Where a unit lies: inside both pairs of limits, outside those at 95 %, or outside those at 99.8 %. */
export type FunnelUnitSignal = Uppercase<FunnelSignal>;

/** What the target of a funnel is: the rate of all its cases together, or a value agreed beforehand. */
export type FunnelTargetKind = 'POOLED' | 'AGREED';

/** How a funnel is told; `glossary` is the id of its answer method, which explains it at length. */
export const funnelMethod: {
  readonly glossary: string;
  readonly note: Text;
  readonly targetKinds: Readonly<Record<FunnelTargetKind, Text>>;
  readonly signals: Readonly<Record<FunnelUnitSignal, Text>>;
} = {
  glossary: 'funnel',
  note: {
    de: `Die Einheiten stehen in der Reihenfolge ihrer Schlüssel, nicht ihrer Werte. Einheiten mit weniger als ${minimumFunnelBase} Fällen haben keine Grenzen und zählen nur im gemeinsamen Wert; ist zu viel unbekannt, bei der Einheit oder im gemeinsamen Wert, gibt es kein Signal. Mit einem Zeitraum im Filter zählen von jeder Einheit nur die Fälle dieses Zeitraums: bei einem Durchlauf über den Jahreswechsel also nur ein Teil. Streuen die Einheiten aus anderen Gründen als Zufall, etwa durch ihre Zusammensetzung, liegen mehr von ihnen außerhalb.`,
    en: `The units stand in the order of their keys, not of their values. Units with fewer than ${minimumFunnelBase} cases have no limits and count in the common value alone; where too much is unknown, of the unit or in the common value, there is no signal. With a period in the filter only the cases of that period count: of a run across the turn of a year just a part. Where units differ for other reasons than chance, such as their mix of people, more of them lie outside.`,
  },
  targetKinds: {
    POOLED: { de: 'Quote aller Fälle zusammen', en: 'rate of all cases together' },
    AGREED: { de: 'vereinbarter Zielwert', en: 'agreed target' },
  },
  signals: {
    WITHIN: { de: 'innerhalb der Grenzen', en: 'within the limits' },
    ALERT: { de: 'außerhalb der 95-%-Grenzen', en: 'outside the 95 % limits' },
    ALARM: { de: 'außerhalb der 99,8-%-Grenzen', en: 'outside the 99.8 % limits' },
  },
};

/** The limits that chance would keep a unit of this size within, as fractions of 1. */
export interface FunnelUnitLimits {
  /** 95 %. */
  readonly alert: Interval;
  /** 99.8 %. */
  readonly alarm: Interval;
}

/** One point of a funnel: its rate over its number of cases, `value.denominator`. */
export interface FunnelUnit {
  readonly key: string;
  readonly value: RateValue;
  /** `null` for fewer than 10 cases, without a value, or without a target. */
  readonly limits: FunnelUnitLimits | null;
  /** `null` also where the value or what it is held against is UNCERTAIN: a gap would pass for a signal. */
  readonly signal: FunnelUnitSignal | null;
}

/** The units of one kind around a common value. See {@link funnelMethod} for how it is read. */
export interface Funnel {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly profile: DisclosureProfile;
  readonly exclusions: boolean;
  readonly measure: RateMeasure;
  readonly unit: FunnelUnitDimension;
  readonly where: DimensionFilters;
  readonly targetKind: FunnelTargetKind;
  /** The value that the limits are drawn around, as a fraction of 1; `null` where nothing can be pooled. */
  readonly target: number | null;
  /** All cases of the question together, those of small units included. */
  readonly total: RateValue;
  readonly isDrawable: boolean;
  /** Why it is not to be drawn; `null` where it is. */
  readonly reason: Text | null;
  /** In the order of their keys: a funnel never ranks. */
  readonly units: readonly FunnelUnit[];
}

/**
 * One proportion rate per unit, with the limits of chance around a common value (statistics.md 5.3, 5.7).
 *
 * Without a period in the filters only mature cases count, in the units as in the pooled target.
 *
 * @throws DomainError `NOT_PUBLISHED` as {@link runBreakdown}.
 */
export async function runFunnel(request: FunnelRequest, door: Door): Promise<Funnel> {
  const { unit, measure, where, exclusions, profile } = request;
  const breakdown = await runBreakdown(
    { by: [unit], measures: [measure], where, asOf: request.asOf, margins: false, exclusions, profile },
    door,
  );
  const total = rateIn(breakdown.total, measure);
  const target = request.target ?? total.value;
  const isKnown = request.target !== null || total.status !== 'UNCERTAIN';
  const units = breakdown.rows.map((row) => unitOf(row, { unit, measure, target, isKnown }));
  const drawn = units.filter(({ limits }) => limits !== null).length;
  const isDrawable = drawn >= minimumFunnelUnits;
  return {
    asOf: breakdown.asOf,
    dataVersion: breakdown.dataVersion,
    profile,
    exclusions,
    measure,
    unit,
    where,
    targetKind: request.target === null ? 'POOLED' : 'AGREED',
    target,
    total,
    isDrawable,
    reason: isDrawable
      ? null
      : target === null && isWithheld(total)
        ? withoutCommonValue
        : tooFewUnits(drawn),
    units,
  };
}

function unitOf(
  row: BreakdownRow,
  {
    unit,
    measure,
    target,
    isKnown,
  }: Pick<FunnelRequest, 'unit' | 'measure' | 'target'> & { readonly isKnown: boolean },
): FunnelUnit {
  const key = row.keys[unit] ?? 'unknown';
  const value = rateIn(row, measure);
  const counts = countsBehind(value);
  const without = { key, value, limits: null, signal: null };
  if (counts === null || target === null || counts.denominator < minimumFunnelBase) return without;
  const trials = counts.denominator;
  const alert = funnelLimits({ trials, target, level: funnelLevels.alert });
  const alarm = funnelLimits({ trials, target, level: funnelLevels.alarm });
  const signal = funnelSignal({ events: counts.numerator, trials, target });
  if (alert === null || alarm === null || signal === null) return without;
  return {
    key,
    value,
    limits: { alert, alarm },
    signal: isKnown && value.status !== 'UNCERTAIN' ? signalNames[signal] : null,
  };
}

const signalNames: Readonly<Record<FunnelSignal, FunnelUnitSignal>> = {
  within: 'WITHIN',
  alert: 'ALERT',
  alarm: 'ALARM',
};

/** Not because there is nobody: those have counts. */
function isWithheld({ status, denominator }: RateValue): boolean {
  return status === 'CONFIDENTIAL' || (status === 'NOT_APPLICABLE' && denominator === null);
}

const withoutCommonValue: Text = {
  de: 'Der gemeinsame Wert wird hier nicht gezeigt; ohne ihn gibt es keine Grenzen. Mit einem vereinbarten Zielwert lässt sich das Diagramm zeichnen.',
  en: 'The common value is not shown here; without it there are no limits. The funnel can be drawn around an agreed target.',
};

function tooFewUnits(found: number): Text {
  return {
    de: `Gezeigt wird das Trichterdiagramm ab ${minimumFunnelUnits} Einheiten mit mindestens ${minimumFunnelBase} Fällen; hier sind es ${found}.`,
    en: `A funnel is shown from ${minimumFunnelUnits} units with at least ${minimumFunnelBase} cases; here there are ${found}.`,
  };
}

import type { DimensionFilters } from '../breakdown/request.ts';
import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Measure } from '../catalogue/measure.ts';
import { controlChartRule, minimumChartPoints } from '../statistics/control-chart.ts';
import type { DisclosureProfile } from '../vocabulary/context.ts';
import type { Text } from '../vocabulary/text.ts';
import { type DrawnPoint, drawRates, drawValues, notDrawn } from './chart-drawing.ts';
import { type ChartPeriod, chartPeriods, hasZeroPeriods } from './chart-periods.ts';
import type { ControlChartGrain, ControlChartRequest } from './control-chart-request.ts';

/** `P`: rates with a pooled centre, and limits by the size of each period. `XMR`: single values with their moving ranges. */
export type ControlChartKind = 'P' | 'XMR';

/** How a control chart is told; `glossary` is the id of its answer method, which explains it at length. */
export const controlChartMethod: {
  readonly glossary: string;
  /** The one signal rule. */
  readonly rule: Text;
  readonly kinds: Readonly<Record<ControlChartKind, Text>>;
  readonly note: Text;
  readonly periodsWithoutCases: Readonly<Record<'zero' | 'none', Text>>;
} = {
  glossary: 'control_chart',
  rule: controlChartRule.text,
  kinds: {
    P: { de: 'p-Karte (Quoten)', en: 'p-chart (rates)' },
    XMR: { de: 'XmR-Karte (Einzelwerte)', en: 'XmR chart (single values)' },
  },
  note: {
    de: 'Noch nicht fällige, geheime, unsichere und nicht sinnvolle Werte sowie laufende Zeiträume stehen in der Reihe, gehen aber nicht in Mittellinie, Grenzen und Folgen ein. Vorläufige Werte gehen ein und können sich noch ändern.',
    en: 'Values that are not yet due, confidential, uncertain or not applicable, and periods still running, stand in the series but take no part in centre line, limits and runs. Preliminary values take part and may still change.',
  },
  periodsWithoutCases: {
    zero: {
      de: 'Zeiträume ohne Fälle zwischen dem ersten und dem letzten mit Fällen zählen als null.',
      en: 'Periods without cases between the first and the last with cases count as zero.',
    },
    none: {
      de: 'Zeiträume ohne Fälle sind keine Punkte.',
      en: 'Periods without cases are no points.',
    },
  },
};

/** One period of a control chart. Everything drawn is `null` where the point is not used or the chart has no limits. */
export interface ControlChartPoint extends ChartPeriod, DrawnPoint {}

/** One measure over time, with its usual variation. See {@link controlChartMethod} for how it is read. */
export interface ControlChart {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly profile: DisclosureProfile;
  readonly exclusions: boolean;
  readonly measure: Measure;
  readonly grain: ControlChartGrain;
  readonly where: DimensionFilters;
  readonly kind: ControlChartKind;
  /** Of the used points, in the unit of the value; `null` without any (XmR: below two). */
  readonly centre: number | null;
  /** XmR: upper limit of the moving ranges, for drawing them; `null` in a p-chart and without limits. */
  readonly rangeLimit: number | null;
  /** Whether there are enough used points for limits and signals. */
  readonly isDrawable: boolean;
  /** Why there are no limits; `null` where there are. */
  readonly reason: Text | null;
  readonly rule: Text;
  /** What became of periods without cases. */
  readonly periodsWithoutCases: Text;
  /** In order of time. */
  readonly points: readonly ControlChartPoint[];
}

/**
 * One measure by quarter or month as a control chart: p-chart for rates, XmR for counts and quantities (statistics.md 5.4).
 *
 * @throws DomainError `NOT_PUBLISHED` as {@link runBreakdown}.
 */
export async function runControlChart(request: ControlChartRequest, door: Door): Promise<ControlChart> {
  const { measure, grain, where, exclusions, profile } = request;
  const breakdown = await runBreakdown(
    { by: [grain], measures: [measure], where, asOf: request.asOf, margins: false, exclusions, profile },
    door,
  );
  const { asOf } = breakdown;
  const periods = chartPeriods(breakdown.rows, { ...request, asOf });
  const used = periods.filter(({ isUsed }) => isUsed);
  const kind = measure.kind === 'rate' ? 'P' : 'XMR';
  const isDrawable = used.length >= minimumChartPoints;
  const values = used.map(({ value }) => value);
  const drawing = kind === 'P' ? drawRates(values) : drawValues(values);
  const drawn = new Map(used.map(({ period }, index) => [period, drawing.points[index]]));
  return {
    asOf,
    dataVersion: breakdown.dataVersion,
    profile,
    exclusions,
    measure,
    grain,
    where,
    kind,
    centre: drawing.centre,
    rangeLimit: isDrawable ? drawing.rangeLimit : null,
    isDrawable,
    reason: isDrawable ? null : tooFewPoints(used.length),
    rule: controlChartRule.text,
    periodsWithoutCases: controlChartMethod.periodsWithoutCases[hasZeroPeriods(measure) ? 'zero' : 'none'],
    points: periods.map((period) => ({
      ...period,
      ...((isDrawable ? drawn.get(period.period) : undefined) ?? notDrawn),
    })),
  };
}

function tooFewPoints(found: number): Text {
  return {
    de: `Grenzen gibt es ab ${minimumChartPoints} abgeschlossenen Zeiträumen mit verwendbarem Wert; hier sind es ${found}.`,
    en: `There are limits from ${minimumChartPoints} completed periods with a usable value; here there are ${found}.`,
  };
}

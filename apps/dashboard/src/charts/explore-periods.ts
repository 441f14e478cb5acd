import {
  beginsYear,
  type DrawnPeriod,
  type DrawnPoint,
  type TimeDimension,
} from '../explore/explore-drawing.ts';
import { valueDetails, valueText } from '../explore/explore-table.ts';
import { exploreTexts } from '../explore/explore-texts.ts';
import type { Reading } from '../reading/reading.ts';
import { isDrawn } from '../values/is-drawn.ts';
import { stateText } from '../values/value-state.ts';
import type { PeriodTick } from './axes.tsx';
import type { ChartLayout } from './chart-layout.ts';
import type { Readout } from './readout.tsx';

/** What a panel over time is told with. */
interface Telling {
  readonly label: string;
  readonly nameOfPeriod: (at: number) => string;
  readonly reading: Reading;
}

/** In rem: how much room a year takes on the axis. */
const labelWidth = 2.75;

/** The years below quarters or months, each at its first period; as many as fit. */
export function periodTicks(
  periods: readonly DrawnPeriod[],
  { time, layout }: { time: TimeDimension; layout: Pick<ChartLayout, 'step' | 'rem'> },
): readonly PeriodTick[] {
  const starts = periods.filter((period, index) => index === 0 || beginsYear(period, time));
  let free = Number.NEGATIVE_INFINITY;
  return starts.flatMap((period) => {
    const place = period.at * layout.step;
    if (place < free) return [];
    free = place + labelWidth * layout.rem;
    return [{ at: period.at, text: period.key.slice(0, 4) }];
  });
}

/** What is said of one period. */
export function periodReadout(
  point: DrawnPoint | undefined,
  { at, label, nameOfPeriod, reading }: Telling & { readonly at: number },
): Readout {
  const title = nameOfPeriod(at);
  const value = point?.value ?? null;
  if (value === null) {
    const none = reading.say(exploreTexts.noCases);
    return { title, lines: [{ label, value: none, detail: null, state: null }] };
  }
  if (value.value === null) {
    return { title, lines: [{ label, value: stateText(value, reading), detail: null, state: null }] };
  }
  const details = valueDetails(value, reading);
  const state = value.status === 'FINAL' ? null : { status: value.status, text: stateText(value, reading) };
  const detail = details.length === 0 ? null : details.join(' · ');
  return { title, lines: [{ label, value: valueText(value, reading), detail, state }] };
}

/** What a panel says in short: its last value that is drawn. `null` without one. */
export function toldPanel(
  points: readonly DrawnPoint[],
  { nameOfPeriod, reading }: Pick<Telling, 'nameOfPeriod' | 'reading'>,
): string | null {
  const last = points.findLast(({ value }) =>
    value?.kind === 'rate' ? isDrawn(value) : typeof value?.value === 'number',
  );
  const value = last?.value ?? null;
  if (last === undefined || value === null) return null;
  const state = value.status === 'FINAL' ? '' : ` (${stateText(value, reading)})`;
  return reading.say(exploreTexts.latest, {
    period: nameOfPeriod(last.at),
    value: `${valueText(value, reading)}${state}`,
  });
}

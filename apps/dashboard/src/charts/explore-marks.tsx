import type { ReactElement } from 'react';
import type { DrawnPoint } from '../explore/explore-drawing.ts';
import type { ExploreValue } from '../explore/explore-rows.ts';
import type { Count, Rate } from '../values/value-parts.ts';
import { signOf } from '../values/value-state.ts';
import { BarMark } from './bar-mark.tsx';
import type { ChartLayout } from './chart-layout.ts';
import { SignMark } from './point-mark.tsx';
import { RateMarks } from './rate-marks.tsx';

/** The values of a panel over time: rates as points with their intervals, counts as bars from 0. */
export function ExploreMarks(props: {
  points: readonly DrawnPoint[];
  all: readonly DrawnPoint[];
  layout: ChartLayout;
}): ReactElement {
  const { points, all, layout } = props;
  if (points.some(({ value }) => value?.kind === 'rate'))
    return <RateMarks points={points.map(rateAt)} all={all.map(rateAt)} layout={layout} />;
  return (
    <g>
      {points.map(({ at, value }) => {
        if (value === null) return null;
        const x = layout.x(at);
        return isCounted(value) ? (
          <BarMark key={at} x={x} count={value} layout={layout} />
        ) : (
          <SignMark key={at} sign={signOf(value.status)} x={x} layout={layout} />
        );
      })}
    </g>
  );
}

function rateAt({ at, value }: DrawnPoint): { year: number; rate: Rate | null } {
  return { year: at, rate: value?.kind === 'rate' ? value : null };
}

function isCounted(value: ExploreValue): value is Extract<ExploreValue, Count> & { readonly value: number } {
  return value.kind === 'count' && value.value !== null;
}

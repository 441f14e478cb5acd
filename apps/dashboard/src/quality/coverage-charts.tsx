import { certainCoverage } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { AimLine } from '../charts/aim-line.tsx';
import { RateMarks } from '../charts/rate-marks.tsx';
import type { Readout } from '../charts/readout.tsx';
import { YearPanelCharts } from '../charts/year-panels.tsx';
import type { RatePoint } from '../overview/trend.ts';
import { type Telling, yearText } from '../overview/trend-messages.ts';
import { stateText } from '../values/value-state.ts';
import type { Coverage } from './coverage.ts';
import { coverageBasis, coverageTold } from './coverage-text.ts';
import { latestYear } from './latest-year.ts';
import { coverageTexts } from './quality-texts.ts';
import type { YearPanels } from './year-panels.ts';

/** How much is known at each location, all together behind it, against the aim. */
export function CoverageCharts(props: {
  panels: YearPanels<Coverage>;
  together: readonly RatePoint[];
  label: string;
  telling: Telling;
}): ReactElement {
  const { panels, together, label, telling } = props;
  const { reading, asOf } = telling;
  const pointsOf = (key: string) => panels.panels.find(({ location }) => location.key === key)?.points ?? [];
  return (
    <YearPanelCharts
      panels={panels.panels.map(({ location, rank, points }) => {
        const latest = latestYear(points, { asOf, isSaid: ({ value }) => value !== null });
        const message =
          latest === null
            ? reading.say(coverageTexts.nothingTold)
            : `${yearText(latest.year, telling)}: ${coverageTold(latest.value, reading)}`;
        return { location, rank, message };
      })}
      years={panels.years}
      ceiling={1}
      formatTick={(tick) => reading.share(tick, 0)}
      readout={(key, year) =>
        readoutOf(pointsOf(key).find((point) => point.year === year)?.value ?? null, year)
      }
      marks={(key, layout) => (
        <>
          <AimLine
            value={certainCoverage}
            label={reading.say(coverageTexts.aimShort, { aim: reading.share(certainCoverage, 0) })}
            layout={layout}
          />
          <RateMarks
            points={pointsOf(key).map(({ year, value }) => ({ year, rate: value }))}
            all={together}
            layout={layout}
          />
        </>
      )}
    />
  );

  function readoutOf(coverage: Coverage | null, year: number): Readout {
    const title = yearText(year, telling);
    if (coverage === null) {
      const value = reading.say(coverageTexts.noCases);
      return { title, lines: [{ label, value, detail: null, state: null }] };
    }
    const text = stateText(coverage, reading);
    const value = coverage.value === null ? text : coverageTold(coverage, reading);
    const state = { status: coverage.status, text };
    return { title, lines: [{ label, value, detail: coverageBasis(coverage, reading), state }] };
  }
}

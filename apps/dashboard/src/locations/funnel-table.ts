import { nameOf } from '../directory/directory.ts';
import type { FigureTableData } from '../figures/figure-table.tsx';
import { basisCell, rateCell, stateCell } from '../figures/table-cells.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import type { Reading } from '../reading/reading.ts';
import { funnelTexts } from './exact-texts.ts';
import type { Funnel } from './funnel-points.ts';

/** Every run with its rate and its limits, in the order of the server. */
export function funnelTable(
  units: Funnel['units'],
  { label, heading, reading }: { label: string; heading: string; reading: Reading },
): FigureTableData {
  const { say, language, shareRange } = reading;
  return {
    headings: [
      { text: label, isNumber: true },
      { text: say(trendTexts.basis), isNumber: true },
      { text: say(funnelTexts.limits), isNumber: true },
      { text: say(funnelTexts.wideLimits), isNumber: true },
      { text: say(funnelTexts.verdict), isNumber: false },
      { text: say(trendTexts.status), isNumber: false },
    ],
    groups: [
      {
        key: 'runs',
        label: heading,
        rows: units.map((unit) => {
          const { key, value, limits, words } = unit;
          return {
            key,
            label: nameOf(unit, language),
            isTotal: false,
            cells: [
              rateCell(value, reading),
              basisCell(value, reading),
              { text: limits === null ? '–' : shareRange(limits.alert, 1), isNumber: true },
              { text: limits === null ? '–' : shareRange(limits.alarm, 1), isNumber: true },
              { text: say(words ?? funnelTexts.noVerdict), isNumber: false },
              stateCell(value, reading),
            ],
          };
        }),
      },
    ],
  };
}

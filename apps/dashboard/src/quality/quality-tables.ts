import { nameOf } from '../directory/directory.ts';
import type { FigureTableData } from '../figures/figure-table.tsx';
import { quantityCell, stateCell, type TableCell } from '../figures/table-cells.ts';
import { type Telling, yearText } from '../overview/trend-messages.ts';
import type { Quantity } from '../values/value-parts.ts';
import type { Coverage } from './coverage.ts';
import { coverageBasis, coverageTold } from './coverage-text.ts';
import { findingBasis, findingShare } from './finding-text.ts';
import { type FindingCounts, rateOfFindings } from './findings.ts';
import { coverageTexts, qualityTexts, recordingTexts, ruleTexts } from './quality-texts.ts';
import type { YearPanels } from './year-panels.ts';

/** The findings of one rule as a table: a group per location, the latest year first. */
export function findingsTable(panels: YearPanels<FindingCounts>, telling: Telling): FigureTableData {
  const { reading } = telling;
  const { say } = reading;
  return tableOf(panels, {
    telling,
    headings: [
      { text: say(ruleTexts.share), isNumber: true },
      { text: say(ruleTexts.counts), isNumber: true },
      { text: say(qualityTexts.status), isNumber: false },
    ],
    cellsOf: (counts) => {
      const rate = rateOfFindings(counts);
      const basis = findingBasis(counts, reading);
      if (basis === null) return [absent(rate, telling), empty, stateCell(rate, reading)];
      return [number(findingShare(counts, reading) ?? '–'), number(basis), stateCell(rate, reading)];
    },
  });
}

/** What is known as a table. */
export function coverageTable(
  panels: YearPanels<Coverage>,
  { label, telling }: { label: string; telling: Telling },
): FigureTableData {
  const { reading } = telling;
  const { say } = reading;
  return tableOf(panels, {
    telling,
    headings: [
      { text: label, isNumber: true },
      { text: say(coverageTexts.cases), isNumber: true },
      { text: say(qualityTexts.status), isNumber: false },
    ],
    cellsOf: (coverage) =>
      coverage.value === null
        ? [absent(coverage, telling), empty, stateCell(coverage, reading)]
        : [
            number(coverageTold(coverage, reading)),
            number(coverageBasis(coverage, reading) ?? '–'),
            stateCell(coverage, reading),
          ],
  });
}

/** How long recording takes as a table. */
export function recordingTable(
  panels: YearPanels<Quantity>,
  { label, telling }: { label: string; telling: Telling },
): FigureTableData {
  const { reading } = telling;
  const { say, count } = reading;
  return tableOf(panels, {
    telling,
    headings: [
      { text: label, isNumber: true },
      { text: say(recordingTexts.n), isNumber: true },
      { text: say(qualityTexts.status), isNumber: false },
    ],
    cellsOf: (delay) => [
      quantityCell(delay, reading),
      number(delay.n === null ? '–' : count(delay.n)),
      stateCell(delay, reading),
    ],
  });
}

function tableOf<Value>(
  { panels }: YearPanels<Value>,
  {
    telling,
    headings,
    cellsOf,
  }: {
    telling: Telling;
    headings: FigureTableData['headings'];
    cellsOf: (value: Value) => readonly TableCell[];
  },
): FigureTableData {
  return {
    headings,
    groups: panels.map(({ location, points }) => ({
      key: location.key,
      label: nameOf(location, telling.reading.language),
      rows: points
        .toReversed()
        .flatMap(({ year, value }) =>
          value === null
            ? []
            : [{ key: String(year), label: yearText(year, telling), isTotal: false, cells: cellsOf(value) }],
        ),
    })),
  };
}

const empty: TableCell = { text: '–', isNumber: true };

function number(text: string): TableCell {
  return { text, isNumber: true };
}

function absent(value: Coverage, { reading }: Telling): TableCell {
  const { text } = stateCell(value, reading);
  return { text, isNumber: true, absence: value.status };
}

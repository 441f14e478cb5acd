import { pathwayOutcomes, valueStatuses } from '@neue-wege/domain';
import type { FigureTableData, TableRow } from '../figures/figure-table.tsx';
import { countCell, stateCell, type TableCell } from '../figures/table-cells.ts';
import { labelOf } from '../reading/label-of.ts';
import type { Reading } from '../reading/reading.ts';
import type { PathwayNode, PathwaysOfGroup } from './pathways.ts';
import { pathwaysTexts } from './pathways-texts.ts';

const outcomes = ['INDEPENDENT', 'NOT_INDEPENDENT', 'UNKNOWN', 'NOT_YET_DUE'] as const;

/** The numbers of the flow as a table: a row per standing, then what was never taken up. */
export function pathwaysTable(group: PathwaysOfGroup, reading: Reading): FigureTableData {
  const { say, language } = reading;
  const headings = [
    { text: say(pathwaysTexts.amount), isNumber: true },
    ...outcomes.map((outcome) => ({ text: say(labelOf(pathwayOutcomes, outcome)), isNumber: true })),
    { text: say(pathwaysTexts.status), isNumber: false },
  ];
  const standings = group.nodes.map((node) => ({
    key: node.standing,
    label: node.label[language],
    isTotal: false,
    cells: [
      countCell(node.value, reading),
      ...outcomes.map((outcome) => outcomeCell(node, { outcome, reading })),
      stateCell(node.value, reading),
    ],
  }));
  const alone = (
    key: string,
    { value, label }: { value: PathwaysOfGroup['entries']; label: string },
  ): TableRow => ({
    key,
    label,
    isTotal: key === 'entries',
    cells: [countCell(value, reading), ...outcomes.map(() => noneCell(reading)), stateCell(value, reading)],
  });
  return {
    headings,
    groups: [
      {
        key: 'entries',
        label: say(pathwaysTexts.entries),
        rows: [...standings, alone('entries', { value: group.entries, label: say(pathwaysTexts.total) })],
      },
      {
        key: 'not-started',
        label: say(pathwaysTexts.assigned),
        rows: [alone('not-started', { value: group.notStarted, label: say(pathwaysTexts.notStarted) })],
      },
    ],
  };
}

/** Whoever is present has nothing that could be due. */
function outcomeCell(
  { outcomes: own }: PathwayNode,
  { outcome, reading }: { outcome: (typeof outcomes)[number]; reading: Reading },
): TableCell {
  const found = own.find((one) => one.outcome === outcome);
  return found === undefined ? noneCell(reading) : countCell(found.value, reading);
}

function noneCell({ say }: Reading): TableCell {
  const text = say(valueStatuses.NOT_APPLICABLE.label);
  return { text, isNumber: true, absence: 'NOT_APPLICABLE', isBrief: true };
}

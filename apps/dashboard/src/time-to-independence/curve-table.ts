import type { Interval } from '@neue-wege/domain';
import { nameOf } from '../directory/directory.ts';
import type { FigureTableData } from '../figures/figure-table.tsx';
import type { TableCell } from '../figures/table-cells.ts';
import type { Reading } from '../reading/reading.ts';
import { curveDigits, curveMessage, incidenceText } from './curve-text.ts';
import type { CurvePanel, CurvePoint, Curves } from './curves.ts';
import { timeNouns, timeTexts } from './time-texts.ts';

/** The numbers of the curves as a table: a group per curve, a row per month. */
export function curveTable({ panels }: Curves, reading: Reading): FigureTableData {
  const { say } = reading;
  const headings = [
    timeTexts.atRisk,
    timeTexts.byWork,
    timeTexts.interval,
    timeTexts.competing,
    timeTexts.interval,
    timeTexts.still,
  ];
  return {
    headings: headings.map((heading) => ({ text: say(heading), isNumber: true })),
    groups: panels.map(({ group, curve }) => ({
      key: group?.key ?? '',
      label: groupLabel({ group, curve }, reading),
      rows: curve.points.map((point) => ({
        key: String(point.month),
        label: reading.count(point.month),
        isTotal: false,
        cells: cellsOf(point, reading),
      })),
    })),
  };
}

/** Why receipt ended, a column per curve. */
export function reasonsTable({ panels }: Curves, reading: Reading): FigureTableData {
  const reasons = new Map(
    panels.flatMap(({ curve }) => curve.reasons).map(({ end, label }) => [end, label] as const),
  );
  const rows = [...reasons].map(([end, label]) => ({
    key: end,
    label: label[reading.language],
    isTotal: false,
    cells: panels.map(({ curve }) =>
      numberCell(reading.count(curve.reasons.find((one) => one.end === end)?.n ?? 0)),
    ),
  }));
  return {
    headings: panels.map(({ group }) => ({ text: groupName(group, reading), isNumber: true })),
    groups: rows.length === 0 ? [] : [{ key: 'reasons', label: reading.say(timeTexts.reasonsHint), rows }],
  };
}

function groupLabel({ group, curve }: Pick<CurvePanel, 'group' | 'curve'>, reading: Reading): string {
  const name = groupName(group, reading);
  return curve.points.length === 0
    ? `${name} – ${curveMessage(curve, reading)}`
    : `${name}, ${reading.amount(curve.people, timeNouns.people)}`;
}

/** How a curve is called. */
export function groupName(group: CurvePanel['group'], { say, language }: Reading): string {
  return group === null ? say(timeTexts.everybody) : nameOf(group, language);
}

function cellsOf(point: CurvePoint, reading: Reading): readonly TableCell[] {
  const { byWork, competing, stillInReceipt, atRisk } = point;
  const share = (value: number): TableCell => numberCell(incidenceText(value, { point, reading }));
  const range = (interval: Interval | null): TableCell =>
    numberCell(interval === null ? '–' : reading.shareRange(interval, curveDigits(point)));
  return [
    numberCell(reading.count(atRisk)),
    share(byWork.incidence),
    range(byWork.interval),
    share(competing.incidence),
    range(competing.interval),
    share(stillInReceipt),
  ];
}

function numberCell(text: string): TableCell {
  return { text, isNumber: true };
}

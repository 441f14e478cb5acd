import { differenceKinds, revisionOrigins } from '@neue-wege/domain';
import { numberCell, sideCells } from '../changes/changes-table.ts';
import { causesText, differenceText } from '../changes/changes-text.ts';
import { changesTexts } from '../changes/changes-texts.ts';
import type { FigureTableData, TableGroup, TableRow } from '../figures/figure-table.tsx';
import { labelOf } from '../reading/label-of.ts';
import type { Reading } from '../reading/reading.ts';
import { differenceTexts } from './difference-texts.ts';
import { type DifferentFigure, periodText, placeText } from './different-figure.ts';

/** What differs as a table: a group per section and measure in the order of the return, its totals first. */
export function differenceTable(figures: readonly DifferentFigure[], reading: Reading): FigureTableData {
  const { say } = reading;
  const bySection = Map.groupBy(figures, ({ section }) => section);
  const groups = [...bySection.values()].flatMap((ofSection): readonly TableGroup[] =>
    [...Map.groupBy(ofSection, ({ measure }) => measure)].map(([measure, rows]) => ({
      key: `${rows[0]?.section ?? ''} ${measure}`,
      label: groupText(rows, reading),
      rows: rows
        .toSorted((one, other) => other.isTotalOf.length - one.isTotalOf.length)
        .map((figure) => rowOf(figure, reading)),
    })),
  );
  return {
    headings: [
      { text: say(differenceTexts.period), isNumber: true },
      { text: say(differenceTexts.before), isNumber: true },
      { text: say(differenceTexts.after), isNumber: true },
      { text: say(changesTexts.difference), isNumber: true },
      { text: say(differenceTexts.why), isNumber: false },
    ],
    groups,
  };
}

function rowOf(figure: DifferentFigure, reading: Reading): TableRow {
  const label = placeText(figure, reading);
  const period = periodText(figure, reading);
  return {
    key: `${label} ${period}`,
    label,
    isTotal: figure.isTotalOf.length > 0,
    cells: [
      numberCell(period),
      ...sideCells({ old: figure.before, new: figure.after }, reading),
      numberCell(differenceText(figure, reading)),
      { text: whyText(figure, reading), isNumber: false },
    ],
  };
}

/** In which way it differs, unless the values say so themselves, and through what. */
function whyText({ kind, origin, causes, change, measure }: DifferentFigure, reading: Reading): string {
  const { say } = reading;
  const through =
    causes === undefined || causes === null || causes.length === 0
      ? say(labelOf(revisionOrigins, origin))
      : causesText({ causes, change, measure }, reading);
  return kind === 'VALUE' ? through : `${say(labelOf(differenceKinds, kind))} · ${through}`;
}

function groupText(rows: readonly DifferentFigure[], { say }: Reading): string {
  const [first] = rows;
  if (first === undefined) return '';
  return say(differenceTexts.group, { section: say(first.sectionLabel), measure: say(first.measureLabel) });
}

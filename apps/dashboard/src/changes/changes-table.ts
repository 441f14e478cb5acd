import { type Named, nameOf, rankOf } from '../directory/directory.ts';
import { exploreTexts } from '../explore/explore-texts.ts';
import type { FigureTableData, TableGroup, TableRow } from '../figures/figure-table.tsx';
import type { TableCell } from '../figures/table-cells.ts';
import type { Reading } from '../reading/reading.ts';
import { type Figure, numberOf } from '../values/figure-text.ts';
import { basisText } from '../values/rate-text.ts';
import { stateText } from '../values/value-state.ts';
import { type Change, type Changes, isSum, measureOfChange } from './change.ts';
import { changeMeasures } from './changes-question.ts';
import { causesText, differenceText, sideText, yearText } from './changes-text.ts';
import { changesTexts } from './changes-texts.ts';

/** What changed as a table: a group per measure in the order of the overview, below it the locations in their order, the latest year first, and the totals. */
export function changesTable(
  changes: readonly Change[],
  {
    answer,
    locations,
    together,
    reading,
  }: {
    answer: Pick<Changes, 'from' | 'asOf'>;
    /** All of them, in their order. */
    locations: readonly Named[];
    together: string;
    reading: Reading;
  },
): FigureTableData {
  const { say, day, language } = reading;
  const byMeasure = Map.groupBy(changes, (change) => measureOfChange(change).id);
  const groups = changeMeasures
    .filter(({ id }) => byMeasure.has(id))
    .map(
      ({ id, label }): TableGroup => ({
        key: id,
        label: say(label),
        rows: inOrder(byMeasure.get(id) ?? [], locations).map(
          (change): TableRow => ({
            key: `${change.location?.key ?? 'all'} ${change.year ?? 'all'}`,
            label: change.location === null ? together : nameOf(change.location, language),
            isTotal: isSum(change),
            cells: [
              numberCell(yearText(change, reading)),
              ...sideCells(change, reading),
              numberCell(differenceText(change, reading)),
              { text: causesText(change, reading), isNumber: false },
            ],
          }),
        ),
      }),
    );
  return {
    headings: [
      { text: say(changesTexts.year), isNumber: true },
      { text: day(answer.from), isNumber: true },
      { text: day(answer.asOf), isNumber: true },
      { text: say(changesTexts.difference), isNumber: true },
      { text: say(changesTexts.cause), isNumber: false },
    ],
    groups,
  };
}

/** Locations in their order, each with its latest year first and its total last; all of them together stand at the end. */
function inOrder(changes: readonly Change[], locations: readonly Named[]): readonly Change[] {
  const byPlace = Map.groupBy(changes, ({ location }) => location?.key ?? null);
  const places = [...byPlace.keys()]
    .filter((key) => key !== null)
    .toSorted((one, other) => rankOf(one, locations) - rankOf(other, locations));
  return [...places, null].flatMap((key) =>
    (byPlace.get(key) ?? []).toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0)),
  );
}

/** Before and after; beside the value stands the cases behind it, and what differs of the unknown ones and the state. */
export function sideCells(
  { old, new: now }: Pick<Change, 'old' | 'new'>,
  reading: Reading,
): readonly TableCell[] {
  const sides = [old, now].map((figure) => ({
    figure,
    cases: casesText(figure, reading),
    unknown: unknownText(figure, reading),
    state: figure === null || numberOf(figure) === null ? null : stateText(figure, reading),
  }));
  const [one, other] = sides;
  const differs = (part: 'unknown' | 'state'): boolean => {
    const [was = null, is = null] = [one?.[part], other?.[part]];
    return was !== null && is !== null && was !== is;
  };
  return sides.map(({ figure, cases, unknown, state }): TableCell => {
    const text = sideText(figure, reading);
    if (figure !== null && numberOf(figure) === null) return { text, isNumber: true, absence: figure.status };
    const details = [
      cases === text ? null : cases,
      differs('unknown') ? unknown : null,
      differs('state') ? state : null,
    ].filter((detail) => detail !== null);
    return { text, isNumber: true, ...(details.length === 0 ? {} : { details }) };
  });
}

function casesText(figure: Figure | null, reading: Reading): string | null {
  if (figure === null || numberOf(figure) === null || figure.kind === 'Count') return null;
  if (figure.kind === 'Rate') return basisText(figure, reading);
  return figure.n === null ? null : reading.say(exploreTexts.cases, { n: reading.count(figure.n) });
}

function unknownText(figure: Figure | null, { say, count }: Reading): string | null {
  if (figure?.kind !== 'Rate' || figure.denominator === null) return null;
  return figure.unknown === null
    ? say(exploreTexts.unknownWithheld)
    : say(exploreTexts.unknown, { n: count(figure.unknown) });
}

/** A number, to the right. */
export function numberCell(text: string): TableCell {
  return { text, isNumber: true };
}

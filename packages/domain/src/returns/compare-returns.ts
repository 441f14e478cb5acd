import type { MeasureValue } from '../breakdown/breakdown.ts';
import { measureOf } from '../catalogue/catalogue.ts';
import { badInput } from '../errors.ts';
import type { RevisionOrigin } from '../questions/revisions.ts';
import { isSameValue, valueChange } from '../questions/value-change.ts';
import type { Text } from '../vocabulary/text.ts';
import { columnOf, figureIdOf, type PublishedFigure, type PublishedReturn } from './published-return.ts';
import type { Return, ReturnRow } from './run-return.ts';

/** In which way a figure of a return is not what it was in another one; the first that applies is told. */
export const differenceKinds = {
  added: { label: { de: 'neu', en: 'new' } },
  gone: { label: { de: 'entfallen', en: 'gone' } },
  withheld: { label: { de: 'nicht mehr gezeigt', en: 'no longer shown' } },
  shown: { label: { de: 'erstmals gezeigt', en: 'shown for the first time' } },
  value: { label: { de: 'geänderter Wert', en: 'value changed' } },
  behind: {
    label: { de: 'gleicher Wert, andere Zahlen dahinter', en: 'same value, other numbers behind it' },
  },
  status: { label: { de: 'nur der Stand', en: 'state alone' } },
} as const satisfies Record<string, { label: Text }>;

/** One of {@link differenceKinds}. */
export type DifferenceKind = keyof typeof differenceKinds;

/** A figure that is not what it was. */
export interface FigureDifference extends Omit<PublishedFigure, 'value'> {
  /** `null` where there was no such row. */
  readonly before: MeasureValue | null;
  /** `null` where there is none any more. */
  readonly after: MeasureValue | null;
  /** after − before in the unit of the measure, rates as fractions of 1; `null` where a side has no value or too small a base. */
  readonly change: number | null;
  readonly kind: DifferenceKind;
  /** As far as it follows from the two returns: another definition, time that passed, or all that was released in between. */
  readonly origin: RevisionOrigin;
}

/** A measure of which the two returns have different definitions. */
export interface Redefinition {
  readonly measure: string;
  /** `null` where the return had no such measure. */
  readonly before: number | null;
  readonly after: number | null;
}

/** What two returns of a quarter say differently. */
export interface ReturnDifference {
  readonly before: Omit<PublishedReturn, 'figures' | 'definitions'>;
  readonly after: Omit<PublishedReturn, 'figures' | 'definitions'>;
  readonly redefined: readonly Redefinition[];
  /** In the order of the later return, then those that are gone. */
  readonly figures: readonly FigureDifference[];
  /** How many figures say the same in both. */
  readonly same: number;
}

/** The same with the numbers of the releases. */
export interface ReleaseDifference extends ReturnDifference {
  readonly from: number;
  /** `null`: what is released now. */
  readonly to: number | null;
  /** Why the later release was made; `null` for what is released now. */
  readonly reason: string | null;
}

/**
 * Holds two returns of a quarter against each other, figure by figure, by section, period, place and measure. It tells what both
 * have told already and nothing else. Of a section, or a measure in one, that the earlier return had not, nothing can be different.
 *
 * @throws DomainError `BAD_INPUT` where they are of two quarters, or made for two audiences.
 */
export function compareReturns(before: PublishedReturn, after: PublishedReturn): ReturnDifference {
  if (before.quarter !== after.quarter || before.audience !== after.audience)
    throw badInput('quarter', 'only returns of one quarter for one audience can be compared');
  const redefined = redefinitions(before, after);
  const others = new Set(redefined.map(({ measure }) => measure));
  const was = new Map(before.figures.map((figure) => [figureIdOf(figure), figure]));
  const is = new Set(after.figures.map(figureIdOf));
  const gone = before.figures.filter((figure) => !is.has(figureIdOf(figure)));
  const known = new Set(before.figures.map(columnOf));
  const isSameData = before.dataVersion === after.dataVersion;
  const pairs = [
    ...after.figures
      .filter((figure) => known.has(columnOf(figure)))
      .map((figure) => [was.get(figureIdOf(figure)), figure] as const),
    ...gone.map((figure) => [figure, undefined] as const),
  ];
  const figures = pairs.flatMap(([old, now]): readonly FigureDifference[] => {
    const at = now ?? old;
    const [oldValue, newValue] = [old?.value ?? null, now?.value ?? null];
    if (at === undefined || isSameValue(oldValue, newValue)) return [];
    const { value: _value, ...figure } = at;
    const kind = kindOf(oldValue, newValue);
    const measure = measureOf(figure.measure);
    const change = measure === undefined ? null : valueChange(measure, { before: oldValue, after: newValue });
    const isTime = isSameData || kind === 'status';
    const origin = others.has(figure.measure) ? 'definition' : isTime ? 'maturity' : 'release';
    return [{ ...figure, before: oldValue, after: newValue, change, kind, origin }];
  });
  return {
    before: headOf(before),
    after: headOf(after),
    redefined,
    figures,
    same: pairs.length - figures.length,
  };
}

/**
 * Marks in a return every figure that is not what the release before said. Its state is CORRECTED, unless one that goes before it
 * applies; figures whose state alone is another one are no corrections.
 */
export function markCorrected(answer: Return, { figures }: Pick<ReturnDifference, 'figures'>): Return {
  const corrected = new Set(figures.filter(({ kind }) => kind !== 'status').map(figureIdOf));
  const markedRow = (section: string, row: ReturnRow): ReturnRow => ({
    ...row,
    values: Object.fromEntries(
      Object.entries(row.values).map(([measure, value]) => [
        measure,
        corrected.has(figureIdOf({ ...row, section, measure })) ? markedValue(value) : value,
      ]),
    ),
  });
  return {
    ...answer,
    tables: answer.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => markedRow(table.section.id, row)),
    })),
  };
}

function markedValue(value: MeasureValue): MeasureValue {
  if (value.value === null) return value;
  const isFirst = value.status === 'PRELIMINARY' || value.status === 'FINAL';
  return { ...value, corrected: true, ...(isFirst ? { status: 'CORRECTED' } : {}) };
}

function kindOf(before: MeasureValue | null, after: MeasureValue | null): DifferenceKind {
  if (before === null) return 'added';
  if (after === null) return 'gone';
  if (before.value !== null && after.value === null) return 'withheld';
  if (before.value === null && after.value !== null) return 'shown';
  if (before.value !== after.value) return 'value';
  return isSameValue({ ...before, status: after.status }, after) ? 'status' : 'behind';
}

function redefinitions(
  { definitions: old }: PublishedReturn,
  { definitions: now }: PublishedReturn,
): readonly Redefinition[] {
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((measure) => ({ measure, before: old.get(measure) ?? null, after: now.get(measure) ?? null }))
    .filter(({ before, after }) => before !== after);
}

function headOf({ figures: _figures, definitions: _definitions, ...head }: PublishedReturn) {
  return head;
}

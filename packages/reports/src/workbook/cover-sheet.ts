import {
  type Breakdown,
  type BreakdownRow,
  type DimensionId,
  dimensionOf,
  footnotesOf,
  grains,
  isPeriodKey,
  type Language,
  profileLabels,
  type Text,
  type ValueStatus,
  valueStatuses,
} from '@neue-wege/domain';
import type { FileFrame } from '../file-frame.ts';
import { type CoverFact, dataFacts, layOutCover, linkFacts, sourceFacts, wordsCell } from './cover-layout.ts';
import { listOf, selectionFacts } from './cover-selection.ts';
import { measureHeading, shortStatus } from './measure-columns.ts';
import { sayIn } from './table-sheet.ts';
import type { Sheet } from './workbook.ts';
import { coverTexts, hintTexts, workbookTexts } from './workbook-texts.ts';

type Say = (text: Text) => string;

/** `Eintritte und Abschlussquote nach Standort und Jahr`. */
export function workbookTitle(
  { by, measures }: Pick<Breakdown, 'by' | 'measures'>,
  language: Language,
): string {
  const say = sayIn(language);
  const inLine = (name: string): string =>
    language === 'de' ? name : name.charAt(0).toLowerCase() + name.slice(1);
  const many = say(workbookTexts.manyMeasures).replace('{n}', String(measures.length));
  const labels = measures.map(({ label }, index) => (index === 0 ? say(label) : inLine(say(label))));
  const what = measures.length > 3 ? many : listOf(labels, say);
  if (by.length === 0) return what;
  return `${what} ${say(workbookTexts.by)} ${listOf(splitNames(by, say).map(inLine), say)}`;
}

/** The first sheet: what was asked, from which data, under which protection, and how to read the rest. */
export function coverSheet(
  breakdown: Breakdown,
  { frame, title }: { readonly frame: FileFrame; readonly title: string },
): Sheet {
  const say = sayIn(frame.language);
  const sheets = [workbookTexts.table, workbookTexts.notes, workbookTexts.signs];
  return layOutCover(
    {
      title,
      facts: factsOf(breakdown, { frame, say }),
      sheets: sheets.map(say),
      hints: hintsOf(breakdown, frame),
    },
    frame,
  );
}

function factsOf(
  breakdown: Breakdown,
  { frame, say }: { readonly frame: FileFrame; readonly say: Say },
): readonly CoverFact[] {
  const { by, measures, profile, exclusions } = breakdown;
  const headings = measures.map((measure) => measureHeading(measure, { say }));
  return [
    [coverTexts.measures, wordsCell(headings.join('; '))],
    [coverTexts.split, wordsCell(by.length === 0 ? say(coverTexts.noSplit) : splitNames(by, say).join(', '))],
    ...selectionFacts(frame),
    [coverTexts.period, wordsCell(periodOf(breakdown, { frame, say }))],
    ...dataFacts(breakdown, frame),
    [coverTexts.values, wordsCell(say(profileLabels[profile]))],
    [coverTexts.state, wordsCell(stateOf([...breakdown.rows, breakdown.total], say))],
    ...(exclusions ? [[coverTexts.exclusions, wordsCell(say(coverTexts.excluded))] as const] : []),
    ...sourceFacts(frame),
    ...linkFacts(frame),
  ];
}

function hintsOf({ measures, profile, by }: Breakdown, { where }: FileFrame): readonly Text[] {
  const rates = measures.filter(({ kind }) => kind === 'rate');
  const canBeImmature = rates.some(({ horizon }) => horizon !== null);
  return [
    hintTexts.absent,
    ...(by.length === 0 ? [] : [hintTexts.totals]),
    ...(rates.length === 0 ? [] : [hintTexts.precision]),
    ...(measures.every(({ kind }) => kind === 'count') ? [] : [hintTexts.details]),
    ...(canBeImmature && !grains.some((grain) => where[grain]?.length === 1) ? [hintTexts.mature] : []),
    ...footnotesOf(profile).map(({ text }) => text),
  ];
}

/** From the first to the last period that the table or the filter names. */
function periodOf(
  { by, rows }: Breakdown,
  { frame, say }: { readonly frame: FileFrame; readonly say: Say },
): string {
  const grain = grains.find((one) => by.includes(one) || frame.where[one] !== undefined);
  if (grain === undefined) return say(coverTexts.allTime);
  const shown = by.includes(grain) ? rows.map(({ keys }) => keys[grain] ?? '') : (frame.where[grain] ?? []);
  const keys = [...new Set(shown)].filter((key) => isPeriodKey(grain, key)).toSorted();
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return say(coverTexts.allTime);
  return first === last ? first : `${first} ${say(workbookTexts.to)} ${last}`;
}

/** How many values are in which state. */
export function stateOf(rows: readonly BreakdownRow[], say: Say): string {
  const counts = new Map<ValueStatus, number>();
  for (const { status } of rows.flatMap(({ values }) => Object.values(values)))
    counts.set(status, (counts.get(status) ?? 0) + 1);
  return Object.keys(valueStatuses)
    .toReversed()
    .flatMap((id) => [...counts].filter(([status]) => status === id))
    .map(([status, count]) => `${count} ${shortStatus(status, { say })}`)
    .join(', ');
}

function splitNames(by: readonly DimensionId[], say: Say): readonly string[] {
  return by.map((id) => say(dimensionOf(id).label));
}

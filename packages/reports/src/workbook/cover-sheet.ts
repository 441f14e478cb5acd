import {
  type Breakdown,
  type BreakdownRow,
  type DimensionId,
  dimensionIds,
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
import { keyName } from './dimension-columns.ts';
import { looks, textCell } from './looks.ts';
import { measureHeading, shortStatus } from './measure-columns.ts';
import { sayIn } from './table-sheet.ts';
import type { CellLook, Sheet, SheetCell } from './workbook.ts';
import { coverTexts, hintTexts, linkTexts, workbookTexts } from './workbook-texts.ts';

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
  const row = (label: Text | null, value: SheetCell): readonly SheetCell[] => [
    label === null ? emptyCell : textCell(say(label), looks.label),
    value,
  ];
  const facts = factsOf(breakdown, { frame, say });
  const sheets = [workbookTexts.table, workbookTexts.notes, workbookTexts.signs];
  const notice = frame.isSynthetic ? [[textCell(say(workbookTexts.synthetic), looks.label)]] : [];
  return {
    name: say(workbookTexts.cover),
    columns: [{ width: 22 }, { width: 96 }],
    rows: [
      [textCell(title, looks.title)],
      ...notice,
      [],
      ...facts.map(([label, value]) => row(label, value)),
      [],
      ...sheets.map((name, index) => {
        const link = { value: say(name), look: looks.link, link: `#${say(name)}` };
        return row(index === 0 ? coverTexts.sheets : null, link);
      }),
      [],
      ...hintsOf(breakdown, frame).map((hint, index) =>
        row(index === 0 ? coverTexts.hints : null, textCell(say(hint), looks.prose)),
      ),
    ],
    orientation: 'portrait',
    foot: title,
  };
}

const emptyCell: SheetCell = { value: null, look: looks.empty };
const left: CellLook = { format: '0', align: 'left' };

function factsOf(
  breakdown: Breakdown,
  { frame, say }: { readonly frame: FileFrame; readonly say: Say },
): readonly (readonly [Text | null, SheetCell])[] {
  const { by, measures, asOf, dataVersion, profile, exclusions } = breakdown;
  const words = (text: string): SheetCell => textCell(text, looks.prose);
  const dayFormat = frame.language === 'de' ? 'dd.mm.yyyy' : 'yyyy-mm-dd';
  const link = (
    label: keyof typeof linkTexts,
    address: string | null,
  ): readonly (readonly [Text, SheetCell])[] =>
    address === null ? [] : [[coverTexts[label], linkCell(say(linkTexts[label]), address)]];
  const selected = selectionOf(frame, say);
  return [
    [coverTexts.measures, words(measures.map((measure) => measureHeading(measure, { say })).join('; '))],
    [coverTexts.split, words(by.length === 0 ? say(coverTexts.noSplit) : splitNames(by, say).join(', '))],
    ...selected.map((text, index): readonly [Text | null, SheetCell] => [
      index === 0 ? coverTexts.selection : null,
      words(text),
    ]),
    ...seenOf(frame, say).map((text) => [coverTexts.seen, words(text)] as const),
    [coverTexts.period, words(periodOf(breakdown, { frame, say }))],
    [coverTexts.asOf, { value: { day: asOf }, look: { format: dayFormat, align: 'left' } }],
    [coverTexts.dataVersion, { value: dataVersion, look: left }],
    [coverTexts.values, words(say(profileLabels[profile]))],
    [coverTexts.state, words(stateOf([...breakdown.rows, breakdown.total], say))],
    ...(exclusions ? [[coverTexts.exclusions, words(say(coverTexts.excluded))] as const] : []),
    [coverTexts.source, words([frame.office, say(workbookTexts.system)].filter(Boolean).join(', '))],
    ...(frame.contact === null ? [] : [[coverTexts.contact, words(frame.contact)] as const]),
    ...link('page', frame.page),
    ...link('question', frame.question),
  ];
}

/** Spreadsheets take no longer address for a link, and call the whole file damaged. */
const longestLink = 2000;

function linkCell(text: string, address: string): SheetCell {
  return address.length > longestLink
    ? textCell(address, looks.prose)
    : { value: text, look: looks.link, link: address };
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

/** Keys of a filter that are named; more of them stand in the address. */
const mostNamed = 30;

function selectionOf(frame: FileFrame, say: Say): readonly string[] {
  const chosen = dimensionIds.flatMap((id) => {
    const keys = frame.where[id];
    if (keys === undefined) return [];
    const names = keys.slice(0, mostNamed).map((key) => say(keyName({ id, key }, frame)));
    const more = keys.length - names.length;
    const rest = more > 0 ? ` ${say(workbookTexts.more).replace('{n}', String(more))}` : '';
    return [`${say(dimensionOf(id).label)}: ${names.join(', ')}${rest}`];
  });
  return chosen.length === 0 ? [say(coverTexts.everything)] : chosen;
}

/** Whoever may see some locations only has a file of them, whatever was chosen. */
function seenOf({ locations, nameOf }: FileFrame, say: Say): readonly string[] {
  if (locations === 'all') return [];
  return [
    listOf(
      locations.map((key) => say(nameOf('location', key))),
      say,
    ),
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

function listOf(names: readonly string[], say: Say): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${say(workbookTexts.and)} ${last}`;
}

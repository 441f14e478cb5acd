import { dimensionIds, dimensionOf, type Text } from '@neue-wege/domain';
import type { FileFrame } from '../file-frame.ts';
import { type CoverFact, under, wordsCell } from './cover-layout.ts';
import { keyName } from './dimension-columns.ts';
import { sayIn } from './table-sheet.ts';
import { coverTexts, workbookTexts } from './workbook-texts.ts';

/** What was chosen, filter by filter and whatever else, and which locations were to be seen at all. */
export function selectionFacts(frame: FileFrame, others: readonly string[] = []): readonly CoverFact[] {
  const say = sayIn(frame.language);
  const chosen = [...filtersOf(frame, say), ...others];
  const selected = chosen.length === 0 ? [say(coverTexts.everything)] : chosen;
  return [...under(coverTexts.selection, selected.map(wordsCell)), ...seenFacts(frame, say)];
}

type Say = (text: Text) => string;

/** Keys of a filter that are named; more of them stand in the address. */
const mostNamed = 30;

function filtersOf(frame: FileFrame, say: Say): readonly string[] {
  return dimensionIds.flatMap((id) => {
    const keys = frame.where[id];
    if (keys === undefined) return [];
    const names = keys.slice(0, mostNamed).map((key) => say(keyName({ id, key }, frame)));
    const more = keys.length - names.length;
    const rest = more > 0 ? ` ${say(workbookTexts.more).replace('{n}', String(more))}` : '';
    return [`${say(dimensionOf(id).label)}: ${names.join(', ')}${rest}`];
  });
}

/** Whoever may see some locations only has a file of them, whatever was chosen. */
function seenFacts({ locations, nameOf }: FileFrame, say: Say): readonly CoverFact[] {
  if (locations === 'all') return [];
  const names = locations.map((key) => say(nameOf('location', key)));
  return [[coverTexts.seen, wordsCell(listOf(names, say))]];
}

/** `A, B und C`. */
export function listOf(names: readonly string[], say: Say): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${say(workbookTexts.and)} ${last}`;
}

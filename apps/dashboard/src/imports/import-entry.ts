import { deliveryFileKinds, deliveryFileLabels } from '@neue-wege/domain';
import type { ImportEntryFragment } from '../generated/graphql.ts';
import type { Reading } from '../reading/reading.ts';
import { fileText } from './file-name.ts';
import { countNouns, importTexts } from './import-texts.ts';

/** What has become of an import by now. */
export type ImportStanding = 'stored' | 'unchanged' | 'refused' | 'withdrawn';

const standings = { STORED: 'stored', UNCHANGED: 'unchanged', REFUSED: 'refused' } as const;

export function standingOf({
  status,
  withdrawal,
}: Pick<ImportEntryFragment, 'status' | 'withdrawal'>): ImportStanding {
  return withdrawal === null ? standings[status] : 'withdrawn';
}

/** The files in a few words: `teilnahmen.csv und 2 weitere`. */
export function filesText(files: readonly { readonly name: string }[], reading: Reading): string {
  const { say, count } = reading;
  const [first, ...others] = files;
  if (first === undefined) return '';
  const name = fileText(first.name, reading);
  if (others.length === 0) return name;
  return say(importTexts.andMore, { name, n: count(others.length) });
}

/** How many records became what. */
export type Counts = ImportEntryFragment['counts'];

/** The order in which counts are told. */
export const countNames = ['added', 'changed', 'ended', 'unchanged', 'rejected'] as const;

/** What became of the records, without what happened to none: `1.204 neu · 31 geändert`. */
export function countsText(counts: Counts, reading: Reading): string {
  const told = countNames
    .filter((name) => name !== 'unchanged' && counts[name] > 0)
    .map((name) => reading.amount(counts[name], countNouns[name]));
  return told.length === 0 ? reading.say(importTexts.nothing) : told.join(' · ');
}

/** What a file contains, in words; a content that is not known by its key. */
export function kindText(kind: string, { say }: Reading): string {
  const known = deliveryFileKinds.find((one) => one === kind);
  return known === undefined ? kind : say(deliveryFileLabels[known]);
}

/** Who begins what is due on a day. */
export const schedule = 'schedule';

/** Who imported, in words; an account that is gone, and a program, have no name. */
export function actorText(
  { actor, actorName }: { readonly actor: string; readonly actorName: string | null },
  { say }: Reading,
): string {
  if (actorName !== null) return actorName;
  const [kind = '', name = ''] = actor.split(/:(.*)/s);
  if (actor === 'demo') return say(importTexts.demo);
  if (actor === schedule) return say(importTexts.schedule);
  if (kind === 'command-line') return say(importTexts.commandLine, { name });
  if (kind === 'key') return say(importTexts.key);
  return kind === 'person' ? say(importTexts.person) : actor;
}

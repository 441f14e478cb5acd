import type { DeliveryColumn } from '@neue-wege/domain';
import type { PlainColumn } from '../cells/cell-reader.ts';
import { decimalSigns } from '../recognition/profile-keys.ts';
import { shareRead, triedDateFormats } from './column-fit.ts';
import type { ColumnSample, TableSample } from './sample-table.ts';
import { type Proposal, proposal, type SuggestedProfile } from './suggestion.ts';
import { suggestionTexts } from './suggestion-texts.ts';

/** A column of a delivery, and what a file holds of it. */
export interface MappedColumn {
  readonly column: DeliveryColumn;
  readonly sample: ColumnSample;
}

/** Parts of a profile, and why they are as they are. */
export interface Suggested<Key extends keyof SuggestedProfile> {
  readonly parts: Partial<Pick<SuggestedProfile, Key>>;
  readonly proposals: readonly Proposal[];
}

const mostShown = 12;

/** How the bytes of a file are written, and what of its layout must be mended before it can be read. */
export function suggestWriting(table: TableSample): Suggested<'encoding' | 'delimiter'> {
  const { encoding, isMarked, special, delimiter, headerLine, ragged } = table;
  const isDeclared = !isMarked && encoding !== 'utf-8';
  const characters = special
    .slice(0, mostShown)
    .map(([character, count]) => `${character} ${count}`)
    .join(', ');
  const why = isMarked
    ? suggestionTexts.marked
    : isDeclared
      ? suggestionTexts.windows1252(characters)
      : suggestionTexts.utf8;
  const proposals = [
    proposal('encoding', { value: encoding, sureness: isDeclared ? 'likely' : 'sure', why }),
    proposal('delimiter', { value: delimiter, sureness: 'sure', why: suggestionTexts.delimiter }),
  ];
  if (headerLine > 1)
    proposals.push(proposal('rows', { sureness: 'unsure', why: suggestionTexts.linesBefore(headerLine) }));
  if (ragged > 0)
    proposals.push(proposal('rows', { sureness: 'unsure', why: suggestionTexts.ragged(ragged) }));
  return { parts: { ...(isDeclared ? { encoding } : {}), delimiter }, proposals };
}

/** The format of a file's dates: one for all its columns, because that is how a profile says it. */
export function suggestDateFormat(mapped: readonly MappedColumn[]): Suggested<'dateFormat'> {
  const days = mapped.filter(({ column }) => column.type === 'date' || column.type === 'planned_date');
  const samples = days.map(({ sample }) => sample);
  const column: PlainColumn = { name: '', type: 'planned_date', aliases: [], example: '' };
  const shares = triedDateFormats.map((dateFormat) => ({
    dateFormat,
    share: shareRead(samples, { column, dateFormat }) ?? -1,
  }));
  const most = Math.max(...shares.map(({ share }) => share));
  const best = shares.filter(({ share }) => share === most).map(({ dateFormat }) => dateFormat);
  const answer = (rest: Pick<Proposal, 'sureness' | 'why'> & Partial<Proposal>): Suggested<'dateFormat'> => ({
    parts:
      rest.sureness === 'unsure' || rest.value === undefined || rest.value === null
        ? {}
        : { dateFormat: rest.value },
    proposals: [proposal('dates', rest)],
  });
  if (most < 0) return { parts: {}, proposals: [] };
  if (most < 0.5) return answer({ sureness: 'unsure', why: suggestionTexts.noDates });
  const [only] = best;
  if (best.includes(undefined)) return answer({ sureness: 'sure', why: suggestionTexts.builtInDates });
  if (best.length === 1 && only !== undefined)
    return answer({ value: only, sureness: most === 1 ? 'sure' : 'likely', why: suggestionTexts.dates });
  const choices = best.flatMap((format) => format ?? []);
  return answer({ choices, sureness: 'unsure', why: suggestionTexts.dayOrMonth });
}

/** The sign before the fraction, where it has to be said. */
export function suggestDecimal(mapped: readonly MappedColumn[]): Suggested<'decimal'> {
  const numbers = mapped.filter(({ column }) => column.type === 'number').map(({ sample }) => sample);
  const column: PlainColumn = { name: '', type: 'number', aliases: [], example: '' };
  if ((shareRead(numbers, { column }) ?? 1) === 1) return { parts: {}, proposals: [] };
  const fitting = decimalSigns.filter((decimal) => shareRead(numbers, { column, decimal }) === 1);
  const [sign] = fitting;
  if (sign !== undefined && fitting.length === 1) {
    const only = proposal('decimal', { value: sign, sureness: 'sure', why: suggestionTexts.decimal });
    return { parts: { decimal: sign }, proposals: [only] };
  }
  const open = proposal('decimal', {
    choices: fitting,
    sureness: 'unsure',
    why: suggestionTexts.decimalOpen,
  });
  return { parts: {}, proposals: [open] };
}

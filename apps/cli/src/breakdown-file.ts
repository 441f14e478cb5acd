import type { Breakdown } from '@neue-wege/domain';
import { type BreakdownFormatName, breakdownFormats, type FileFrame } from '@neue-wege/reports';
import type { AnswerPlace } from './answer-question.ts';
import type { Filtered } from './answer-text.ts';
import { breakdownTable } from './breakdown-table.ts';
import { fileOrigin } from './file-origin.ts';

/** How a breakdown can be written at the terminal. */
export type BreakdownOutput = BreakdownFormatName | 'table';

/** How it can be written as text, which a terminal shows. */
export type BreakdownTextOutput = Exclude<BreakdownOutput, 'xlsx' | 'parquet'>;

/** Whether an output is text. */
export function isTextOutput(format: BreakdownOutput): format is BreakdownTextOutput {
  return format !== 'xlsx' && format !== 'parquet';
}

/** The text of a breakdown in chunks. */
export function breakdownText(
  breakdown: Breakdown & Partial<Filtered>,
  { format, language }: { readonly format: BreakdownTextOutput } & Pick<AnswerPlace, 'language'>,
): Iterable<string> {
  return format === 'table'
    ? [breakdownTable(breakdown, language)]
    : breakdownFormats[format].write(breakdown);
}

/** What a file of a breakdown holds. */
export async function breakdownContent(
  breakdown: Breakdown & Filtered,
  { format, place }: { readonly format: BreakdownOutput; readonly place: AnswerPlace },
): Promise<string | Uint8Array> {
  if (isTextOutput(format)) return [...breakdownText(breakdown, { format, ...place })].join('');
  if (format === 'parquet')
    return Buffer.concat(await Array.fromAsync(breakdownFormats.parquet.write(breakdown)));
  return breakdownFormats.xlsx.write(breakdown, await frameOf(breakdown, place));
}

async function frameOf({ asOf, where }: Breakdown & Filtered, place: AnswerPlace): Promise<FileFrame> {
  const origin = await fileOrigin(place, asOf);
  return { ...origin, language: place.language, where, locations: 'all', question: null, page: null };
}

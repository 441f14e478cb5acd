import type { Breakdown, BreakdownRow, Language } from '@neue-wege/domain';
import {
  type Filtered,
  keyCells,
  keyColumns,
  measureHeading,
  notesText,
  onlyLines,
  stateLine,
} from './answer-text.ts';
import { protectionNotes } from './protection-notes.ts';
import { textTable } from './text-table.ts';
import { valueNotes, valueText } from './value-text.ts';

/** A breakdown for people at a terminal: keys as they are typed in filters, rates in per cent with their interval. */
export function breakdownTable(breakdown: Breakdown & Partial<Filtered>, language: Language): string {
  const { by, measures, rows, total, profile, where = {} } = breakdown;
  const { full } = valueText(language);
  const figures = (row: BreakdownRow): string[] => measures.map(({ id }) => full(row.values[id]));
  const columns = [
    ...keyColumns(by, language),
    ...measures.map((measure) => ({
      heading: measureHeading(measure, language),
      align: 'right' as const,
    })),
  ];
  const table = textTable(columns, [
    ...rows.map((row) => [...keyCells({ by, keys: row.keys }, language), ...figures(row)]),
    ...(rows.length === 0 ? [] : [undefined]),
    [...keyCells({ by, keys: 'total' }, language), ...figures(total)],
  ]);
  const values = [...rows, total].flatMap((row) => Object.values(row.values));
  const slices = [...rows, total].map(({ keys }) => ({ keys, where }));
  const notes = [
    ...valueNotes(values, { language, written: 'full' }),
    ...protectionNotes({ profile, measures, slices }, language),
  ];
  const head = [stateLine(breakdown, language), ...onlyLines(where, language)].join('\n');
  return `${head}\n\n${table}${notesText(notes)}`;
}

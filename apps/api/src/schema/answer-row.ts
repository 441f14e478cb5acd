import type { BreakdownRow, DimensionId } from '@neue-wege/domain';
import type { DirectoryEntries } from '../directory-entries.ts';
import { type AnswerRow, countFields, keyFields, quantityFields, rateFields } from './breakdown-row.ts';

/** Writes a row of the domain as the plain object that the schema reads. */
export function answerRow({ keys, isTotalOf, values }: BreakdownRow, entries: DirectoryEntries): AnswerRow {
  const named = <Entry>(id: DimensionId, entryOf: (key: string) => Entry): Entry | null => {
    const key = keys[id];
    return key === null || key === undefined ? null : entryOf(key);
  };
  const row: AnswerRow = {
    location: named('location', entries.location),
    project: named('project', entries.project),
    run: named('run', entries.run),
    phase: named('phase', entries.phase),
    year: named('year', Number),
    residence: named('residence', entries.municipality),
    responsibleJobcenter: named('responsible_jobcenter', entries.municipality),
    hostMunicipality: named('host_municipality', entries.municipality),
    isTotalOf,
  };
  for (const { id, field } of keyFields) row[field] = keys[id] ?? null;
  for (const { id, field } of countFields) {
    const value = values[id];
    if (value?.kind === 'count') row[field] = value;
  }
  for (const { id, field } of quantityFields) {
    const value = values[id];
    if (value?.kind === 'quantity') row[field] = value;
  }
  for (const { id, field } of rateFields) {
    const value = values[id];
    if (value?.kind === 'rate') row[field] = value;
  }
  return row;
}

import type { ValueStatus } from '@neue-wege/domain';
import { nameOf } from '../directory/directory.ts';
import type { Reading } from '../reading/reading.ts';
import { isDrawn } from '../values/is-drawn.ts';
import { basisText, countText, intervalText } from '../values/rate-text.ts';
import { cellStateText, cellText, unknownText } from './cohort-text.ts';
import { cohortTexts } from './cohort-texts.ts';
import type { CohortCell, Cohorts } from './cohorts.ts';

/** A cell: the value or why there is none, and below it interval, cases and state. */
export interface CohortTableCell {
  readonly key: string;
  readonly text: string;
  /** Why there is no number. */
  readonly absence?: ValueStatus;
  readonly details: readonly string[];
}

export interface CohortTableRow {
  readonly year: number;
  readonly exits: string;
  readonly cells: readonly CohortTableCell[];
}

/** The numbers of the chart as a table: a group per location, the latest year first. */
export interface CohortTable {
  readonly groups: readonly {
    readonly key: string;
    readonly label: string;
    readonly rows: readonly CohortTableRow[];
  }[];
}

export function cohortTable(
  { panels }: Cohorts,
  { together, reading }: { together: string; reading: Reading },
): CohortTable {
  return {
    groups: panels.map(({ location, cohorts }) => ({
      key: location === null ? 'all' : `location ${location.key}`,
      label: location === null ? together : nameOf(location, reading.language),
      rows: cohorts.map(({ year, exits, cells }) => ({
        year,
        exits: exits === null ? reading.say(cohortTexts.noExits) : countText(exits, reading),
        cells: cells.map((cell) => cellOf(cell, reading)),
      })),
    })),
  };
}

function cellOf(cell: CohortCell, reading: Reading): CohortTableCell {
  const { rate, horizon } = cell;
  const key = String(horizon);
  if (rate === null) return { key, text: cellStateText(cell, reading), details: [] };
  if (rate.value === null) {
    return { key, text: cellStateText(cell, reading), absence: rate.status, details: [] };
  }
  const basis = isDrawn(rate) ? basisText(rate, reading) : null;
  const details = [
    intervalText(rate, reading),
    basis,
    unknownText(rate, reading),
    rate.status === 'FINAL' ? null : cellStateText(cell, reading),
  ];
  return {
    key,
    text: cellText(cell, reading),
    details: details.filter((detail) => detail !== null),
  };
}

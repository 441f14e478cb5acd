import {
  dimensionIds,
  type FigureDifference,
  figureIdOf,
  measureOf,
  type ReleaseDifference,
  type ReturnCauses,
  returnSections,
  revisionOrigins,
} from '@neue-wege/domain';
import type { Cell } from '../breakdown-columns.ts';
import { writeCsv } from '../csv.ts';

interface DifferenceColumn {
  readonly id: string;
  cell(figure: FigureDifference): Cell;
}

/**
 * What two releases of a return say differently as a table for programs: a line per figure. Where causes are told there is a column for
 * the share of each, empty where nothing is told.
 */
export function differenceCsv(
  difference: ReleaseDifference,
  { causes }: { readonly causes?: ReturnCauses | undefined } = {},
): Iterable<string> {
  const columns = [...columnsOf(difference), ...(causes === undefined ? [] : causeColumns(causes))];
  return writeCsv(
    {
      headings: columns.map(({ id }) => id),
      records: difference.figures.map((figure) => columns.map((column) => column.cell(figure))),
    },
    'csv',
  );
}

function columnsOf({ after, before, from, to }: ReleaseDifference): readonly DifferenceColumn[] {
  return [
    { id: 'quarter', cell: () => after.quarter },
    { id: 'audience', cell: () => after.audience },
    { id: 'before_release', cell: () => from },
    { id: 'before_data_version', cell: () => before.dataVersion },
    { id: 'after_release', cell: () => to },
    { id: 'after_data_version', cell: () => after.dataVersion },
    { id: 'section', cell: ({ section }) => section },
    { id: 'period_role', cell: ({ period }) => period.role },
    { id: 'period', cell: ({ period }) => period.key },
    ...dimensionIds
      .filter((id) => returnSections.some(({ by }) => by.includes(id)))
      .map((id): DifferenceColumn => ({ id, cell: ({ keys }) => keys[id] ?? null })),
    { id: 'is_total_of', cell: ({ isTotalOf }) => isTotalOf.join(',') },
    { id: 'measure', cell: ({ measure }) => measure },
    { id: 'unit', cell: ({ measure }) => measureOf(measure)?.unit ?? null },
    { id: 'before', cell: ({ before: value }) => value?.value ?? null },
    { id: 'before_status', cell: ({ before: value }) => value?.status ?? null },
    { id: 'after', cell: ({ after: value }) => value?.value ?? null },
    { id: 'after_status', cell: ({ after: value }) => value?.status ?? null },
    { id: 'change', cell: ({ change }) => change },
    { id: 'kind', cell: ({ kind }) => kind },
    { id: 'origin', cell: ({ origin }) => origin },
  ];
}

function causeColumns(causes: ReturnCauses): readonly DifferenceColumn[] {
  return Object.keys(revisionOrigins).map((id) => ({
    id: `by_${id}`,
    cell: (figure) => {
      const steps = causes.get(figureIdOf(figure))?.filter(({ origin }) => origin === id) ?? [];
      if (steps.length === 0) return null;
      const changes = steps.map(({ change }) => change).filter((change) => change !== null);
      return changes.length < steps.length ? null : changes.reduce((sum, change) => sum + change, 0);
    },
  }));
}

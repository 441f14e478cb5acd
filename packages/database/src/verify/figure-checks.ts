import { type BreakdownRow, parseBreakdownRequest, runBreakdown } from '@neue-wege/domain';
import { createSqlFactSource } from '../facts/sql-fact-source.ts';
import { checkingContext, type StoreCheck } from './store-check.ts';

/** What holds of figures, computed through the one door. */
export const figureChecks: readonly StoreCheck[] = [
  {
    id: 'stock_flow',
    says: 'In every location and year, old stock plus entries less exits is the new stock',
    async find({ database, today }) {
      const request = parseBreakdownRequest(
        { by: ['location', 'year'], measures: ['stock', 'enrolments', 'exits'], margins: false },
        { today, profile: 'EXACT' },
      );
      const breakdown = await runBreakdown(request, {
        source: createSqlFactSource(database),
        context: checkingContext,
      });
      const byLocation = Map.groupBy(breakdown.rows, ({ keys }) => keys.location ?? '');
      return [...byLocation].flatMap(([location, rows]) => breaksOf(location, rows));
    },
  },
];

function breaksOf(location: string, rows: readonly BreakdownRow[]): readonly string[] {
  let old = 0;
  return rows.toSorted(byYear).flatMap((row) => {
    const [before, entered, left, present] = [
      old,
      countOf(row, 'enrolments'),
      countOf(row, 'exits'),
      countOf(row, 'stock'),
    ];
    old = present;
    if (before + entered - left === present) return [];
    return [`${location} ${row.keys.year}: ${before} + ${entered} − ${left} is not ${present}`];
  });
}

function byYear(one: BreakdownRow, other: BreakdownRow): number {
  return Number(one.keys.year) - Number(other.keys.year);
}

function countOf({ values }: BreakdownRow, id: string): number {
  return values[id]?.value ?? 0;
}

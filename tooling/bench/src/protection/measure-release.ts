import { type AttackRecord, attack } from '@neue-wege/attacker';
import { createSqlFactSource, type Database } from '@neue-wege/database';
import { collectTables, type ProgramSolver, protectTables, rowIdOf, unitIdOf } from '@neue-wege/domain';
import { benchDay } from '../bench-day.ts';

/** What protection costs a store. */
export interface ReleaseFigures {
  readonly name: string;
  readonly units: number;
  readonly withheld: number;
  /** Units with counts of one or two persons. */
  readonly small: number;
  /** Of the sum of all counts. */
  readonly lost: number;
  readonly lostBySmall: number;
  readonly record: AttackRecord;
  readonly seconds: Readonly<Record<'count' | 'management' | 'public' | 'attack', number>>;
}

/** Counts, protects and attacks all published tables of a store. */
export async function measureRelease(
  database: Database,
  { name, solver }: { readonly name: string; readonly solver: ProgramSolver },
): Promise<ReleaseFigures> {
  const context = { actor: 'bench', locations: 'all', profile: 'EXACT' } as const;
  const door = { source: createSqlFactSource(database), context };
  const [exact, count] = await timed(() => collectTables(door, { asOf: benchDay }));
  const [release, management] = await timed(() => protectTables(exact, { profile: 'MANAGEMENT', solver }));
  const [, forPublic] = await timed(() =>
    protectTables(exact, { profile: 'PUBLIC', beside: release, solver }),
  );
  const [record, attacked] = await timed(() => attack({ current: { release, exact } }));
  const { rows } = exact.lattice;
  const withheld = new Map(release.withheld.map(({ system, row, by }) => [unitIdOf(system, row), by]));
  const sums = { all: 0, withheld: 0, small: 0 };
  let small = 0;
  for (const { system, keys, values, persons } of rows) {
    const sum = values.reduce((own, value) => own + value, 0);
    const by = withheld.get(unitIdOf(system, rowIdOf(keys)));
    const isSmall = by !== undefined && persons.some((behind) => behind === 1 || behind === 2);
    sums.all += sum;
    if (by !== undefined) sums.withheld += sum;
    if (isSmall) sums.small += sum;
    small += Number(isSmall);
  }
  return {
    name,
    units: rows.length,
    withheld: withheld.size,
    small,
    lost: sums.withheld / sums.all,
    lostBySmall: sums.small / sums.all,
    record,
    seconds: { count, management, public: forPublic, attack: attacked },
  };
}

async function timed<T>(run: () => Promise<T>): Promise<readonly [result: T, seconds: number]> {
  const begun = performance.now();
  const result = await run();
  return [result, (performance.now() - begun) / 1000];
}

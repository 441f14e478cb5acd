import {
  isFigureOfRuns,
  type MeasureValue,
  type Release,
  rowIdOf,
  systemOfMeasure,
  systemOfUnknown,
  tellsFigureOfRuns,
  unitIdOf,
} from '@neue-wege/domain';
import { sql } from 'kysely';
import { listReleases, readRelease } from '../releases/read-releases.ts';
import { checkingContext, type StoreCheck, statementCheck } from './store-check.ts';

type Place = { readonly place: string };

const profiles = ['MANAGEMENT', 'PUBLIC'] as const;

/** What holds of everything that was released under disclosure control. */
export const releaseChecks: readonly StoreCheck[] = [
  statementCheck({
    id: 'releases_whole',
    says: 'Every release has the day of its data version and its tables, each with the rows across locations',
    statement: sql<Place>`select 'release ' || r.release_id || ' (' || r.profile || '): as of ' || r.as_of || ', data version '
        || r.data_version || ' of ' || v.known_on as place
      from release r join data_version v using (data_version) where r.kind = 'snapshot' and r.as_of <> v.known_on
      union all
      select 'release ' || r.release_id || ' (' || r.profile || ') has no table' from release r
      where not exists (select from release_table t where t.release_id = r.release_id)
      union all
      select 'release ' || t.release_id || ': ' || t.table_id || ' lacks the rows across locations' from release_table t
      where not exists (select from release_part p
        where p.release_id = t.release_id and p.table_id = t.table_id and p.location is null)`,
  }),
  {
    id: 'releases_withhold',
    says: 'No release shows a figure that it withholds, in any of its tables',
    async find({ database }) {
      const { actor } = checkingContext;
      const found: string[] = [];
      for (const profile of profiles) {
        for (const release of await listReleases(database, { profile, actor })) {
          const open = openTables(await readRelease(database, { release, actor }));
          found.push(...open.map((table) => `release ${release.releaseId} (${profile}): ${table}`));
        }
      }
      return found;
    },
  },
];

/** The tables in which a withheld figure can be read, with how many. */
function openTables({ tables, withheld, profile }: Release): readonly string[] {
  const units = new Set(withheld.map(({ system, row }) => unitIdOf(system, row)));
  return tables.flatMap(({ id, breakdown: { rows, total, measures } }) => {
    const systems = measures.map((measure) => ({
      id: measure.id,
      isOfRuns: isFigureOfRuns(measure),
      system: systemOfMeasure(measure.id)?.id,
      unknown: systemOfUnknown(measure.id)?.id,
    }));
    const open = [...rows, total].flatMap((cells) => {
      const { keys, values } = cells;
      const row = rowIdOf(keys);
      const isWithheld = (system: string | undefined): boolean =>
        system !== undefined && units.has(unitIdOf(system, row));
      return systems.filter((measure) => {
        const value = values[measure.id];
        if (value?.status === 'CONFIDENTIAL') return false;
        if (measure.isOfRuns) return !tellsFigureOfRuns(cells, { units, profile });
        return isWithheld(measure.system) || (isWithheld(measure.unknown) && tellsUnknown(value));
      });
    });
    return open.length === 0 ? [] : [`${id} shows ${open.length}`];
  });
}

/** Whether a rate says how many are unknown, or anything that follows from it. */
function tellsUnknown(value: MeasureValue | undefined): boolean {
  if (value?.kind !== 'rate') return false;
  const { unknown, coverage, knownOnly, bounds } = value;
  return [unknown, coverage, knownOnly, bounds].some((part) => part !== null);
}

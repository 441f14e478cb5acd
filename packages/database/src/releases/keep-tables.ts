import type { TableOfRelease } from '@neue-wege/domain';

/** Tables as they were read. A release never changes, so none becomes stale. */
export interface KeptTables {
  readonly find: (key: string) => TableOfRelease | undefined;
  readonly store: (key: string, table: TableOfRelease) => void;
}

/** Keeps tables of so many rows together; those used longest ago give way, and one that is larger is not kept at all. */
export function keepTables(mostRows = 100_000): KeptTables {
  const kept = new Map<string, TableOfRelease>();
  let rows = 0;
  const remove = (key: string): void => {
    rows -= weightOf(kept.get(key));
    kept.delete(key);
  };
  return {
    find(key) {
      const table = kept.get(key);
      if (table !== undefined) {
        kept.delete(key);
        kept.set(key, table);
      }
      return table;
    },
    store(key, table) {
      remove(key);
      if (weightOf(table) > mostRows) return;
      kept.set(key, table);
      rows += weightOf(table);
      for (const oldest of kept.keys()) {
        if (rows <= mostRows) break;
        remove(oldest);
      }
    },
  };
}

function weightOf(table: TableOfRelease | undefined): number {
  return table === undefined ? 0 : table.breakdown.rows.length + 1;
}

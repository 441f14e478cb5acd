import type { Database } from '@neue-wege/database';
import type { Asker } from '../access/asker.ts';

const life = 1000;
/** Milliseconds: so long before a hold somebody may have asked last. */
const lately = 60_000;
const most = 10_000;

/** Who asked lately, by the hash of what they showed. */
export interface AskerCache {
  /** Who showed this, as read at most a second ago. */
  find(hash: string, read: () => Promise<Asker>): Promise<Asker>;
  /**
   * Until the returned function is called, whoever asked shortly before is known without asking the embedded engine again,
   * which answers nobody while a long transaction has its one connection. Nobody's rights can be changed meanwhile either.
   */
  hold(): () => void;
  /** Forgets everybody: what was changed by this process is felt at the next request. */
  clear(): void;
}

const caches = new WeakMap<Database, AskerCache>();

/**
 * The one cache of a database. What another process changes is felt after a second at most; requests that come at once
 * with the same session are read once.
 */
export function askerCacheOf(database: Database): AskerCache {
  const known = caches.get(database);
  if (known !== undefined) return known;
  const entries = new Map<string, { readonly asker: Promise<Asker>; readonly until: number }>();
  const holds = new Map<symbol, number>();
  const isHeld = (until: number): boolean =>
    database.engine === 'pglite' && [...holds.values()].some((since) => until + lately > since);
  const cache: AskerCache = {
    find(hash, read) {
      const now = performance.now();
      const entry = entries.get(hash);
      if (entry !== undefined && (entry.until > now || isHeld(entry.until))) return entry.asker;
      if (entries.size >= most) entries.clear();
      const asker = read();
      entries.set(hash, { asker, until: now + life });
      // What failed is asked again.
      asker.catch(() => entries.delete(hash));
      return asker;
    },
    hold() {
      const own = Symbol('hold');
      holds.set(own, performance.now());
      return () => void holds.delete(own);
    },
    clear: () => entries.clear(),
  };
  caches.set(database, cache);
  return cache;
}

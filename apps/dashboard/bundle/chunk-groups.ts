import type { Rolldown } from 'vite';

/** What pages of deliveries share: no page of figures needs it, and the texts of its rules are long. */
const ofDeliveries =
  /\/domain\/src\/(vocabulary\/(.*-rules|delivery|import-|audit-)|returns\/)|\/dashboard\/src\/imports\//;

type Groups = NonNullable<Rolldown.CodeSplittingOptions['groups']>;

/**
 * Few files instead of one for every set of pages that share a module: a browser fetches six at once, and on a slow line every
 * further round costs more than what it brings. What the first page loads is two files, one of libraries, which change
 * seldom, and one of what starts before them; what charts share is one, what pages of deliveries share and what only later
 * pages share.
 */
export function chunkGroups({ entry, headStart }: { entry: string; headStart: string }): Groups {
  let first: ReadonlySet<string> | undefined;
  let early: ReadonlySet<string> | undefined;
  return [
    {
      debugName: 'head start',
      name: (id, modules) => {
        early ??= loadedWith(headStart, modules);
        return early.has(id) ? 'head-start' : null;
      },
      priority: 4,
      includeDependenciesRecursively: false,
    },
    {
      debugName: 'first page',
      name: (id, modules) => {
        first ??= loadedWith(entry, modules);
        // The entry itself stays what the page names.
        if (!first.has(id) || id === entry || ofDeliveries.test(id)) return null;
        return id.includes('/node_modules/') ? 'libraries' : 'first-page';
      },
      priority: 3,
      includeDependenciesRecursively: false,
    },
    {
      name: 'deliveries',
      test: ofDeliveries,
      minShareCount: 2,
      priority: 2,
      includeDependenciesRecursively: false,
    },
    {
      name: 'charts',
      test: /\/src\/charts\/|\/node_modules\/d3-/,
      minShareCount: 2,
      priority: 2,
      includeDependenciesRecursively: false,
    },
    { name: 'further-pages', minShareCount: 2, priority: 1, includeDependenciesRecursively: false },
  ];
}

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** What is loaded with a module, without anything being opened. */
function loadedWith(entry: string, modules: Modules): ReadonlySet<string> {
  const loaded = new Set([entry]);
  for (const id of loaded)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) loaded.add(imported);
  return loaded;
}

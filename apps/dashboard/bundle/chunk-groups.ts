import type { Rolldown } from 'vite';

type Groups = NonNullable<Rolldown.CodeSplittingOptions['groups']>;

/**
 * Few files instead of one for every set of pages that share a module: a browser fetches six at once, and on a slow line every
 * further round costs more than what it brings. What the first page loads is two files, one of libraries, which change
 * seldom; what charts share is one, and what only later pages share is one.
 */
export function chunkGroups(entry: string): Groups {
  let first: ReadonlySet<string> | undefined;
  return [
    {
      debugName: 'first page',
      name: (id, modules) => {
        first ??= loadedWith(entry, modules);
        // The entry itself stays what the page names.
        if (!first.has(id) || id === entry) return null;
        return id.includes('/node_modules/') ? 'libraries' : 'first-page';
      },
      priority: 3,
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

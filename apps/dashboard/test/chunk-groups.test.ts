import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { chunkGroups } from '../bundle/chunk-groups.ts';

const imports: Readonly<Record<string, readonly string[]>> = {
  '/src/main.tsx': ['/src/early.ts', '/src/app.tsx', '/node_modules/react/index.js'],
  '/src/early.ts': ['/src/paths.ts'],
  '/src/app.tsx': ['/src/pages.tsx', '/src/paths.ts', '/packages/domain/src/vocabulary/byte-rules.ts'],
  '/src/pages.tsx': ['/src/app.tsx'],
  '/src/explore.tsx': ['/src/app.tsx', '/node_modules/late/index.js'],
};
const modules = {
  getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }),
} as unknown as Rolldown.ChunkingContext;

/** The file that a group of this name for debugging puts a module into. */
function fileIn(group: string, id: string): unknown {
  const groups = chunkGroups({ entry: '/src/main.tsx', headStart: '/src/early.ts' });
  const name = groups.find(({ debugName }) => debugName === group)?.name;
  if (typeof name !== 'function') throw new Error('the group names by module');
  return name(id, modules);
}

describe('chunkGroups', () => {
  it('puts what is loaded with the entry into two files, libraries apart, and nothing that is opened later', () => {
    expect(fileIn('first page', '/src/pages.tsx')).toBe('first-page');
    expect(fileIn('first page', '/node_modules/react/index.js')).toBe('libraries');
    for (const id of ['/src/main.tsx', '/src/explore.tsx', '/node_modules/late/index.js'])
      expect(fileIn('first page', id)).toBeNull();
  });

  it('leaves the rules of deliveries out of the first page, whoever lists them', () => {
    expect(fileIn('first page', '/packages/domain/src/vocabulary/byte-rules.ts')).toBeNull();
  });

  it('puts what starts early into a file that waits for no other', () => {
    for (const id of ['/src/early.ts', '/src/paths.ts']) expect(fileIn('head start', id)).toBe('head-start');
    expect(fileIn('head start', '/src/app.tsx')).toBeNull();
  });
});

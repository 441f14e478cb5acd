import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { chunkGroups } from '../bundle/chunk-groups.ts';

const imports: Readonly<Record<string, readonly string[]>> = {
  '/src/main.tsx': ['/src/app.tsx', '/node_modules/react/index.js'],
  '/src/app.tsx': ['/src/pages.tsx'],
  '/src/pages.tsx': ['/src/app.tsx'],
  '/src/explore.tsx': ['/src/app.tsx', '/node_modules/late/index.js'],
};
const modules = {
  getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }),
} as unknown as Rolldown.ChunkingContext;

describe('chunkGroups', () => {
  it('puts what is loaded with the entry into two files, libraries apart, and nothing that is opened later', () => {
    const [{ name } = { name: '' }] = chunkGroups('/src/main.tsx');
    if (typeof name !== 'function') throw new Error('the first group names by module');
    const named = (id: string): unknown => name(id, modules);
    expect(named('/src/pages.tsx')).toBe('first-page');
    expect(named('/node_modules/react/index.js')).toBe('libraries');
    for (const id of ['/src/main.tsx', '/src/explore.tsx', '/node_modules/late/index.js'])
      expect(named(id)).toBeNull();
  });
});

import { readFile } from 'node:fs/promises';
import { headlineMeasures } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';

// Occupancy stands beside the stock and tells of places: a preview compares the figures of people. The location says whose they are.
const beside: readonly unknown[] = ['occupancyRate', 'location'];

const overview = new URL('../../../apps/dashboard/src/overview/figures.graphql', import.meta.url);

describe('headlineMeasures', () => {
  it('are the figures with which the overview opens, in its order', async () => {
    const [, rows = ''] = /\n {4}rows \{\n([^]*?)\n {4}\}\n/.exec(await readFile(overview, 'utf8')) ?? [];
    const fields = [...rows.matchAll(/^ {6}(\w+)(?: @include\(if: \$\w+\))? \{/gm)].map(([, field]) => field);
    const camelCase = (id: string): string =>
      id.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    expect(fields.filter((field) => !beside.includes(field))).toEqual(headlineMeasures.map(camelCase));
  });
});

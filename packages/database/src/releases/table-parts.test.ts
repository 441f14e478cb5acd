import { type Breakdown, collectTables, completeKeys, rowIdOf, toPlainDate } from '@neue-wege/domain';
import { createMemoryFactSource, randomFacts, seededRandom } from '@neue-wege/domain/testing';
import { describe, expect, it } from 'vitest';
import { partsOf, tableFrom } from './table-parts.ts';

const knownOn = toPlainDate('2024-01-10');
const records = randomFacts(seededRandom(1), { size: 150, knownOn });
const source = createMemoryFactSource([{ knownOn, records }]);
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;
const { tables } = await collectTables({ source, context }, { asOf: toPlainDate('2024-03-31') });

function tableOf(id: string): Breakdown {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table.breakdown;
}

describe.each(['location_sex', 'location_project', 'location_run'])('the parts of %s', (id) => {
  const table = tableOf(id);
  const parts = partsOf(table);
  const locations = parts.flatMap(({ location }) => location ?? []);

  it('hold the rows of one location each, and those across locations in one of their own', () => {
    expect(locations.length).toBeGreaterThan(2);
    expect(new Set(locations).size).toBe(locations.length);
    expect(parts.length).toBe(locations.length + 1);
    for (const part of parts) {
      const { rows } = tableFrom(table, [part]);
      const places = rows.map(({ keys }) => completeKeys(keys).location ?? null);
      expect(new Set(places.filter((place) => place !== part.location))).toEqual(new Set());
    }
  });

  it('give to whoever sees some locations their rows, and no total', () => {
    const own = locations.slice(0, 2);
    const seen = tableFrom(
      table,
      parts.filter(({ location }) => location !== null && own.includes(location)),
    );
    const byName = ({ rows }: Pick<Breakdown, 'rows'>) =>
      Object.fromEntries(rows.map((row) => [rowIdOf(row.keys), row]));
    const mine = table.rows.filter(({ keys }) => own.includes(completeKeys(keys).location ?? ''));
    expect(mine.length).toBeGreaterThan(4);
    expect(byName(seen)).toEqual(byName({ rows: mine }));
    expect(new Set(Object.values(seen.total.values).map(({ status }) => status))).toEqual(
      new Set(['NOT_APPLICABLE']),
    );
  });
});

describe('the part across locations', () => {
  const across = (id: string): number => {
    const table = tableOf(id);
    return tableFrom(
      table,
      partsOf(table).filter(({ location }) => location === null),
    ).rows.length;
  };

  it('has the rows of a trait at all locations together, and no run, which lies in one', () => {
    expect(across('location_sex')).toBeGreaterThan(1);
    expect(across('location_project')).toBeGreaterThan(1);
    expect(across('location_run')).toBe(0);
  });
});

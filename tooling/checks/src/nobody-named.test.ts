import { createPgliteDatabase } from '@neue-wege/database/testing';
import { type DeliveryFileKind, deliveryFiles } from '@neue-wege/domain';
import { type SeededRandom, seededRandom } from '@neue-wege/domain/testing';
import { describe, expect, it } from 'vitest';
import { deliver, storedWorld } from './testing/rule-world.ts';

const database = await createPgliteDatabase();
await deliver(database, storedWorld);

/** What no finding may repeat: it stands in some form in every cell about a person. */
const mark = 'QXZ';
/** A birth year that no message would say by itself. */
const birthYear = '1947';

const cells: readonly ((random: SeededRandom) => string)[] = [
  () => mark,
  () => `${mark}-${mark}`,
  () => `"${mark}, ""${mark}"""`,
  () => `"${mark}"${mark}`,
  () => `${mark}"${mark}`,
  () => `=HYPERLINK(${mark})`,
  () => `${mark}\u0000`,
  () => `\uFFFD${mark}`,
  () => `"${mark}\n${mark}"`,
  () => mark.repeat(4_000),
  () => birthYear,
  () => `${birthYear}-02-30`,
  () => `01/02/${birthYear}`,
  () => `${birthYear}${birthYear}${birthYear}`,
  () => '2024-02-01',
  () => '2024-01-31',
  () => '2',
  () => '',
  (random) => String(random.below(100_000)),
];

const kinds = [
  'enrolments',
  'observations',
  'spells',
  'coverage',
] as const satisfies readonly DeliveryFileKind[];

/** A file about people, every cell of which may be anything. */
function fileOf(kind: (typeof kinds)[number], random: SeededRandom): string {
  const names = deliveryFiles[kind].columns.map(({ name }) => name);
  const people = ['S-ANNA', 'S-BEN', 'S-CORA', mark, `${mark}1`];
  const rows = Array.from({ length: 12 }, () =>
    names.map((name) => {
      if (random.chance(0.5)) return '';
      if (name === 'participant') return random.pick(people);
      return name === 'run' ? '2' : random.pick(cells)(random);
    }),
  );
  return [names, ...rows].map((row) => row.join(',')).join('\n');
}

describe('nobody', { timeout: 120_000 }, () => {
  it('is named by what is found in files full of what is wrong', async () => {
    const random = seededRandom(11);
    const rules = new Set<string>();
    for (let round = 0; round < 30; round++) {
      const files = Object.fromEntries(kinds.map((kind) => [`${kind}.csv`, fileOf(kind, random)]));
      const { findings } = await deliver(database, { files, storing: { dryRun: true } });
      const text = JSON.stringify(findings);
      expect(text).not.toContain(mark);
      expect(text).not.toContain(birthYear);
      expect(text).not.toMatch(/S-(ANNA|BEN|CORA)/);
      for (const { rule } of findings) rules.add(rule);
    }
    expect(rules.size).toBeGreaterThan(8);
  });

  it('is named by what is kept of a delivery in the audit and in the record of the import', async () => {
    const random = seededRandom(12);
    const files = Object.fromEntries(kinds.map((kind) => [`${kind}.csv`, fileOf(kind, random)]));
    await deliver(database, { files });
    await deliver(database, { files, storing: { keepGood: true } });
    for (const table of ['audit_event', 'import', 'import_file', 'import_finding'] as const) {
      const rows = JSON.stringify(await database.kysely.selectFrom(table).selectAll().execute());
      expect([table, rows.includes(mark), /S-(ANNA|BEN|CORA)/.test(rows)]).toEqual([table, false, false]);
    }
  });
});

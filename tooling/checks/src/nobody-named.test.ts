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

  it('is named by the rows that are kept apart, whatever is wrong with them', async () => {
    const files = {
      'enrolments.csv': `participant,run,location,project,entered_on,exited_on,birth_year
S-ANNA,9,borken,rad,2024-02-01,,${birthYear}
S-BEN,2,bocholt,rad,2024-05-01,2024-02-01,${birthYear}
S-CORA,2,bocholt
bocholt,S-ANNA,S-BEN,S-CORA
S-DORA,2,bocholt,rad,tomorrow,,${birthYear}
S-EMIL,2,bocholt,rad,2024-02-01,,
S-EMIL,2,bocholt,rad,2024-03-01,,
S-\u0001ANNA,2,bocholt,rad,2024-03-01,,`,
      'spells.csv': `participant,kind,starts_on,ends_on
S-ANNA,benefit,2024-02-01,2024-04-30
S-BEN,S-BEN,2024-02-01,`,
    };
    const { status, counts, importId } = await deliver(database, { files, storing: { keepGood: true } });
    expect([status, counts.rejected]).toEqual(['unchanged', 10]);

    const kept = await database.kysely
      .selectFrom('import_rejection')
      .selectAll()
      .where('import_id', '=', importId ?? 0)
      .execute();
    expect(kept).toHaveLength(10);
    expect(kept[0]?.cells['participant']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(JSON.stringify(kept)).not.toContain(birthYear);
    for (const table of [
      'import_rejection',
      'import_finding',
      'participant',
      'enrolment',
      'spell',
      'run',
    ] as const) {
      const rows = JSON.stringify(await database.kysely.selectFrom(table).selectAll().execute());
      expect([table, /S-?(\\u0001)?(ANNA|BEN|CORA|DORA|EMIL)/.test(rows)]).toEqual([table, false]);
    }
  });
});

import { changeReturn, createSqlFactSource, type Database, readReturns } from '@neue-wege/database';
import { createPgliteDatabase, createPostgresDatabase } from '@neue-wege/database/testing';
import { catalogueVersion, freezeReturn, recordCheck, signOffReturn, toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { storeSample } from '../testing/sample-database.ts';
import { sampleDeliveries } from '../testing/sample-deliveries.ts';
import { beginDueReturns } from './due-returns.ts';

const actor = 'schedule';
const context = { actor, locations: 'all', profile: 'MANAGEMENT' } as const;
// Whatever the tests freeze was begun before the waiting time of these quarters is over.
const today = toPlainDate('2098-10-05');

async function openSample(create: () => Promise<Database>) {
  const database = await create();
  const source = createSqlFactSource(database);
  const begin = async () =>
    (await beginDueReturns(database, { today, actor, source })).map(
      ({ due, release: { quarter, number } }) => `${quarter} ${number} ${due.occasion}`,
    );
  return { database, begin };
}

/** Freezes the draft of a quarter, without its files. */
async function freeze(database: Database, quarter: string): Promise<void> {
  const figures = 'f'.repeat(64);
  const check = { asOf: toPlainDate('2024-07-01'), dataVersion: 2, catalogueVersion, figures, entries: [] };
  for (const step of [
    (now: Parameters<typeof recordCheck>[0]) => recordCheck(now, { actor, check }),
    (now: Parameters<typeof recordCheck>[0]) => signOffReturn(now, { actor, figures, isFourEyes: false }),
    (now: Parameters<typeof recordCheck>[0]) => freezeReturn(now, { actor, figures }),
  ])
    await changeReturn(database, {
      context,
      quarter,
      step,
      entryOf: () => ({ actor, action: 'return', detail: { quarter } }),
    });
}

describe.each([
  ['the embedded engine', createPgliteDatabase],
  ['PostgreSQL', createPostgresDatabase],
] as const)('beginDueReturns on %s', { timeout: 60_000 }, async (_, create) => {
  const { database, begin } = await openSample(create);

  it('begins nothing where nothing was delivered', async () => {
    expect(await begin()).toEqual([]);
    for (const delivery of sampleDeliveries) await storeSample(database, delivery);
  });

  it('begins each draft once, however many do so at the same time', async () => {
    const begun = (await Promise.all([begin(), begin(), begin(), begin()])).flat();
    expect(begun.toSorted()).toEqual(['2098-Q2 1 waiting_over', '2098-Q3 1 quarter_closed']);
    const kept = await readReturns(database, { context });
    expect(
      kept.map(({ quarter, number, state, preparedBy }) => [quarter, number, state, preparedBy]),
    ).toEqual([
      ['2098-Q3', 1, 'draft', actor],
      ['2098-Q2', 1, 'draft', actor],
    ]);
    expect(await begin()).toEqual([]);
  });

  it('begins the next release when the waiting time is over, once', async () => {
    for (const quarter of ['2098-Q2', '2098-Q3']) await freeze(database, quarter);
    const begun = (await Promise.all([begin(), begin(), begin()])).flat();
    expect(begun).toEqual(['2098-Q2 2 waiting_over']);
    const [release] = await readReturns(database, { context, quarter: '2098-Q2' });
    expect(release).toMatchObject({
      number: 2,
      state: 'draft',
      reason: 'Die Wartezeit für Nachmeldungen ist abgelaufen.',
    });
    expect(await begin()).toEqual([]);
  });
});

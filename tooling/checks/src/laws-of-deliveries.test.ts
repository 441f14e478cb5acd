import { createSqlFactSource, type Database } from '@neue-wege/database';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { type Delivery, demoSeed, generateDemo } from '@neue-wege/demo';
import {
  type Breakdown,
  type DataQuality,
  measureIds,
  parseBreakdownRequest,
  parseDataQualityRequest,
  runBreakdown,
  runDataQuality,
  toPlainDate,
} from '@neue-wege/domain';
import { type SeededRandom, seededRandom } from '@neue-wege/domain/testing';
import { describe, expect, it } from 'vitest';
import { storeDeliveries } from './testing/store-deliveries.ts';

const context = { actor: 'check', locations: 'all', profile: 'EXACT' } as const;
const today = toPlainDate('2026-11-01');
const deliveries = generateDemo({ seed: demoSeed, through: '2017-12-31' });

/** The same rows in another order, in files that come in another order. */
function shuffled({ files, ...delivery }: Delivery, random: SeededRandom): Delivery {
  const mixed = files.map(({ name, content }) => {
    const [head = '', ...rows] = content.trimEnd().split('\n');
    return { name, content: [head, ...mix(rows, random), ''].join('\n') };
  });
  return { ...delivery, files: mix(mixed, random) };
}

function mix<T>(values: readonly T[], random: SeededRandom): readonly T[] {
  return values
    .map((value) => ({ value, place: random.next() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ value }) => value);
}

async function figuresAt(database: Database, asOf?: string): Promise<readonly (Breakdown | DataQuality)[]> {
  const source = createSqlFactSource(database);
  const of = { today, profile: 'EXACT' } as const;
  const asked = [['location', 'year'], ['run'], ['quarter'], ['sex', 'age_band']];
  const figures: (Breakdown | DataQuality)[] = [
    await runDataQuality(parseDataQualityRequest({ asOf }, of), { source, context }),
  ];
  for (const by of asked) {
    const request = parseBreakdownRequest({ by, measures: measureIds, margins: true, asOf }, of);
    figures.push(await runBreakdown(request, { source, context }));
  }
  return figures;
}

describe('every figure', { timeout: 120_000 }, () => {
  it('is the same in whatever order the files of a delivery and their rows come', async () => {
    const [one, other] = [await createPgliteDatabase(), await createPgliteDatabase()];
    const random = seededRandom(7);
    await storeDeliveries(one, deliveries);
    await storeDeliveries(
      other,
      deliveries.map((delivery) => shuffled(delivery, random)),
    );
    expect(await figuresAt(other)).toEqual(await figuresAt(one));
  });

  it('of a past day stays as it was, whatever is delivered later', async () => {
    const database = await createPgliteDatabase();
    const half = Math.floor(deliveries.length / 2);
    await storeDeliveries(database, deliveries.slice(0, half));
    const day = deliveries[half - 1]?.knownOn ?? '';
    const then = await figuresAt(database, day);
    await storeDeliveries(database, deliveries.slice(half));
    expect(await figuresAt(database, day)).toEqual(then);
    expect(await figuresAt(database)).not.toEqual(then);
  });
});

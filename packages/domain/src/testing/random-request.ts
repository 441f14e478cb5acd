import { type BreakdownRequest, parseBreakdownRequest } from '../breakdown/request.ts';
import { periodKeyOf } from '../calendar/period.ts';
import { type PlainDate, toPlainDate } from '../calendar/plain-date.ts';
import { measureIds } from '../catalogue/catalogue.ts';
import { type DimensionId, dimensionIds, dimensionOf } from '../catalogue/dimension.ts';
import type { FactRecords } from './fact-records.ts';
import { randomPlaces, someDay } from './random-facts.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Any question that may be asked of a random world. */
export function randomRequest(
  random: SeededRandom,
  { records, today }: { records: FactRecords; today: PlainDate },
): BreakdownRequest {
  const by = dimensionIds.filter(() => random.chance(0.12)).slice(0, 3);
  const filtered = dimensionIds.filter(() => random.chance(0.08)).slice(0, 2);
  const measures = measureIds.filter(() => random.chance(0.2));
  return parseBreakdownRequest(
    {
      by,
      measures: measures.length === 0 ? ['enrolments'] : measures,
      where: Object.fromEntries(
        filtered.map((dimension) => [dimension, someKeys(random, { dimension, records })]),
      ),
      margins: random.chance(0.4),
      exclusions: random.chance(0.3),
      asOf: random.chance(0.5) ? today : someDay(random, { from: toPlainDate('2016-01-01'), days: 3000 }),
    },
    { today, profile: 'EXACT' },
  );
}

function someKeys(
  random: SeededRandom,
  { dimension, records }: { dimension: DimensionId; records: FactRecords },
): readonly string[] {
  const { source } = dimensionOf(dimension);
  const key = (): string => {
    const entry = random.pick(records.enrolments);
    if (source.kind === 'period')
      return periodKeyOf(source.grain, entry.enteredOn ?? toPlainDate('2014-11-15'));
    if (source.kind === 'phase') return random.pick([...records.phases.map((phase) => phase.key), 'unknown']);
    if (source.kind === 'codes') return random.pick(Object.keys(source.labels));
    if (dimension === 'run') return random.pick([entry.run, '1', 'nowhere']);
    return random.pick([...randomPlaces, 'wege', 'youth', '05554008', 'unknown']);
  };
  return Array.from({ length: 1 + random.below(3) }, key);
}

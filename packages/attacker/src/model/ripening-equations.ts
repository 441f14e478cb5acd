import { isMature, type PlainDate, periodOf, type RowKeys, rowIdOf } from '@neue-wege/domain';
import type { Family } from './families.ts';
import { hasPeriod } from './identity-equations.ts';
import type { PublishedUnit } from './published-units.ts';
import { classOf, type Reader } from './reader.ts';
import { nothingLeft, roomLeft, times, type Weighted } from './system-builder.ts';

/**
 * A row without a period counts what is mature. By the calendar a reader knows which periods are wholly so and which in part; the
 * part is a count of its own, within that of the period.
 */
export function relateRipening(reader: Reader, units: readonly PublishedUnit[]): void {
  for (const [family, own] of Map.groupBy(units, (unit) => unit.family)) {
    if (family.timing.horizon === null) continue;
    const periods = Map.groupBy(
      own.filter(({ keys }) => hasPeriod(keys)),
      ({ keys: { year: _year, quarter, ...rest } }) =>
        `${quarter === undefined ? 'year' : 'quarter'} ${rowIdOf(rest)}`,
    );
    for (const unit of own.filter(({ keys }) => !hasPeriod(keys))) {
      const row = rowIdOf(unit.keys);
      const within = periods.get(`quarter ${row}`) ?? periods.get(`year ${row}`);
      if (within !== undefined) relateToPeriods(reader, { family, unit, within });
    }
  }
}

function relateToPeriods(
  reader: Reader,
  { family, unit, within }: { family: Family; unit: PublishedUnit; within: readonly PublishedUnit[] },
): void {
  const sums: Weighted[][] = family.classes.map((_, position) => [
    ...times(-1, [classOf(reader.quantitiesOf(unit), position)]),
  ]);
  for (const period of within) {
    const maturity = maturityIn(period.keys, { family, asOf: reader.asOf });
    if (maturity === 'immature') continue;
    for (const [position, sum] of sums.entries()) {
      const count = classOf(reader.quantitiesOf(period), position);
      if (maturity === 'mature' || (count.kind === 'known' && count.value === 0)) {
        sum.push(...times(1, [count]));
        continue;
      }
      const part = reader.builder.open(undefined);
      reader.builder.relate([...times(1, [part]), ...times(-1, [count])], {
        range: roomLeft,
        why: `a part of ${period.id}`,
      });
      sum.push(...times(1, [part]));
    }
  }
  for (const sum of sums)
    reader.builder.relate(sum, { range: nothingLeft, why: `${unit.id} counts what is mature` });
}

function maturityIn(
  { year, quarter }: RowKeys,
  { family, asOf }: { family: Family; asOf: PlainDate },
): 'mature' | 'partly' | 'immature' {
  const { first, last } = quarter === undefined ? periodOf('year', year ?? '') : periodOf('quarter', quarter);
  const { horizon, waiting } = family.timing;
  const timing = { horizon: horizon ?? 0, waiting };
  if (isMature(last, { asOf, timing })) return 'mature';
  return isMature(first, { asOf, timing }) ? 'partly' : 'immature';
}

import { type RowKeys, rowIdOf } from '@neue-wege/domain';
import { hasPeriod } from './identity-equations.ts';
import type { PublishedUnit } from './published-units.ts';
import type { Reader } from './reader.ts';
import { nothingLeft, type Quantity, roomLeft, times } from './system-builder.ts';

/** Who leaves is counted by why, and by the phase of that day: not in the row of the entry. */
const splitByEnd: readonly (keyof RowKeys)[] = ['phase', 'exit_reason'];

/**
 * Nobody leaves who has not entered: of a group no more than entered, and by the end of every period no more than entered by
 * then. Where more have left than entered, the data give no such rule.
 */
export function relateStays(reader: Reader, units: readonly PublishedUnit[]): void {
  const rows = units.filter(
    ({ family, keys }) =>
      (family.id === 'entries' || family.id === 'exits') &&
      splitByEnd.every((dimension) => keys[dimension] === undefined),
  );
  for (const { family, keys } of rows.filter((unit) => !hasPeriod(unit.keys)))
    if (family.id === 'entries') relateGroup(reader, keys);
  const sequences = Map.groupBy(
    rows.filter((unit) => hasPeriod(unit.keys)),
    ({ keys: { year: _year, quarter, ...rest } }) =>
      `${quarter === undefined ? 'year' : 'quarter'} ${rowIdOf(rest)}`,
  );
  for (const own of sequences.values()) {
    const periods = new Map(own.map(({ keys }) => [keys.quarter ?? keys.year ?? '', keys]));
    relatePeriods(
      reader,
      [...periods].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, keys]) => keys),
    );
  }
}

interface Flows {
  readonly entries: readonly Quantity[];
  readonly exits: readonly Quantity[];
}

function flowsIn(reader: Reader, keys: RowKeys): Flows | undefined {
  const entries = reader.find('entries', keys);
  const exits = reader.find('exits', keys);
  return entries === undefined || exits === undefined ? undefined : { entries, exits };
}

/** How many more have truly entered than left. */
function trueRest(reader: Reader, { entries, exits }: Flows): number {
  return sumOf(reader, entries) - sumOf(reader, exits);
}

function sumOf({ builder }: Reader, quantities: readonly Quantity[]): number {
  return quantities.reduce(
    (sum, one) => sum + (one.kind === 'known' ? one.value : (builder.truth(one.variable) ?? 0)),
    0,
  );
}

function relateGroup(reader: Reader, keys: RowKeys): void {
  const flows = flowsIn(reader, keys);
  if (flows === undefined || trueRest(reader, flows) < 0) return;
  reader.builder.relate([...times(1, flows.exits), ...times(-1, flows.entries)], {
    range: roomLeft,
    why: `nobody leaves ${rowIdOf(keys)} who has not entered`,
  });
}

/** Who is present at the end of each period was present before or has entered, and has not left. */
function relatePeriods(reader: Reader, periods: readonly RowKeys[]): void {
  const flows = periods.flatMap((keys) => flowsIn(reader, keys) ?? []);
  if (flows.length < periods.length) return;
  let rest = 0;
  const rests = flows.map((one) => (rest += trueRest(reader, one)));
  if (rests.some((one) => one < 0)) return;
  let before: readonly Quantity[] = [];
  for (const [index, { entries, exits }] of flows.entries()) {
    const present = reader.builder.open(rests[index]);
    reader.builder.relate(
      [...times(1, before), ...times(1, entries), ...times(-1, exits), ...times(-1, [present])],
      { range: nothingLeft, why: `who is present after ${rowIdOf(periods[index] ?? {})}` },
    );
    before = [present];
  }
}

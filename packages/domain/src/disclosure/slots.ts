import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import { isMature } from '../calendar/maturity.ts';
import { periodOf } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DimensionId } from '../catalogue/dimension.ts';
import { atomsIn, countAtoms } from './count-atoms.ts';
import type { Slot } from './lattice.ts';
import { completeKeys } from './release.ts';
import { disclosureSystems, finestOf } from './systems.ts';

/** What a slot is told apart by beside its quarter; location and project follow. */
const placeKeys: readonly DimensionId[] = ['run', 'target_group', 'delivery_mode', 'phase'];

/** Where and when somebody entered or left, by the day on which each is counted, with the facts there. */
export async function readSlots(door: Door, { asOf }: { asOf: PlainDate }): Promise<readonly Slot[]> {
  const counted = disclosureSystems
    .filter(
      ({ id, family, timing }) => timing.fact !== 'stock' && (family === null || finestOf(family).id === id),
    )
    .map(countAtoms);
  const countBy = async (by: readonly DimensionId[]): Promise<readonly CountedSlot[]> => {
    const measures = counted.flatMap((atoms) => atoms.measures);
    const asked = {
      by,
      measures,
      where: {},
      asOf,
      margins: false,
      exclusions: false,
      profile: 'EXACT',
    } as const;
    const { rows } = await runBreakdown(asked, door);
    return rows.map((row) => {
      const counts = counted.flatMap((atoms) => {
        const found = atomsIn(row, atoms);
        return found === undefined ? [] : [[atoms.system.id, found.values] as const];
      });
      return { keys: completeKeys(row.keys), counts: Object.fromEntries(counts) };
    });
  };
  const places = new Map((await countBy(placeKeys)).map(({ keys, counts }) => [placeOf(keys), counts]));
  const quarters = new Map<string, MatureFamilies>();
  const slots = (await countBy([...placeKeys, 'quarter'])).map((slot) => {
    const { quarter } = slot.keys;
    if (quarter === undefined) throw new Error('A slot without a quarter');
    const own = quarters.get(quarter) ?? matureIn(quarter, asOf);
    quarters.set(quarter, own);
    return { ...slot, ...own };
  });
  const byPlace = Map.groupBy(slots, ({ keys }) => placeOf(keys));
  return slots.map(({ keys, counts, mature, ripening }) => {
    const place = placeOf(keys);
    const beside = byPlace.get(place) ?? [];
    const ripe = ripening.flatMap((family) => {
      const { id } = finestOf(family);
      const before = beside.flatMap((slot) => (slot.mature.has(family) ? [slot.counts[id]] : []));
      const left = places
        .get(place)
        ?.[id]?.map((all, atom) => before.reduce((rest, one) => rest - (one?.[atom] ?? 0), all));
      return left?.some((count) => count > 0) === true ? [[family, left] as const] : [];
    });
    return { keys, counts, mature, ...(ripe.length > 0 && { ripe: Object.fromEntries(ripe) }) };
  });
}

type CountedSlot = Pick<Slot, 'keys' | 'counts'>;

function placeOf(keys: Slot['keys']): string {
  return JSON.stringify(placeKeys.map((dimension) => keys[dimension] ?? null));
}

interface MatureFamilies {
  /** Families of which all facts of the quarter are mature. */
  readonly mature: ReadonlySet<string>;
  /** Families of which the first of them are, and the last are not. */
  readonly ripening: readonly string[];
}

function matureIn(quarter: string, asOf: PlainDate): MatureFamilies {
  const { first, last } = periodOf('quarter', quarter);
  const known = disclosureSystems.flatMap(({ family, timing: { horizon, waiting } }) => {
    if (family === null) return [];
    const isReached = (day: PlainDate): boolean =>
      horizon === null || isMature(day, { asOf, timing: { horizon, waiting } });
    return [{ family, isFirst: isReached(first), isLast: isReached(last) }];
  });
  return {
    mature: new Set(known.flatMap(({ family, isLast }) => (isLast ? family : []))),
    ripening: [
      ...new Set(known.flatMap(({ family, isFirst, isLast }) => (isFirst && !isLast ? family : []))),
    ],
  };
}

import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import { isMature } from '../calendar/maturity.ts';
import { periodOf } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DimensionId } from '../catalogue/dimension.ts';
import { atomsIn, countAtoms } from './count-atoms.ts';
import type { Slot } from './lattice.ts';
import { completeKeys } from './release.ts';
import { disclosureSystems, finestOf } from './systems.ts';

/** What a slot is told apart by; location, project and year follow. */
const slotKeys: readonly DimensionId[] = ['run', 'target_group', 'delivery_mode', 'phase', 'quarter'];

/** Where and when somebody entered or left, by the day on which each is counted, with the facts there. */
export async function readSlots(door: Door, { asOf }: { asOf: PlainDate }): Promise<readonly Slot[]> {
  const counted = disclosureSystems
    .filter(
      ({ id, family, timing }) => timing.fact !== 'stock' && (family === null || finestOf(family).id === id),
    )
    .map(countAtoms);
  const request = {
    by: slotKeys,
    measures: counted.flatMap(({ measures }) => measures),
    where: {},
    asOf,
    margins: false,
    exclusions: false,
    profile: 'EXACT',
  } as const;
  const { rows } = await runBreakdown(request, door);
  const mature = new Map<string, ReadonlySet<string>>();
  return rows.map((row) => {
    const keys = completeKeys(row.keys);
    const { quarter } = keys;
    if (quarter === undefined) throw new Error('A slot without a quarter');
    const own = mature.get(quarter) ?? matureIn(quarter, asOf);
    mature.set(quarter, own);
    const counts = counted.flatMap((atoms) => {
      const found = atomsIn(row, atoms);
      return found === undefined ? [] : [[atoms.system.id, found.values] as const];
    });
    return { keys, counts: Object.fromEntries(counts), mature: own };
  });
}

function matureIn(quarter: string, asOf: PlainDate): ReadonlySet<string> {
  const { last } = periodOf('quarter', quarter);
  const families = disclosureSystems.flatMap(({ family, timing: { horizon, waiting } }) =>
    family === null || (horizon !== null && !isMature(last, { asOf, timing: { horizon, waiting } }))
      ? []
      : family,
  );
  return new Set(families);
}

import { type Door, runBreakdown } from '../breakdown/run-breakdown.ts';
import { isMature } from '../calendar/maturity.ts';
import { periodOf } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DimensionId } from '../catalogue/dimension.ts';
import { enrolments, exits } from '../catalogue/enrolment-measures.ts';
import type { Slot } from './lattice.ts';
import { completeKeys } from './release.ts';
import { disclosureSystems } from './systems.ts';

/** What a slot is told apart by; location, project and year follow. */
const slotDimensions: readonly DimensionId[] = ['run', 'target_group', 'delivery_mode', 'phase', 'quarter'];

/** Where and when somebody entered or left, by the day on which each is counted. */
export async function readSlots(door: Door, { asOf }: { asOf: PlainDate }): Promise<readonly Slot[]> {
  const request = {
    by: slotDimensions,
    measures: [enrolments, exits],
    where: {},
    asOf,
    margins: false,
    exclusions: false,
    profile: 'EXACT',
  } as const;
  const { rows } = await runBreakdown(request, door);
  const maturities = new Map<string, Slot['maturity']>();
  return rows.map((row) => {
    const keys = completeKeys(row.keys);
    const quarter = keys.quarter;
    if (quarter === undefined) throw new Error('A slot without a quarter');
    const maturity = maturities.get(quarter) ?? maturityIn(quarter, asOf);
    maturities.set(quarter, maturity);
    return maturity === undefined ? { keys } : { keys, maturity };
  });
}

type Maturity = 'mature' | 'partly' | 'immature';

function maturityIn(quarter: string, asOf: PlainDate): Slot['maturity'] {
  const { first, last } = periodOf('quarter', quarter);
  return Object.fromEntries(
    disclosureSystems.flatMap(({ family, timing: { horizon, waiting } }): [string, Maturity][] => {
      if (family === null || horizon === null) return [];
      const timing = { horizon, waiting };
      if (isMature(last, { asOf, timing })) return [[family, 'mature']];
      return [[family, isMature(first, { asOf, timing }) ? 'partly' : 'immature']];
    }),
  );
}

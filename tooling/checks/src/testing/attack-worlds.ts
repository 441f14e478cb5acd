import { attack } from '@neue-wege/attacker';
import { collectTables, type ProtectedProfile, protectTables, toPlainDate } from '@neue-wege/domain';
import { createMemoryFactSource, randomFacts, seededRandom } from '@neue-wege/domain/testing';
import { loadProgramSolver } from '@neue-wege/solver';

const knownOn = toPlainDate('2024-01-10');
const asOf = toPlainDate('2024-03-31');
const context = { actor: 'check', locations: 'all', profile: 'EXACT' } as const;

/** What an attack on a random world found. */
export interface AttackedWorld {
  readonly seed: number;
  readonly judged: number;
  /** Counts recovered, known too well or undecided, and small cells that are shown. */
  readonly unsafe: number;
  readonly hideSmall: { readonly judged: number; readonly recovered: number };
}

/** Protects a random world with many small cells and attacks it. */
export async function attackWorld(
  seed: number,
  { size, profile }: { readonly size: number; readonly profile: ProtectedProfile },
): Promise<AttackedWorld> {
  const records = randomFacts(seededRandom(seed), { size, knownOn });
  const source = createMemoryFactSource([{ knownOn, records }]);
  const exact = await collectTables({ source, context }, { asOf });
  const release = await protectTables(exact, { profile, solver: loadProgramSolver() });
  const { judged, unsafe, open, hideSmall } = await attack({ current: { release, exact } });
  return { seed, judged, unsafe: unsafe.length + open.length, hideSmall };
}

import { type AttackRecord, attack, type JudgedRelease } from '@neue-wege/attacker';
import {
  type CollectedTables,
  collectTables,
  type ProtectedProfile,
  protectTables,
  toPlainDate,
} from '@neue-wege/domain';
import {
  createMemoryFactSource,
  type FactRecords,
  type MemoryVersion,
  randomFacts,
  seededRandom,
} from '@neue-wege/domain/testing';
import { loadProgramSolver } from '@neue-wege/solver';

const knownOn = toPlainDate('2024-01-10');
const asOf = toPlainDate('2024-03-31');
/** A year before: what happened since is new to the second release. */
const formerly = { knownOn: toPlainDate('2023-01-10'), asOf: toPlainDate('2023-03-31') };
const context = { actor: 'check', locations: 'all', profile: 'EXACT' } as const;
const solver = loadProgramSolver();

/** Which world is attacked, and by whom. */
export interface WorldQuestion {
  readonly size: number;
  readonly profile: ProtectedProfile;
  /** Whether the reader has a release of the year before too. */
  readonly isSecond: boolean;
  /** Locations of the world; absent: three. */
  readonly places?: readonly string[];
  /** More rows than this are protected in blocks of locations; absent: as usual. */
  readonly mostRows?: number;
}

/** Protects a random world with many small cells and attacks it. */
export async function attackWorld(
  seed: number,
  { size, profile, isSecond, places, ...division }: WorldQuestion,
): Promise<AttackRecord> {
  const records = randomFacts(seededRandom(seed), { size, knownOn, ...(places && { places }) });
  const history = [
    { knownOn: formerly.knownOn, records: knownBefore(records, formerly) },
    { knownOn, records },
  ];
  const former = isSecond
    ? await releaseOf(history.slice(0, 1), { asOf: formerly.asOf, profile, ...division })
    : undefined;
  const current = await releaseOf(history, { asOf, profile, former, ...division });
  return attack({ current, ...(former && { former }) });
}

async function releaseOf(
  history: readonly MemoryVersion[],
  {
    asOf: day,
    profile,
    former,
    ...division
  }: Pick<CollectedTables, 'asOf'> &
    Pick<WorldQuestion, 'profile' | 'mostRows'> & { former?: JudgedRelease | undefined },
): Promise<JudgedRelease> {
  const exact = await collectTables({ source: createMemoryFactSource(history), context }, { asOf: day });
  const before = former && { release: former.release, lattice: former.exact.lattice };
  return {
    release: await protectTables(exact, { profile, solver, ...division, ...(before && { former: before }) }),
    exact,
  };
}

/** What was known of the same world on an earlier day. */
function knownBefore(records: FactRecords, { knownOn: day }: Pick<MemoryVersion, 'knownOn'>): FactRecords {
  const enrolments = records.enrolments
    .filter(({ enteredOn }) => enteredOn === null || enteredOn <= day)
    .map((enrolment) => {
      const isGone = enrolment.exitedOn !== null && enrolment.exitedOn <= day;
      return isGone ? enrolment : { ...enrolment, exitedOn: null, exitReason: null };
    });
  const gone = new Set(enrolments.flatMap(({ id, exitedOn }) => (exitedOn === null ? [] : id)));
  const observations = records.observations.filter(
    ({ enrolment, observedOn }) => gone.has(enrolment) && (observedOn === null || observedOn <= day),
  );
  return { ...records, enrolments, observations };
}

export { contractCases } from './contract-cases.ts';
export { entriesLattice } from './entries-lattice.ts';
export type {
  CoverageRecord,
  EnrolmentRecord,
  FactRecords,
  ObservationRecord,
  ReferenceRecord,
  SpellRecord,
} from './fact-records.ts';
export {
  answerCase,
  type ContractCase,
  type ContractWorld,
  compactBreakdown,
  contractWorlds,
  sampleKnownOn,
} from './fact-source-contract.ts';
export { measureCases } from './measure-cases.ts';
export { createMemoryFactSource, type MemoryVersion } from './memory-fact-source.ts';
export { createMemoryReleases, unprotectedRelease, withholdRows } from './memory-releases.ts';
export { randomFacts } from './random-facts.ts';
export { type LatticeSize, randomLattice } from './random-lattice.ts';
export { randomRequest } from './random-request.ts';
export {
  noFacts,
  sampleEnrolment,
  sampleFacts,
  sampleObservation,
  samplePeriod,
  sampleRun,
  sampleSpell,
} from './sample-facts.ts';
export { type SeededRandom, seededRandom } from './seeded-random.ts';

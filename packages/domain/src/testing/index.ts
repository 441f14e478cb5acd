export { contractCases } from './contract-cases.ts';
export type {
  CoverageRecord,
  EnrolmentRecord,
  FactRecords,
  ObservationRecord,
  SpellRecord,
} from './fact-records.ts';
export { answerCase, type ContractCase, compactBreakdown, sampleKnownOn } from './fact-source-contract.ts';
export { createMemoryFactSource, type MemoryVersion } from './memory-fact-source.ts';
export { randomFacts, randomRequest } from './random-facts.ts';
export { sampleEnrolment, sampleFacts, samplePeriod, sampleRun } from './sample-facts.ts';
export { type SeededRandom, seededRandom } from './seeded-random.ts';

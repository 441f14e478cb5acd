export type {
  CoverageRecord,
  EnrolmentRecord,
  FactRecords,
  ObservationRecord,
  SpellRecord,
} from './fact-records.ts';
export { createMemoryFactSource, type MemoryVersion } from './memory-fact-source.ts';
export { sampleEnrolment, sampleFacts, samplePeriod, sampleRun } from './sample-facts.ts';
export { contractCases } from './contract-cases.ts';
export { answerCase, compactBreakdown, type ContractCase, sampleKnownOn } from './fact-source-contract.ts';
export { randomFacts, randomRequest } from './random-facts.ts';
export { seededRandom, type SeededRandom } from './seeded-random.ts';

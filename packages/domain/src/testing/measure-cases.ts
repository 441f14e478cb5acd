import { capacityCases } from './capacity-cases.ts';
import { dueCases } from './due-cases.ts';
import type { ContractCase } from './fact-source-contract.ts';
import { outcomeCases } from './outcome-cases.ts';
import { participationCases } from './participation-cases.ts';
import { recordingCases } from './recording-cases.ts';
import { spellCases } from './spell-cases.ts';
import { turnCases } from './turn-cases.ts';
import { waitingCases } from './waiting-cases.ts';

/**
 * What every fact source answers over the world of the measures. The expectations were worked out by hand from the
 * definitions, not taken from an answer: where a source differs, the definition decides.
 */
export const measureCases: readonly ContractCase[] = [
  ...participationCases,
  ...outcomeCases,
  ...turnCases,
  ...spellCases,
  ...capacityCases,
  ...dueCases,
  ...recordingCases,
  ...waitingCases,
];

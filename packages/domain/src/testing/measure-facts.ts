import { toPlainDate } from '../calendar/plain-date.ts';
import type { AgreedTarget } from '../vocabulary/agreed-target.ts';
import { capacityRules } from './capacity-rules.ts';
import { dueRules } from './due-rules.ts';
import type { FactRecords } from './fact-records.ts';
import { integrationRules } from './integration-rules.ts';
import type { MemoryVersion } from './memory-fact-source.ts';
import { outcomeRules } from './outcome-rules.ts';
import { participationRules } from './participation-rules.ts';
import { recordingRules } from './recording-rules.ts';
import { gather } from './rule-records.ts';
import { noFacts } from './sample-facts.ts';
import { spellRules } from './spell-rules.ts';

const target = (agreed: Omit<AgreedTarget, 'source' | 'comment'>): AgreedTarget => ({
  source: 'agreement',
  comment: null,
  ...agreed,
});

const targets: readonly AgreedTarget[] = [
  target({ measure: 'enrolments', location: 'ends', year: 2024, value: 20, definitionVersion: 1 }),
  target({ measure: 'enrolments', location: null, year: 2019, value: 5, definitionVersion: 1 }),
  target({ measure: 'completion_rate', location: 'ends', year: 2024, value: 0.5, definitionVersion: 2 }),
  target({ measure: 'independence_rate_6m', location: 'due', year: 2024, value: 0.25, definitionVersion: 1 }),
];

const [first, second, third, fourth] = recordingRules;

/** Everything that shows a rule, as it stands in the last version. */
const everyRule: FactRecords = gather([
  participationRules,
  outcomeRules,
  spellRules,
  integrationRules,
  capacityRules,
  dueRules,
  fourth,
  { ...noFacts, targets },
]);

/**
 * A second small world, in which every rule of every measure shows: one enrolment for one rule, in a run that is named after
 * it, at a location for each family of rules. Only recordings need the first three versions; all else is in the fourth.
 */
export const measureHistory: readonly MemoryVersion[] = [
  { knownOn: toPlainDate('2023-03-01'), records: first },
  { knownOn: toPlainDate('2023-05-10'), records: second, isLoadedLater: true },
  { knownOn: toPlainDate('2023-06-01'), records: third },
  { knownOn: toPlainDate('2024-06-30'), records: everyRule },
];

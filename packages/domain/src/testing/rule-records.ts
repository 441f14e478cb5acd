import { toPlainDate } from '../calendar/plain-date.ts';
import type { EmploymentStatus } from '../vocabulary/codes.ts';
import type { Run } from '../vocabulary/directory.ts';
import type {
  CoverageRecord,
  EnrolmentRecord,
  FactRecords,
  ObservationRecord,
  SpellRecord,
} from './fact-records.ts';
import { noFacts, sampleEnrolment, sampleObservation, sampleRun, sampleSpell } from './sample-facts.ts';

/** A stretch of days as text, both ends included; without an end it still lasts. */
export type Stretch = readonly [from: string, until: string | null];

/** A stretch of work with what it was; `null` where nobody says. */
export type Work = readonly [from: string, until: string | null, detail: EmploymentStatus | null];

/** One enrolment that shows one rule of counting, with all that is known around it. */
export interface Rule {
  /** What it shows, in kebab-case; also the id of the enrolment and, unless told, the number of the run and the person. */
  readonly name: string;
  /** Number of the run, where several enrolments share one. */
  readonly run?: string;
  /** What is known of the run: the same wherever it is named. */
  readonly runIs?: Partial<Run>;
  readonly participant?: string;
  /** Days of the enrolment as text. */
  readonly planned?: string;
  readonly entered?: string;
  readonly plannedEnd?: string;
  readonly exited?: string;
  readonly recorded?: string;
  /** What else is known of the enrolment. */
  readonly is?: Partial<EnrolmentRecord>;
  readonly seen?: readonly Partial<ObservationRecord>[];
  readonly benefit?: readonly Stretch[];
  readonly work?: readonly Work[];
  /** The days for which the spells of benefit and of work are complete; none unless told. */
  readonly benefitKnown?: readonly Stretch[];
  readonly workKnown?: readonly Stretch[];
}

/** Where rules show, and what they have in common unless they say otherwise. */
export interface Setting extends Partial<Omit<Rule, 'name'>> {
  readonly location: string;
}

/** The records of rules in a setting, all in the project `wege`. */
export function rulesAt({ location, ...alike }: Setting, rules: readonly Rule[]): FactRecords {
  return gather(
    rules.map((rule) => ruleAt(location, { ...alike, ...rule, is: { ...alike.is, ...rule.is } })),
  );
}

function ruleAt(location: string, rule: Rule): FactRecords {
  const run = sampleRun(location, { project: 'wege', number: rule.run ?? rule.name, ...rule.runIs });
  const participant = `${location}/${rule.participant ?? rule.name}`;
  const enrolment = sampleEnrolment({
    id: `${location}/${rule.name}`,
    participant,
    run: run.key,
    plannedStartOn: dayOrNull(rule.planned),
    enteredOn: dayOrNull(rule.entered),
    plannedExitOn: dayOrNull(rule.plannedEnd),
    exitedOn: dayOrNull(rule.exited),
    recordedOn: dayOrNull(rule.recorded),
    ...rule.is,
  });
  return {
    ...noFacts,
    runs: [run],
    enrolments: [enrolment],
    observations: (rule.seen ?? []).map((seen) => sampleObservation(enrolment.id, seen)),
    spells: spellsOf(participant, rule),
    coverage: [
      ...coverageOf(participant, { kind: 'benefit', known: rule.benefitKnown }),
      ...coverageOf(participant, { kind: 'employment', known: rule.workKnown }),
    ],
  };
}

/** The records of several rules together; a run named more than once is one run. */
export function gather(parts: readonly FactRecords[]): FactRecords {
  const runs = new Map(parts.flatMap((part) => part.runs).map((run) => [run.key, run]));
  return {
    locations: parts.flatMap((part) => part.locations),
    runs: [...runs.values()],
    phases: parts.flatMap((part) => part.phases),
    enrolments: parts.flatMap((part) => part.enrolments),
    observations: parts.flatMap((part) => part.observations),
    spells: parts.flatMap((part) => part.spells),
    coverage: parts.flatMap((part) => part.coverage),
    references: parts.flatMap((part) => part.references),
    targets: parts.flatMap((part) => part.targets),
  };
}

function spellsOf(participant: string, { benefit, work }: Rule): readonly SpellRecord[] {
  const inBenefit = (benefit ?? []).map(([from, until]) =>
    sampleSpell({ participant, kind: 'benefit', startsOn: toPlainDate(from), endsOn: dayOrNull(until) }),
  );
  const inWork = (work ?? []).map(([from, until, detail]) =>
    sampleSpell({
      participant,
      kind: 'employment',
      startsOn: toPlainDate(from),
      endsOn: dayOrNull(until),
      detail,
    }),
  );
  return [...inBenefit, ...inWork];
}

function coverageOf(
  participant: string,
  { kind, known }: { kind: CoverageRecord['kind']; known: readonly Stretch[] | undefined },
): readonly CoverageRecord[] {
  return (known ?? []).map(([from, until]) => ({
    participant,
    kind,
    observedFrom: toPlainDate(from),
    observedThrough: toPlainDate(until ?? '9999-12-31'),
  }));
}

function dayOrNull(text: string | null | undefined) {
  return text === undefined || text === null ? null : toPlainDate(text);
}

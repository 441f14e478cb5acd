import { dueDay } from '../calendar/maturity.ts';
import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { employmentStatuses } from '../vocabulary/codes.ts';
import type { Run, RunPeriod } from '../vocabulary/directory.ts';
import { horizons, type KeyAttribute } from '../vocabulary/facts.ts';
import type { EnrolmentRecord, FactRecords, ObservationRecord, SpellRecord } from './fact-records.ts';

/** An enrolment that was entered, with every attribute that can be counted. Written for clarity, not for speed. */
export interface MemoryFact {
  readonly participant: string;
  readonly enteredOn: PlainDate;
  readonly exitedOn: PlainDate | null;
  readonly durationDays: number | null;
  readonly attributes: Readonly<Partial<Record<KeyAttribute, string>>>;
}

/** The facts behind the records: whoever has no entry date never started and is none. */
export function memoryFacts(records: FactRecords): readonly MemoryFact[] {
  const runs = new Map(records.runs.map((run) => [run.key, run]));
  const observations = Map.groupBy(records.observations, (observation) => observation.enrolment);
  const spells = Map.groupBy(records.spells, (spell) => spell.participant);
  return records.enrolments.flatMap((enrolment) => {
    const run = runs.get(enrolment.run);
    if (run === undefined) throw new Error(`Enrolment ${enrolment.id} names a run that is not there`);
    if (enrolment.enteredOn === null) return [];
    const known = {
      records,
      observations: observations.get(enrolment.id) ?? [],
      spells: spells.get(enrolment.participant) ?? [],
    };
    const { enteredOn, exitedOn, participant } = enrolment;
    return [
      {
        participant,
        enteredOn,
        exitedOn,
        durationDays: exitedOn === null ? null : daysBetween(enteredOn, exitedOn) + 1,
        attributes: {
          ...entryAttributes(enrolment, { run, enteredOn }),
          ...(exitedOn === null ? {} : exitAttributes(enrolment, { exitedOn, known })),
        },
      },
    ];
  });
}

function entryAttributes(enrolment: EnrolmentRecord, { run, enteredOn }: { run: Run; enteredOn: PlainDate }) {
  return {
    location: run.location,
    project: run.project,
    run: run.key,
    run_number: run.number,
    target_group: validPeriod(run.periods, enteredOn)?.targetGroup ?? 'unknown',
    delivery_mode: run.deliveryMode,
    host_municipality: run.hostAgs ?? 'unknown',
    sex: enrolment.sex ?? 'unknown',
    age_band: enrolment.ageBand ?? 'unknown',
    single_parent: enrolment.singleParent ?? 'unknown',
    long_term_recipient: enrolment.longTermRecipient ?? 'unknown',
    residence: enrolment.residenceAgs ?? 'unknown',
    responsible_jobcenter: enrolment.responsibleAgs ?? 'unknown',
    in_receipt_at_entry: enrolment.inReceiptAtEntry ?? 'yes',
  };
}

function validPeriod(periods: readonly RunPeriod[], day: PlainDate): RunPeriod | undefined {
  return periods
    .filter((period) => period.validFrom === null || period.validFrom <= day)
    .toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
    .at(-1);
}

interface Known {
  readonly records: FactRecords;
  readonly observations: readonly ObservationRecord[];
  readonly spells: readonly SpellRecord[];
}

function exitAttributes(
  enrolment: EnrolmentRecord,
  { exitedOn, known }: { exitedOn: PlainDate; known: Known },
) {
  const outcomes = horizons.flatMap((horizon) => {
    const due = dueDay(exitedOn, horizon);
    const observed = observationsFor(known.observations, { horizon, due });
    return [
      [`receipt_${horizon}m`, receiptOn(due, { enrolment, known, observed })] as const,
      [`employment_${horizon}m`, employmentOn(due, { enrolment, known, observed })] as const,
    ];
  });
  return { exit_reason: enrolment.exitReason ?? 'unknown', ...Object.fromEntries(outcomes) };
}

/** The observations that serve a due day, best first: nearest, then later; one that names the months lies on the day. */
function observationsFor(
  observations: readonly ObservationRecord[],
  { horizon, due }: { horizon: number; due: PlainDate },
) {
  const serving = observations.flatMap((observation) => {
    if (observation.monthsAfterExit !== null) {
      return observation.monthsAfterExit === horizon ? [{ observation, distance: 0, day: '9999-12-31' }] : [];
    }
    if (observation.observedOn === null) return [];
    const distance = Math.abs(daysBetween(due, observation.observedOn));
    return distance <= 31 ? [{ observation, distance, day: observation.observedOn }] : [];
  });
  return serving
    .toSorted((a, b) => a.distance - b.distance || (a.day > b.day ? -1 : 1))
    .map(({ observation }) => observation);
}

interface Asked {
  readonly enrolment: EnrolmentRecord;
  readonly known: Known;
  readonly observed: readonly ObservationRecord[];
}

function receiptOn(day: PlainDate, { enrolment, known, observed }: Asked): string {
  if (known.spells.some((spell) => spell.kind === 'benefit' && lasts(spell, day))) return 'yes';
  if (isCovered(day, { kind: 'benefit', participant: enrolment.participant, records: known.records }))
    return 'no';
  return (
    observed
      .map((observation) => observation.inReceipt)
      .find((receipt) => receipt === 'yes' || receipt === 'no') ?? 'unknown'
  );
}

function employmentOn(day: PlainDate, { enrolment, known, observed }: Asked): string {
  const details = known.spells
    .filter((spell) => spell.kind === 'employment' && lasts(spell, day))
    .map((spell) => spell.detail)
    .filter((detail) => detail !== null && detail !== 'unknown');
  const order = Object.keys(employmentStatuses);
  const [best] = details.toSorted((a, b) => rank(a) - rank(b) || order.indexOf(a) - order.indexOf(b));
  if (best !== undefined) return best;
  const seen = observed
    .map((observation) => observation.employment)
    .find((status) => status !== null && status !== 'unknown');
  const inWork = known.spells.some((spell) => spell.kind === 'employment' && lasts(spell, day));
  if (
    !inWork &&
    isCovered(day, { kind: 'employment', participant: enrolment.participant, records: known.records })
  ) {
    return seen === 'unemployed' ? 'unemployed' : 'inactive';
  }
  return seen ?? 'unknown';
}

/** Own work first. */
function rank(status: keyof typeof employmentStatuses): number {
  return employmentStatuses[status].ownWork ? 0 : 1;
}

function lasts(spell: SpellRecord, day: PlainDate): boolean {
  return spell.startsOn <= day && (spell.endsOn === null || spell.endsOn >= day);
}

function isCovered(
  day: PlainDate,
  {
    kind,
    participant,
    records,
  }: { kind: 'benefit' | 'employment'; participant: string; records: FactRecords },
): boolean {
  return records.coverage.some(
    (coverage) =>
      coverage.kind === kind &&
      (coverage.participant === null || coverage.participant === participant) &&
      coverage.observedFrom <= day &&
      day <= coverage.observedThrough,
  );
}

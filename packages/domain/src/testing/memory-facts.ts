import { addDays, daysBetween, earlierOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Run } from '../vocabulary/directory.ts';
import type { FactId } from '../vocabulary/facts.ts';
import { timeInReceipt } from './end-of-receipt.ts';
import { entryChecks, personAttributes, runAttributes, standing } from './entry-attributes.ts';
import { exitAttributes, type KnownExit, receiptAt } from './exit-attributes.ts';
import type { EnrolmentRecord, FactRecords } from './fact-records.ts';
import { event, type MemoryFact, type MemoryFacts, state } from './memory-fact.ts';
import { independences, integrations, type PersonExit } from './person-events.ts';
import { type PersonHistory, personHistory } from './person-history.ts';
import { type Recording, recordings } from './recordings.ts';
import { catchments, placesOf } from './run-facts.ts';

/** What the facts of a version are made of. */
export interface KnownRecords {
  readonly records: FactRecords;
  /** When the events of each enrolment were recorded, by its id. */
  readonly recorded: ReadonlyMap<string, readonly Recording[]>;
  readonly asOf: PlainDate;
}

/** An enrolment that began, with its run and person. */
interface Entered {
  readonly enrolment: EnrolmentRecord;
  readonly run: Run;
  readonly enteredOn: PlainDate;
  readonly plannedExitOn: PlainDate | null;
  readonly history: PersonHistory;
  readonly attributes: MemoryFact['attributes'];
}

/** Every fact behind the records. Whoever has no entry date never started and is none but an assignment. */
export function memoryFacts({ records, recorded, asOf }: KnownRecords): MemoryFacts {
  const entered = enteredIn(records);
  const exits = entered.flatMap((one) => exitOf(one, records));
  const presence = entered.map(({ enrolment, enteredOn, attributes }) =>
    state({ from: enteredOn, until: enrolment.exitedOn }, { participant: enrolment.participant, attributes }),
  );
  const byPerson = Map.groupBy(exits, ({ enrolment }) => enrolment.participant);
  const ofPerson = (
    derive: (history: PersonHistory, exits: readonly PersonExit[]) => readonly MemoryFact[],
  ): readonly MemoryFact[] =>
    [...byPerson.values()].flatMap((ofOne) => {
      const [first] = ofOne;
      return first === undefined ? [] : derive(first.history, ofOne.map(personExit));
    });
  return {
    assignment: assignments(records, asOf),
    entry: entered.map((one) => entryOf(one, records)),
    exit: exits.map((exit) =>
      event(exit.exitedOn, {
        participant: exit.enrolment.participant,
        numbers: { duration_days: daysBetween(exit.enteredOn, exit.exitedOn) + 1 },
        attributes: { ...exit.attributes, ...exitAttributes(exit) },
      }),
    ),
    presence,
    stock: presence,
    month_end: presence,
    place: records.runs.flatMap((run) =>
      placesOf(
        run,
        records.enrolments.filter((enrolment) => enrolment.run === run.key),
      ),
    ),
    catchment: catchments(records, {
      entered: entered.map(({ run, enteredOn, enrolment }) => ({
        location: run.location,
        from: enteredOn,
        until: enrolment.exitedOn,
      })),
      asOf,
    }),
    integration: ofPerson(integrations),
    independence: ofPerson(independences),
    recording: recordings(
      entered.map(({ enrolment, attributes }) => ({ enrolment, attributes })),
      recorded,
    ),
    receipt_time: receiptTimes(entered, asOf),
  } satisfies Record<FactId, readonly MemoryFact[]>;
}

function runsOf(records: FactRecords): ReadonlyMap<string, Run> {
  return new Map(records.runs.map((run) => [run.key, run]));
}

function runOf(enrolment: EnrolmentRecord, runs: ReadonlyMap<string, Run>): Run {
  const run = runs.get(enrolment.run);
  if (run === undefined) throw new Error(`Enrolment ${enrolment.id} names a run that is not there`);
  return run;
}

function enteredIn(records: FactRecords): readonly Entered[] {
  const runs = runsOf(records);
  const histories = new Map<string, PersonHistory>();
  return records.enrolments.flatMap((enrolment) => {
    const run = runOf(enrolment, runs);
    const { enteredOn, participant } = enrolment;
    if (enteredOn === null) return [];
    const history = histories.get(participant) ?? personHistory(participant, records);
    histories.set(participant, history);
    return [
      {
        enrolment,
        run,
        enteredOn,
        plannedExitOn: enrolment.plannedExitOn ?? run.endsOn,
        history,
        attributes: { ...runAttributes(run, enteredOn), ...personAttributes(enrolment) },
      },
    ];
  });
}

function assignments(records: FactRecords, asOf: PlainDate): readonly MemoryFact[] {
  const runs = runsOf(records);
  return records.enrolments.flatMap((enrolment) => {
    const run = runOf(enrolment, runs);
    const plannedStartOn = enrolment.plannedStartOn ?? run.startsOn;
    const { enteredOn, participant } = enrolment;
    if (plannedStartOn === null || (enteredOn === null && plannedStartOn >= asOf)) return [];
    return [
      event(plannedStartOn, {
        participant,
        attributes: {
          ...runAttributes(run, enteredOn ?? plannedStartOn),
          ...personAttributes(enrolment),
          started: enteredOn === null ? 'no' : 'yes',
        },
      }),
    ];
  });
}

type Exit = KnownExit & Pick<Entered, 'attributes'>;

function exitOf(entered: Entered, records: FactRecords): readonly Exit[] {
  const { exitedOn } = entered.enrolment;
  if (exitedOn === null) return [];
  const observations = records.observations.filter((one) => one.enrolment === entered.enrolment.id);
  return [{ ...entered, exitedOn, observations }];
}

function personExit({ enrolment, enteredOn, exitedOn, attributes }: Exit): PersonExit {
  return {
    id: enrolment.id,
    participant: enrolment.participant,
    enteredOn,
    exitedOn,
    attributes: { ...attributes, exit_reason: enrolment.exitReason ?? 'unknown' },
  };
}

function entryOf(entered: Entered, records: FactRecords): MemoryFact {
  const { enrolment, enteredOn, history, plannedExitOn } = entered;
  const others = records.enrolments.filter(({ participant }) => participant === enrolment.participant);
  const [exit] = exitOf(entered, records);
  return event(enteredOn, {
    participant: enrolment.participant,
    days: { planned_exit_on: plannedExitOn, exited_on: enrolment.exitedOn },
    attributes: {
      ...entered.attributes,
      standing: standing(enrolment),
      receipt_6m: exit === undefined ? 'unknown' : receiptAt(exit, 6),
      ...entryChecks(enrolment, { enteredOn, history, others }),
    },
  });
}

function receiptTimes(entered: readonly Entered[], asOf: PlainDate): readonly MemoryFact[] {
  const inReceipt = entered.filter(({ attributes }) => attributes.in_receipt_at_entry === 'yes');
  const first = Map.groupBy(inReceipt, ({ enrolment }) => enrolment.participant).values();
  return [...first].flatMap((ofOne) => {
    const [entry] = ofOne.toSorted((a, b) => (a.enteredOn < b.enteredOn ? -1 : 1));
    if (entry === undefined) return [];
    const { enteredOn, history, attributes, enrolment } = entry;
    const { end, months } = timeInReceipt(history, { enteredOn, asOf });
    return [
      event(enteredOn, {
        participant: enrolment.participant,
        attributes: { ...attributes, receipt_end: end, months_in_receipt: String(months) },
      }),
    ];
  });
}

/** How many days of a state lie in a window, both ends of both included. */
export function daysWithin(
  { from, until }: Pick<MemoryFact, 'from' | 'until'>,
  { first, last }: { first: PlainDate; last: PlainDate },
): number {
  if (from === null) return 0;
  const start = from > first ? from : first;
  const end = until === null ? last : earlierOf(until, last);
  return Math.max(0, daysBetween(start, addDays(end, 1)));
}

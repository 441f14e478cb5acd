import {
  type DeliveryReading,
  type FactSource,
  type PlainDate,
  runKey,
  toPlainDate,
} from '@neue-wege/domain';
import {
  createMemoryFactSource,
  type EnrolmentRecord,
  type FactRecords,
  noFacts,
  type ObservationRecord,
  sampleEnrolment,
  sampleObservation,
  sampleRun,
} from '@neue-wege/domain/testing';
import { decodeEmployment, decodeExitReason, decodeReceipt } from './decode-codes.ts';

/** A row of a delivery, by column. */
type Cells = ReadonlyMap<string, string | null>;

/**
 * The in-memory reference filled from a delivery of enrolments and observations, by plain look-ups. Where the store refuses
 * a row, this throws: it is made for a delivery that is in order.
 */
export async function memorySourceOf(reading: DeliveryReading, knownOn: PlainDate): Promise<FactSource> {
  const records = {
    runs: new Map<string, FactRecords['runs'][number]>(),
    enrolments: new Map<string, EnrolmentRecord>(),
  };
  const observations: ObservationRecord[] = [];
  for await (const batch of reading.batches()) {
    for (const row of batch.rows) {
      const cells: Cells = new Map(batch.columns.map((column, index) => [column, row[index] ?? null]));
      if (batch.kind === 'enrolments') addEnrolment(cells, records);
      else if (batch.kind === 'observations') observations.push(observationOf(cells, records.enrolments));
      else throw new Error(`the reference is not filled from ${batch.kind}`);
    }
  }
  const { runs, enrolments } = records;
  const facts = {
    ...noFacts,
    observations,
    runs: [...runs.values()],
    enrolments: [...enrolments.values()],
  };
  return createMemoryFactSource([{ knownOn, records: facts }]);
}

function addEnrolment(
  cells: Cells,
  {
    runs,
    enrolments,
  }: { runs: Map<string, FactRecords['runs'][number]>; enrolments: Map<string, EnrolmentRecord> },
): void {
  const run = {
    location: required(cells, 'location'),
    project: required(cells, 'project'),
    number: required(cells, 'run'),
  };
  const key = runKey(run);
  if (!runs.has(key)) runs.set(key, sampleRun(run.location, { project: run.project, number: run.number }));
  const participant = required(cells, 'participant');
  const id = `${participant} ${run.number}`;
  if (enrolments.has(id)) throw new Error('two enrolments of one person in runs of the same number');
  const text = (column: string): string | null => cells.get(column) ?? null;
  enrolments.set(
    id,
    sampleEnrolment({
      id,
      participant,
      run: key,
      enteredOn: day(text('entered_on')),
      exitedOn: day(text('exited_on')),
      exitReason: decodeExitReason(text('exit_reason')),
      sex: text('sex'),
      ageBand: text('age_band'),
      singleParent: text('single_parent'),
      longTermRecipient: text('long_term_recipient'),
      residenceAgs: text('residence_ags'),
      responsibleAgs: text('responsible_ags'),
      inReceiptAtEntry: text('in_receipt_at_entry'),
    }),
  );
}

function observationOf(cells: Cells, enrolments: ReadonlyMap<string, EnrolmentRecord>): ObservationRecord {
  const enrolment = `${required(cells, 'participant')} ${required(cells, 'run')}`;
  if (!enrolments.has(enrolment)) throw new Error('an observation of nobody who was enrolled');
  const months = cells.get('months_after_exit') ?? null;
  return sampleObservation(enrolment, {
    monthsAfterExit: months === null ? null : Number(months),
    observedOn: day(cells.get('observed_on') ?? null),
    inReceipt: decodeReceipt(cells.get('in_receipt') ?? null),
    employment: decodeEmployment(cells.get('employment') ?? null),
  });
}

function required(cells: Cells, column: string): string {
  const text = cells.get(column) ?? null;
  if (text === null) throw new Error(`a row without ${column}`);
  return text;
}

function day(text: string | null): PlainDate | null {
  return text === null ? null : toPlainDate(text);
}

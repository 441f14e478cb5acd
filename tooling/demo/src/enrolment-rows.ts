import { yearOf } from './calendar.ts';
import type { Row } from './csv.ts';
import { type DeliveryWindow, dateCell, latestIn } from './delivery-window.ts';
import type { EnrolmentRecord } from './enrolment-records.ts';
import { isInDistrict, siteAreas } from './municipalities.ts';
import type { KeyedEnrolment } from './programme.ts';
import { runCells } from './run-rows.ts';
import { story } from './story.ts';

const pilotColumns = [
  'participant',
  'run',
  'location',
  'project',
  'assigned_on',
  'planned_start_on',
  'entered_on',
  'exited_on',
  'exit_reason',
  'sex',
  'birth_year',
  'single_parent',
  'long_term_recipient',
  'residence_ags',
  'in_receipt_at_entry',
  'recorded_on',
] as const;

const modelColumns = [
  ...pilotColumns,
  'planned_exit_on',
  'responsible_ags',
  'progress_at_entry',
  'progress_at_exit',
] as const;

const permanentColumns = ['enrolment_key', ...modelColumns] as const;

export type EnrolmentColumn = (typeof permanentColumns)[number];

/**
 * The office's export grew with the programme: the pilots had fewer columns. The year is that of the delivery, so that
 * whoever has an enrolment key is never delivered without it.
 */
export function enrolmentColumns(year: number): readonly EnrolmentColumn[] {
  if (year < story.phases.model) return pilotColumns;
  return year < story.phases.permanent ? modelColumns : permanentColumns;
}

/** The row as it stands after the last record of the window; nothing if nothing became known in it. */
export function enrolmentRow(of: {
  enrolment: KeyedEnrolment;
  records: readonly EnrolmentRecord[];
  window: DeliveryWindow;
}): Row<EnrolmentColumn> | undefined {
  const { enrolment, records, window } = of;
  const record = latestIn(records, window);
  if (record === undefined) return undefined;
  const { person, run, stay } = enrolment;
  const isAfterPilots = yearOf(run.startsOn) >= story.phases.model;
  return {
    participant: person.key,
    ...runCells(run),
    enrolment_key: enrolment.key,
    assigned_on: dateCell(enrolment.assignedOn),
    planned_start_on: dateCell(enrolment.plannedStartOn),
    entered_on: dateCell(record.enteredOn),
    planned_exit_on: isAfterPilots ? dateCell(enrolment.plannedExitOn) : '',
    exited_on: dateCell(record.exitedOn),
    exit_reason: record.exitReason ?? '',
    sex: person.sex,
    birth_year: person.birthYearKnown ? String(person.birthYear) : '',
    single_parent: person.singleParent,
    long_term_recipient: enrolment.isLongTerm ? 'yes' : 'no',
    residence_ags: person.residenceAgs,
    responsible_ags: isAfterPilots ? responsibleAgs(enrolment) : '',
    in_receipt_at_entry: enrolment.isInReceipt ? 'yes' : 'no',
    progress_at_entry: isAfterPilots && record.enteredOn !== undefined ? step(stay?.progressAtEntry) : '',
    progress_at_exit: isAfterPilots ? step(record.progressAtExit) : '',
    recorded_on: dateCell(record.knownOn),
  };
}

/** The Jobcenter of the municipality of residence; the site's own for people from elsewhere. */
function responsibleAgs({ person, run }: KeyedEnrolment): string {
  return isInDistrict(person.residenceAgs) ? person.residenceAgs : siteAreas[run.site].ags;
}

function step(progress: number | undefined): string {
  return progress === undefined ? '' : (['IF', 'IG', 'IK', 'IN'][progress] ?? '');
}

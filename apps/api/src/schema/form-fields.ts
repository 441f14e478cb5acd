import type { RecordCell } from '@neue-wege/intake';
import type { builder } from '../builder.ts';
import { codeEnum, YesNoEnum } from './dimension.ts';
import { EmploymentStatusEnum, ExclusionEnum } from './observation.ts';

type Fields = PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>;

/** Fields that several inputs have. */
function fieldSet<Set>(fieldsWith: (t: Fields) => Set): (t: Fields) => Set {
  return fieldsWith;
}

/** What can be typed into a form: absent keeps what is stored, null clears it. */
export type FormInput = Readonly<Record<string, unknown>>;

const longestText = 'At most 10,000 characters, and nothing about a person.';

/** What a run says of itself, and what it aims at from a day on. */
export const runFields = fieldSet((t) => ({
  validFrom: t.field({
    type: 'Date',
    description:
      'From when on places, target group, contents and legal basis are so; the beginning unless given.',
  }),
  startsOn: t.field({ type: 'Date', description: 'Its first planned day.' }),
  endsOn: t.field({ type: 'Date', description: 'Its last planned day.' }),
  deliveryMode: t.field({ type: codeEnum('delivery_mode'), description: 'Whether it stays or moves.' }),
  hostAgs: t.string({ description: 'The official key of the municipality where a mobile run takes place.' }),
  places: t.int({ description: 'How many can take part at a time.' }),
  targetGroup: t.string({ description: 'Key of whom it is for.' }),
  contents: t.string({ description: `What is taught. ${longestText}` }),
  legalBasis: t.string({ description: `On what it rests in law. ${longestText}` }),
}));

/** What is known of a participation. */
export const enrolmentFields = fieldSet((t) => ({
  assignedOn: t.field({ type: 'Date', description: 'When assigned.' }),
  plannedStartOn: t.field({
    type: 'Date',
    description: 'The planned first day, where it is not that of the run.',
  }),
  enteredOn: t.field({ type: 'Date', description: 'The first day.' }),
  plannedExitOn: t.field({
    type: 'Date',
    description: 'The planned last day, where it is not that of the run.',
  }),
  exitedOn: t.field({ type: 'Date', description: 'The last day.' }),
  exitReason: t.field({ type: codeEnum('exit_reason'), description: 'Why it ended.' }),
  sex: t.field({ type: codeEnum('sex'), description: 'As told.' }),
  birthYear: t.int({ description: 'Becomes the age band at entry, and is kept nowhere.' }),
  ageBand: t.string({
    description: 'The age at entry as a key of the dimension, where no birth year is given.',
  }),
  singleParent: t.field({ type: YesNoEnum, description: 'Whether they raise children alone at entry.' }),
  longTermRecipient: t.field({
    type: YesNoEnum,
    description: 'Whether they are in long-term receipt at entry.',
  }),
  residenceAgs: t.string({ description: 'The official key of the municipality where they live.' }),
  responsibleAgs: t.string({ description: 'The official key of the local Jobcenter that is responsible.' }),
  inReceiptAtEntry: t.field({ type: YesNoEnum, description: 'Whether they receive benefit at entry.' }),
  progressAtEntry: t.int({ description: 'Their step at entry.' }),
  progressAtExit: t.int({ description: 'Their step at exit.' }),
  recordedOn: t.field({ type: 'Date', description: 'When it came into the source system.' }),
}));

/** What is seen of a participation after its exit; months or day say which observation it is. */
export const observationFields = fieldSet((t) => ({
  monthsAfterExit: t.int({ description: 'How long after the exit; needed unless the day is given.' }),
  observedOn: t.field({ type: 'Date', description: 'The day on which it was so.' }),
  inReceipt: t.field({ type: YesNoEnum, description: 'Whether they received benefit.' }),
  employment: t.field({ type: EmploymentStatusEnum, description: 'What they did.' }),
  unemployed: t.field({ type: YesNoEnum, description: 'Whether they were registered as unemployed.' }),
  exclusion: t.field({ type: ExclusionEnum, description: 'Why an outcome may leave them out.' }),
}));

/** What every change says of itself. */
export const changeFields = fieldSet((t) => ({
  basedOn: t.int({
    required: true,
    description:
      'The data version that was seen when the change was made up. A `RecordConflict` when the record, or what hangs on it, changed since.',
  }),
  idempotencyKey: t.string({
    description:
      'A text of 1 to 200 characters that names this change: sent again, it is not made again, and its answer is the same. Only its hash is kept.',
  }),
}));

/** What a correction says beside that. */
export const reasonField = fieldSet((t) => ({
  reason: t.string({
    required: true,
    description:
      'Why what is stored is wrong, kept with the data version; at most 500 characters, and nothing about a person.',
  }),
}));

/** The typed fields as the cells of a row, by the columns of a delivery. */
export function cellsOf(input: FormInput, fields: readonly string[]): ReadonlyMap<string, RecordCell> {
  return new Map(
    fields.flatMap((field) => {
      const value = input[field];
      if (value === undefined) return [];
      return [[columnOf(field), cellOf(value, field)] as const];
    }),
  );
}

/** A value as the cell of a row, called as the form calls it. */
export function cellOf(value: unknown, field: string): RecordCell {
  const isText = typeof value === 'string' || typeof value === 'number';
  return { text: isText ? String(value) : '', heading: `input.${field}` };
}

function columnOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

import type { EnrolmentIdentity, EnrolmentName } from '@neue-wege/database';
import type { DeliveryFileKind } from '@neue-wege/domain';
import type { ApiContext } from '../api-context.ts';
import { builder } from '../builder.ts';
import { objectOfGlobalId } from '../nodes/global-id.ts';
import type { SourceKey } from '../records/source-key.ts';
import { changeOf, notFound } from './change-of.ts';
import { cellsOfRun, knownRun } from './change-run.ts';
import {
  cellOf,
  cellsOf,
  changeFields,
  enrolmentFields,
  type FormInput,
  reasonField,
} from './form-fields.ts';
import { type Changed, changing, EnrolmentChangeResult, type PresentRecord } from './record-results.ts';

const PersonInput = builder.inputType('PersonInput', {
  description: 'Who is meant.',
  isOneOf: true,
  fields: (t) => ({
    participantId: t.id({ description: 'The `id` of somebody who is known.' }),
    sourceKey: t.field({
      type: 'SourceKey',
      description:
        'Their key in the source system: the value of a variable. It is hashed on arrival and kept nowhere.',
    }),
  }),
});

const RecordEnrolmentInput = builder.inputType('RecordEnrolmentInput', {
  description: 'An enrolment: one person in one run.',
  fields: (t) => ({
    person: t.field({ type: PersonInput, required: true, description: 'Who takes part.' }),
    runId: t.id({ required: true, description: 'The `id` of the run.' }),
    enrolmentKey: t.string({ description: 'A key of its own, where the source system has one.' }),
    ...enrolmentFields(t),
    ...changeFields(t),
  }),
});

const CorrectEnrolmentInput = builder.inputType('CorrectEnrolmentInput', {
  description: 'What was wrong about an enrolment: what is absent stays, null clears.',
  fields: (t) => ({
    enrolmentId: t.id({ required: true, description: 'The `id` of the enrolment.' }),
    ...enrolmentFields(t),
    ...reasonField(t),
    ...changeFields(t),
  }),
});

const RecordExitInput = builder.inputType('RecordExitInput', {
  description: 'That somebody left a run, when and why.',
  fields: (t) => {
    const { exitedOn, exitReason, progressAtExit } = enrolmentFields(t);
    return {
      enrolmentId: t.id({ required: true, description: 'The `id` of the enrolment.' }),
      exitedOn,
      exitReason,
      progressAtExit,
      ...changeFields(t),
    };
  },
});

const exitFields = ['exitedOn', 'exitReason', 'progressAtExit'];
const fieldNames = [
  'assignedOn',
  'plannedStartOn',
  'enteredOn',
  'plannedExitOn',
  ...exitFields,
  'sex',
  'birthYear',
  'ageBand',
  'singleParent',
  'longTermRecipient',
  'residenceAgs',
  'responsibleAgs',
  'inReceiptAtEntry',
  'progressAtEntry',
  'recordedOn',
];

builder.mutationField('recordEnrolment', (t) =>
  t.field({
    type: EnrolmentChangeResult,
    description:
      'Stores an enrolment by the rules of an import. What is recorded already is replaced by `correctEnrolment` alone.',
    args: { input: t.arg({ type: RecordEnrolmentInput, required: true, description: 'What is recorded.' }) },
    resolve: (_root, { input }, context) =>
      write(context, {
        kind: 'enrolments',
        name: 'recordEnrolment',
        input,
        fields: fieldNames,
        async nameOf() {
          const run = await knownRun(input.runId, context);
          const participantId = await knownPerson(input.person, context);
          return { participantId, run, enrolmentKey: input.enrolmentKey ?? null, enteredOn: null };
        },
      }),
  }),
);

builder.mutationField('correctEnrolment', (t) =>
  t.field({
    type: EnrolmentChangeResult,
    description: 'Corrects what was stored of an enrolment, for a reason, as a data version known today.',
    args: {
      input: t.arg({ type: CorrectEnrolmentInput, required: true, description: 'What was wrong, and why.' }),
    },
    resolve: (_root, { input }, context) =>
      write(context, {
        kind: 'enrolments',
        name: 'correctEnrolment',
        input,
        fields: fieldNames,
        nameOf: () => knownEnrolment(input.enrolmentId, context),
      }),
  }),
);

builder.mutationField('recordExit', (t) =>
  t.field({
    type: EnrolmentChangeResult,
    description:
      'Stores that somebody left, by the rules of an import. An exit that is recorded already is replaced by `correctEnrolment` alone.',
    args: { input: t.arg({ type: RecordExitInput, required: true, description: 'Who left, when and why.' }) },
    resolve: (_root, { input }, context) =>
      write(context, {
        kind: 'enrolments',
        name: 'recordExit',
        input,
        fields: exitFields,
        nameOf: () => knownEnrolment(input.enrolmentId, context),
      }),
  }),
);

/**
 * The enrolment with a global id.
 *
 * @throws DomainError NOT_FOUND when none may be seen.
 */
export async function knownEnrolment(
  enrolmentId: string | number,
  { seal, recordWriter }: ApiContext,
): Promise<EnrolmentIdentity> {
  const { typename, id } = objectOfGlobalId(String(enrolmentId), seal);
  const found = typename === 'Enrolment' ? await recordWriter.enrolment({ enrolmentId: id }) : null;
  if (found === null) throw notFound('enrolmentId', 'enrolment');
  return found;
}

async function knownPerson(
  person: {
    readonly participantId?: string | number | null | undefined;
    readonly sourceKey?: SourceKey | null | undefined;
  },
  { seal, records, pseudonyms, today: asOf }: ApiContext,
): Promise<string> {
  const { sourceKey, participantId } = person;
  if (sourceKey !== null && sourceKey !== undefined) return sourceKey.pseudonymBy(pseudonyms);
  const { typename, id } = objectOfGlobalId(String(participantId), seal);
  const isThere = typename === 'Participant' && (await records.hasParticipant({ id, asOf }));
  if (!isThere) throw notFound('person.participantId', 'participant');
  return id;
}

/** A change of an enrolment, or of what hangs on it. */
export interface EnrolmentChange {
  readonly kind: DeliveryFileKind;
  readonly name: string;
  readonly input: FormInput & Parameters<typeof changeOf>[0];
  readonly fields: readonly string[];
  readonly nameOf: () => Promise<Omit<EnrolmentIdentity, 'enrolmentId'>>;
}

/** Stores a change of an enrolment, and tells what became of it. */
export function write(context: ApiContext, change: EnrolmentChange): Promise<Changed> {
  const { kind, name, input, fields, nameOf } = change;
  const asked = changeOf(input);
  let found: EnrolmentName | undefined;
  return changing(context, {
    async change() {
      const identity = await nameOf();
      const { participantId, run, enrolmentKey } = identity;
      found = { participantId, run, enrolmentKey };
      const cells = new Map([
        ['participant', cellOf(participantId, 'person')],
        ...cellsOfRun(run),
        ...(enrolmentKey === null ? [] : [['enrolment_key', cellOf(enrolmentKey, 'enrolmentKey')] as const]),
        ...cellsOf(withEntry(input, identity), fields),
      ]);
      const subject = { kind: 'enrolment', participantId, run } as const;
      return context.recordWriter.write({ ...asked, kind, name, cells, subject });
    },
    present: () => presentEnrolment(found, context),
  });
}

/** A birth year says nothing without the entry, which is there already where a stored enrolment is corrected. */
function withEntry(input: FormInput, { enteredOn }: Pick<EnrolmentIdentity, 'enteredOn'>): FormInput {
  const isNeeded = (input['birthYear'] ?? null) !== null && input['enteredOn'] === undefined;
  return isNeeded && enteredOn !== null ? { ...input, enteredOn } : input;
}

async function presentEnrolment(
  name: EnrolmentName | undefined,
  { recordWriter, records, today: asOf }: ApiContext,
): Promise<PresentRecord> {
  const identity = name === undefined ? null : await recordWriter.enrolment(name);
  const record = identity === null ? null : await records.enrolment({ id: identity.enrolmentId, asOf });
  return { run: null, enrolment: record === null ? null : { ...record, asOf } };
}

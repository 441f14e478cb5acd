import type { StoredReturn } from '@neue-wege/database';
import {
  type KeptReturnState,
  type NextReturnStep,
  type ReturnRefusal,
  ReturnRefused,
  returnRefusals,
  returnStates,
  returnSteps,
} from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { type Failing, FailureType } from './failure.ts';
import { recordEnum } from './record-enum.ts';

export const ReturnStateEnum = recordEnum('ReturnState', {
  description: 'How far a release of a return has come.',
  entries: returnStates,
  describe: ({ label }) => `${label.en}.`,
});

const ReturnStepEnum = recordEnum('ReturnStep', {
  description: 'What is done with a release of a return.',
  entries: returnSteps,
  describe: ({ label }) => `${label.en}.`,
});

const ReturnRefusalEnum = recordEnum('ReturnRefusal', {
  description: 'Why a step of a return is refused.',
  entries: returnRefusals,
  describe: ({ message }) => `${message}.`,
});

/** A step that somebody took. */
interface TakenStep {
  readonly state: KeptReturnState;
  readonly recordedAt: string;
  readonly actor: string;
}

export const ReturnStepTakenType = builder.objectRef<TakenStep>('ReturnStepTaken').implement({
  description: 'A step that was taken with a release of a return, and by whom.',
  fields: (t) => ({
    state: t.expose('state', { type: ReturnStateEnum, description: 'To which state it led.' }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When it was taken.',
      resolve: ({ recordedAt }) => new Date(recordedAt),
    }),
    actor: t.exposeString('actor', { description: 'Who took it, as the audit names them.' }),
    actorName: t.string({
      nullable: true,
      description: 'What they are called; null for a program, and for whoever has no account any more.',
      resolve: ({ actor }, _args, { imports }) => imports.nameOf(actor),
    }),
  }),
});

/** The steps that brought a release where it is, in their order. */
export function takenSteps(release: StoredReturn): readonly TakenStep[] {
  const { preparedBy, preparedAt, checkedBy, checkedAt, signedBy, signedAt, frozenBy, frozenAt } = release;
  const all = [
    { state: 'draft', actor: preparedBy, recordedAt: preparedAt },
    { state: 'checked', actor: checkedBy, recordedAt: checkedAt },
    { state: 'signed_off', actor: signedBy, recordedAt: signedAt },
    { state: 'frozen', actor: frozenBy, recordedAt: frozenAt },
  ] as const;
  return all.flatMap(({ state, actor, recordedAt }) =>
    actor === null || recordedAt === null ? [] : [{ state, actor, recordedAt }],
  );
}

export const ReturnNextStepType = builder.objectRef<NextReturnStep>('ReturnNextStep').implement({
  description: 'What a release of a return waits for.',
  fields: (t) => ({
    step: t.expose('step', { type: ReturnStepEnum, description: 'What comes next.' }),
    refusal: t.expose('refusal', {
      type: ReturnRefusalEnum,
      nullable: true,
      description:
        'Why whoever asks would be refused it; null where nothing but other figures could stand in the way.',
    }),
  }),
});

/** A refusal as a result. */
export type RefusedStep = Failing & { readonly refusal: ReturnRefusal };

export const ReturnRefusedType = builder.objectRef<RefusedStep>('ReturnRefused').implement({
  description: 'A step that the state of a return, or who asks, does not allow.',
  interfaces: [FailureType],
  fields: (t) => ({
    refusal: t.expose('refusal', { type: ReturnRefusalEnum, description: 'Why.' }),
  }),
});

/**
 * A refused step as a result.
 *
 * @throws The same error when it is of another kind.
 */
export function refusedFrom(error: unknown): RefusedStep {
  if (!(error instanceof ReturnRefused)) throw error;
  const { code, message, issues, refusal } = error;
  return { code, message, issues, refusal };
}

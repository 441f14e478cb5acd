import type { TargetKeys } from '@neue-wege/database';
import { badInput, type TargetFault, targetFault } from '@neue-wege/domain';
import type { ApiContext } from '../api-context.ts';
import { builder } from '../builder.ts';
import { AgreedTargetType, type NamedTarget, presentTarget } from './agreed-target.ts';
import { changeOf } from './change-of.ts';
import { FailureType, NotFoundType } from './failure.ts';
import { cellOf, cellsOf, changeFields, reasonField } from './form-fields.ts';
import { MeasureIdEnum, measureOfEnum } from './measure.ts';
import { type Changed, changing, InvalidRecordType, StoredRecordType } from './record-results.ts';

interface PresentTarget {
  readonly target: NamedTarget | null;
}

type ChangedTarget = Changed<PresentTarget>;
type With<Code> = Extract<ChangedTarget, PresentTarget & Code>;

const StoredTargetType = builder
  .objectRef<With<{ readonly isUnchanged: boolean }>>('StoredTarget')
  .implement({
    description: 'A target that is set or ended.',
    interfaces: [StoredRecordType],
    fields: (t) => ({
      target: t.expose('target', {
        type: AgreedTargetType,
        nullable: true,
        description: 'The target as it is now; null where it ended.',
      }),
    }),
  });

const TargetConflictType = builder.objectRef<With<{ readonly code: string }>>('TargetConflict').implement({
  description:
    'A target that is not as whoever changed it thought; with it as it is now, so that they can look again.',
  interfaces: [FailureType],
  fields: (t) => ({
    dataVersion: t.exposeInt('dataVersion', {
      description: 'The version that is current: to base the next try on.',
    }),
    target: t.expose('target', {
      type: AgreedTargetType,
      nullable: true,
      description: 'The target that was to be changed; null where none is in force.',
    }),
  }),
});

const TargetChangeResult = builder.unionType('TargetChangeResult', {
  description: 'What became of the change.',
  types: [StoredTargetType, InvalidRecordType, TargetConflictType, NotFoundType],
  resolveType(result: ChangedTarget) {
    if (!('code' in result)) return StoredTargetType;
    if (result.code === 'NOT_FOUND') return NotFoundType;
    return result.code === 'CONFLICT' ? TargetConflictType : InvalidRecordType;
  },
});

const SetTargetInput = builder.inputType('SetTargetInput', {
  description: 'A target: what is agreed for a measure and a year.',
  fields: (t) => ({
    measure: t.field({ type: MeasureIdEnum, required: true, description: 'For which measure.' }),
    location: t.string({ description: 'The key of the location; the whole programme unless given.' }),
    year: t.int({ required: true, description: 'For which year.' }),
    value: t.float({
      required: true,
      description: 'In the unit of the measure: counts in whole numbers, rates as fractions of 1.',
    }),
    source: t.string({ required: true, description: 'Where it was agreed.' }),
    comment: t.string({
      description: 'What was said about it: absent keeps what is stored, null clears it.',
    }),
    reason: t.string({
      description:
        'Why another value stands in the place of one that is in force, which it needs; at most 500 characters, and nothing about a person.',
    }),
    ...changeFields(t),
  }),
});

const EndTargetInput = builder.inputType('EndTargetInput', {
  description: 'Which target ends, and why.',
  fields: (t) => ({
    measure: t.field({ type: MeasureIdEnum, required: true, description: 'For which measure it is.' }),
    location: t.string({ description: 'The key of its location; the whole programme unless given.' }),
    year: t.int({ required: true, description: 'For which year it is.' }),
    ...reasonField(t),
    ...changeFields(t),
  }),
});

builder.mutationField('setTarget', (t) =>
  t.field({
    type: TargetChangeResult,
    description:
      'Agrees a target by the rules of an import, as a data version known today. One that is in force is replaced with a reason alone.',
    args: { input: t.arg({ type: SetTargetInput, required: true, description: 'What is agreed.' }) },
    resolve: (_root, { input }, context) => setTarget(input, context),
  }),
);

builder.mutationField('endTarget', (t) =>
  t.field({
    type: TargetChangeResult,
    description:
      'Ends a target, for a reason, as a data version known today: from then on nothing is agreed, and every past day shows what was.',
    args: { input: t.arg({ type: EndTargetInput, required: true, description: 'Which one, and why.' }) },
    resolve: (_root, { input }, context) => {
      const { basedOn, reason = '', idempotencyKey } = changeOf(input);
      const target = keysOf(input);
      return changing(context, {
        change: () =>
          context.recordWriter.endTarget({ target, basedOn, reason, idempotencyKey, name: 'endTarget' }),
        present: async () => ({ target: await presentTarget(target, context) }),
      });
    },
  }),
);

type SetTarget = typeof SetTargetInput.$inferInput;

function setTarget(input: SetTarget, context: ApiContext): Promise<ChangedTarget> {
  const { reason, value, source } = input;
  const target = keysOf(input);
  const fault = targetFault(measureOfEnum(target.measure), value);
  if (fault !== null) throw badInput('input.value', allowed[fault]);
  const asked = changeOf({ ...input, reason: reason ?? undefined });
  const cells = new Map([
    ['measure', cellOf(target.measure, 'measure')],
    ['location', cellOf(target.location, 'location')],
    ['value', cellOf(textOf(value), 'value')],
    ...cellsOf(input, ['year', 'source', 'comment']),
  ]);
  return changing(context, {
    change: () =>
      context.recordWriter.write({
        ...asked,
        kind: 'targets',
        name: 'setTarget',
        cells,
        subject: { kind: 'target', target },
        told: { target: { ...target, value, source } },
      }),
    present: async () => ({ target: await presentTarget(target, context) }),
  });
}

const allowed: Readonly<Record<TargetFault, string>> = {
  not_whole: 'a whole number: the measure is a count',
  below_zero: 'zero or more',
  above_all: 'a fraction of 1: 0.65 for 65 %',
};

function keysOf({ measure, location, year }: Pick<SetTarget, 'measure' | 'location' | 'year'>): TargetKeys {
  return { measure, location: location ?? null, year };
}

/** Three digits behind the point alone could be thousands. */
function textOf(value: number): string {
  return String(value).replace(/\.\d{3}$/, '$&0');
}

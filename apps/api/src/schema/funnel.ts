import {
  type Funnel,
  type FunnelUnitDimension,
  funnelMethod,
  parseFunnelRequest,
  runFunnel,
} from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { directoryEntries } from '../directory-entries.ts';
import { AnswerType } from './answer.ts';
import { AnswerMethodType, methodOf } from './answer-method.ts';
import { AppliedFilterType, appliedFilters } from './applied-filter.ts';
import { FunnelPointType } from './funnel-point.ts';
import { MeasureDefinitionType, MeasureIdEnum } from './measure.ts';
import { asking, exclusionsArgs, scopeArgs, scopeFrom } from './question-scope.ts';
import { recordEnum } from './record-enum.ts';
import { requireFewRows } from './row-limit.ts';
import { TextType } from './text.ts';
import { RateType } from './value.ts';

const unitDescriptions: Readonly<Record<FunnelUnitDimension, string>> = {
  run: 'The runs of all projects.',
  location: 'The locations.',
  project: 'The projects.',
};

const FunnelUnitEnum = recordEnum('FunnelUnit', {
  description: 'What the points of a funnel can be.',
  entries: unitDescriptions,
  describe: (text) => text,
});

const FunnelTargetKindEnum = recordEnum('FunnelTargetKind', {
  description: 'What the common value of a funnel is.',
  entries: funnelMethod.targetKinds,
  describe: ({ en }) => `${en}.`,
});

const FunnelType = builder.objectRef<Funnel>('Funnel').implement({
  description: 'One rate of many units around a common value, with the limits of chance.',
  interfaces: [AnswerType],
  fields: (t) => ({
    measure: t.expose('measure', { type: MeasureDefinitionType, description: 'The rate of the units.' }),
    unit: t.expose('unit', { type: FunnelUnitEnum, description: 'What the points are.' }),
    where: t.field({
      type: [AppliedFilterType],
      description: 'The filters of the question.',
      resolve: ({ where }) => appliedFilters(where),
    }),
    exclusions: t.exposeBoolean('exclusions', {
      description: 'Whether the closed list of exclusions was taken out of the denominators of outcomes.',
    }),
    targetKind: t.expose('targetKind', {
      type: FunnelTargetKindEnum,
      description: 'What the common value is.',
    }),
    targetWords: t.field({
      type: TextType,
      description: 'The kind of the common value in words.',
      resolve: ({ targetKind }) => funnelMethod.targetKinds[targetKind],
    }),
    target: t.exposeFloat('target', {
      nullable: true,
      description:
        'The value that the limits are drawn around, as a fraction of 1; null where nothing can be pooled.',
    }),
    total: t.expose('total', {
      type: RateType,
      description: 'All cases of the question together, those of small units included.',
    }),
    isDrawable: t.exposeBoolean('isDrawable', {
      description: 'Whether there are enough units for a funnel.',
    }),
    reason: t.expose('reason', {
      type: TextType,
      nullable: true,
      description: 'Why it is not to be drawn; null where it is.',
    }),
    units: t.field({
      type: [FunnelPointType],
      description: 'In the order of their keys: a funnel never ranks.',
      resolve: async ({ units, unit, asOf }, _, { directoryAt }) => {
        requireFewRows(units.length, { place: 'funnel.units', advice: 'larger units or filter them' });
        const entryOf = directoryEntries(await directoryAt(asOf))[unit];
        return units.map((one) => ({ ...one, names: entryOf(one.key).names }));
      },
    }),
    note: t.field({
      type: TextType,
      description: 'What must be said beside the figures.',
      resolve: () => funnelMethod.note,
    }),
    method: t.field({
      type: AnswerMethodType,
      description: 'How it is computed and read.',
      resolve: () => methodOf(funnelMethod.glossary),
    }),
  }),
});

builder.queryField('funnel', (t) =>
  t.field({
    type: FunnelType,
    description:
      'One rate per run, location or project, against the limits within which chance would scatter it.',
    args: {
      measure: t.arg({
        type: MeasureIdEnum,
        required: true,
        description: 'A rate whose numerator is part of its denominator.',
      }),
      unit: t.arg({ type: FunnelUnitEnum, required: true, description: 'What the points are.' }),
      target: t.arg.float({
        description: 'An agreed value between 0 and 1; the rate of all cases together unless given.',
      }),
      ...scopeArgs,
      ...exclusionsArgs,
    },
    resolve: (_, { measure, unit, target, ...scope }, context) => {
      const { defaults, door } = asking(context);
      return runFunnel(parseFunnelRequest({ measure, unit, target, ...scopeFrom(scope) }, defaults), door);
    },
  }),
);

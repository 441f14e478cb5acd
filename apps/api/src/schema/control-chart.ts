import {
  type ControlChart,
  type ControlChartGrain,
  controlChartMethod,
  parseControlChartRequest,
  runControlChart,
} from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { AnswerType } from './answer.ts';
import { AnswerMethodType, methodOf } from './answer-method.ts';
import { AppliedFilterType, appliedFilters } from './applied-filter.ts';
import { ControlChartPointType } from './control-chart-point.ts';
import { MeasureDefinitionType, MeasureIdEnum } from './measure.ts';
import { asking, exclusionsArgs, scopeArgs, scopeFrom } from './question-scope.ts';
import { recordEnum } from './record-enum.ts';
import { TextType } from './text.ts';

const grainDescriptions: Readonly<Record<ControlChartGrain, string>> = {
  quarter: 'Calendar quarters.',
  month: 'Calendar months.',
};

const ControlChartGrainEnum = recordEnum('ControlChartGrain', {
  description: 'The periods that can be the points of a control chart.',
  entries: grainDescriptions,
  describe: (text) => text,
});

const ControlChartKindEnum = recordEnum('ControlChartKind', {
  description: 'How the limits are drawn.',
  entries: controlChartMethod.kinds,
  describe: ({ en }) => `${en}.`,
});

const ControlChartType = builder.objectRef<ControlChart>('ControlChart').implement({
  description: 'One measure over time, with its usual variation.',
  interfaces: [AnswerType],
  fields: (t) => ({
    measure: t.expose('measure', { type: MeasureDefinitionType, description: 'What is shown over time.' }),
    grain: t.expose('grain', { type: ControlChartGrainEnum, description: 'What the points are.' }),
    where: t.field({
      type: [AppliedFilterType],
      description: 'The filters of the question.',
      resolve: ({ where }) => appliedFilters(where),
    }),
    exclusions: t.exposeBoolean('exclusions', {
      description: 'Whether the closed list of exclusions was taken out of the denominators of outcomes.',
    }),
    kind: t.expose('kind', { type: ControlChartKindEnum, description: 'How the limits are drawn.' }),
    kindWords: t.field({
      type: TextType,
      description: 'The kind in words.',
      resolve: ({ kind }) => controlChartMethod.kinds[kind],
    }),
    centre: t.exposeFloat('centre', {
      nullable: true,
      description:
        'The centre line, of the points used, in the unit of the value; null without enough of them.',
    }),
    rangeLimit: t.exposeFloat('rangeLimit', {
      nullable: true,
      description: 'XmR: upper limit of the moving ranges; null in a p-chart and without limits.',
    }),
    isDrawable: t.exposeBoolean('isDrawable', {
      description: 'Whether there are enough points for limits and signals.',
    }),
    reason: t.expose('reason', {
      type: TextType,
      nullable: true,
      description: 'Why there are no limits; null where there are.',
    }),
    rule: t.expose('rule', { type: TextType, description: 'What a signal is.' }),
    periodsWithoutCases: t.expose('periodsWithoutCases', {
      type: TextType,
      description: 'What became of periods without cases.',
    }),
    points: t.expose('points', { type: [ControlChartPointType], description: 'In order of time.' }),
    note: t.field({
      type: TextType,
      description: 'What must be said beside the figures.',
      resolve: () => controlChartMethod.note,
    }),
    method: t.field({
      type: AnswerMethodType,
      description: 'How it is computed and read.',
      resolve: () => methodOf(controlChartMethod.glossary),
    }),
  }),
});

builder.queryField('controlChart', (t) =>
  t.field({
    type: ControlChartType,
    description: 'One measure by quarter or month as a control chart: p-chart for rates, XmR for the others.',
    args: {
      measure: t.arg({
        type: MeasureIdEnum,
        required: true,
        description: 'A count, a quantity, or a rate whose numerator is part of its denominator.',
      }),
      grain: t.arg({ type: ControlChartGrainEnum, required: true, description: 'What the points are.' }),
      ...scopeArgs,
      ...exclusionsArgs,
    },
    resolve: (_, { measure, grain, ...scope }, context) => {
      const { defaults, door } = asking(context);
      return runControlChart(
        parseControlChartRequest({ measure, grain, ...scopeFrom(scope) }, defaults),
        door,
      );
    },
  }),
);

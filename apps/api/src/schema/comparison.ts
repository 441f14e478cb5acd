import {
  type Comparison,
  type ComparisonSide,
  comparisonMethod,
  parseComparisonRequest,
  runComparison,
} from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { AnswerType } from './answer.ts';
import { AnswerMethodType, methodOf } from './answer-method.ts';
import { AppliedFilterType, appliedFilters } from './applied-filter.ts';
import { BreakdownFilterInput, filtersFrom } from './breakdown-filter.ts';
import { IntervalType } from './interval.ts';
import { MeasureDefinitionType, MeasureIdEnum } from './measure.ts';
import { asking, exclusionsArgs, scopeArgs, scopeFrom } from './question-scope.ts';
import { TextType } from './text.ts';
import { RateType } from './value.ts';
import { ValueStatusEnum } from './value-status.ts';
import { VerdictEnum } from './verdict.ts';

const ComparisonSideType = builder.objectRef<ComparisonSide>('ComparisonSide').implement({
  description: 'One side of a comparison.',
  fields: (t) => ({
    where: t.field({
      type: [AppliedFilterType],
      description: 'Every filter that holds on this side, the common ones included.',
      resolve: ({ where }) => appliedFilters(where),
    }),
    value: t.expose('value', { type: RateType, description: 'The rate of this side.' }),
  }),
});

const ComparisonType = builder.objectRef<Comparison>('Comparison').implement({
  description: 'Two slices of one rate at one data version.',
  interfaces: [AnswerType],
  fields: (t) => ({
    measure: t.expose('measure', { type: MeasureDefinitionType, description: 'The rate compared.' }),
    exclusions: t.exposeBoolean('exclusions', {
      description: 'Whether the closed list of exclusions was taken out of the denominators of outcomes.',
    }),
    a: t.expose('a', { type: ComparisonSideType, description: 'The side that is compared.' }),
    b: t.expose('b', { type: ComparisonSideType, description: 'The side that it is compared with.' }),
    difference: t.exposeFloat('difference', {
      nullable: true,
      description:
        'Rate A − rate B, as a difference of fractions of 1; null where a side has no value or fewer than 10 cases.',
    }),
    interval: t.expose('interval', {
      type: IntervalType,
      nullable: true,
      description: '95 % interval of the difference (Newcombe); null together with it.',
    }),
    verdict: t.expose('verdict', {
      type: VerdictEnum,
      nullable: true,
      description: 'A against B; null also where too little is known on a side.',
    }),
    words: t.field({
      type: TextType,
      nullable: true,
      description: 'The verdict in words.',
      resolve: ({ verdict }) => (verdict === null ? null : comparisonMethod.verdicts[verdict]),
    }),
    status: t.expose('status', { type: ValueStatusEnum, description: 'The worse of the two sides.' }),
    note: t.field({
      type: TextType,
      description: 'What must be said beside the figures.',
      resolve: () => comparisonMethod.note,
    }),
    method: t.field({
      type: AnswerMethodType,
      description: 'How it is computed and read.',
      resolve: () => methodOf(comparisonMethod.glossary),
    }),
  }),
});

builder.queryField('comparison', (t) =>
  t.field({
    type: ComparisonType,
    description: 'Compares two slices of one rate: difference, interval and verdict.',
    args: {
      measure: t.arg({
        type: MeasureIdEnum,
        required: true,
        description: 'A rate whose numerator is part of its denominator.',
      }),
      a: t.arg({ type: BreakdownFilterInput, required: true, description: 'The slice that is compared.' }),
      b: t.arg({
        type: BreakdownFilterInput,
        required: true,
        description: 'The slice that it is compared with. Neither slice sets a dimension that `where` sets.',
      }),
      ...scopeArgs,
      ...exclusionsArgs,
    },
    resolve: (_, { measure, a, b, ...scope }, context) => {
      const { defaults, door } = asking(context);
      const slices = { a: filtersFrom(a), b: filtersFrom(b) };
      return runComparison(
        parseComparisonRequest({ measure, ...slices, ...scopeFrom(scope) }, defaults),
        door,
      );
    },
  }),
);

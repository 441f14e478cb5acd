import {
  type PaceComparison,
  parseTimeToIndependenceRequest,
  runTimeToIndependence,
  type TimeToIndependence,
} from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { directoryEntries, namelessEntries } from '../directory-entries.ts';
import { AnswerType } from './answer.ts';
import { AnswerMethodType, methodOf } from './answer-method.ts';
import { DimensionEnum } from './dimension.ts';
import { IndependenceCurveType } from './independence-curve.ts';
import { asking, byArgs, scopeArgs, scopeFrom } from './question-scope.ts';
import { rowKeys } from './row-keys.ts';
import { requireFewRows } from './row-limit.ts';
import { TextType } from './text.ts';

const PaceComparisonType = builder.objectRef<PaceComparison>('PaceComparison').implement({
  description: 'Whether two groups leave receipt through work at the same pace.',
  fields: (t) => ({
    chiSquare: t.exposeFloat('chiSquare', {
      description: 'Log-rank, with one degree of freedom; other ends count as censored.',
    }),
    p: t.exposeFloat('p', { description: 'How often chance alone would make them differ as much.' }),
    words: t.expose('words', {
      type: TextType,
      nullable: true,
      description: 'What must be said of it where p is 0.05 or more; null where the difference is proven.',
    }),
  }),
});

const TimeToIndependenceType = builder.objectRef<TimeToIndependence>('TimeToIndependence').implement({
  description:
    'Curves of how long receipt lasts after the first entry in receipt, by the date of that entry.',
  interfaces: [AnswerType],
  fields: (t) => ({
    by: t.expose('by', { type: [DimensionEnum], description: 'The dimensions of the groups.' }),
    curves: t.field({
      type: [IndependenceCurveType],
      description: 'One per group, in the order of the catalogue and the keys.',
      resolve: async ({ curves, asOf }, _, { directoryAt }) => {
        const points = curves.flatMap((curve) => curve.points);
        requireFewRows(curves.length + points.length, {
          place: 'timeToIndependence.curves',
          advice: 'fewer dimensions',
        });
        const entries = directoryEntries(await directoryAt(asOf));
        return curves.map((curve) => ({ ...curve, ...rowKeys(curve, entries) }));
      },
    }),
    total: t.field({
      type: IndependenceCurveType,
      description: 'The curve of all; never one of the curves.',
      resolve: ({ total }) => ({ ...total, ...rowKeys(total, namelessEntries) }),
    }),
    comparison: t.expose('comparison', {
      type: PaceComparisonType,
      nullable: true,
      description: 'Where there are exactly two curves, both with points; else null.',
    }),
    method: t.field({
      type: AnswerMethodType,
      description: 'How it is computed and read.',
      resolve: () => methodOf('time_to_independence'),
    }),
  }),
});

builder.queryField('timeToIndependence', (t) =>
  t.field({
    type: TimeToIndependenceType,
    description: 'Time in receipt until its end through work against all other ends, in whole months.',
    args: { ...byArgs, ...scopeArgs },
    resolve: (_, { by, ...scope }, context) => {
      const { defaults, door } = asking(context);
      const request = parseTimeToIndependenceRequest({ by: by ?? [], ...scopeFrom(scope) }, defaults);
      return runTimeToIndependence(request, door);
    },
  }),
);

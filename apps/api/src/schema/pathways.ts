import { type Pathways, parsePathwaysRequest, runPathways } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { directoryEntries, namelessEntries } from '../directory-entries.ts';
import { AnswerType } from './answer.ts';
import { AnswerMethodType, methodOf } from './answer-method.ts';
import { DimensionEnum } from './dimension.ts';
import { PathwaysRowType } from './pathways-row.ts';
import { asking, byArgs, scopeArgs, scopeFrom } from './question-scope.ts';
import { rowKeys } from './row-keys.ts';
import { requireFewRows } from './row-limit.ts';

const PathwaysType = builder.objectRef<Pathways>('Pathways').implement({
  description:
    'The entries of a period by where they stand on the as-of day, and by receipt six months after their exit.',
  interfaces: [AnswerType],
  fields: (t) => ({
    by: t.expose('by', { type: [DimensionEnum], description: 'The dimensions of the rows.' }),
    rows: t.field({
      type: [PathwaysRowType],
      description: 'In the order of the catalogue and the keys.',
      resolve: async ({ rows, asOf }, _, { directoryAt }) => {
        requireFewRows(rows.length, { place: 'pathways.rows', advice: 'fewer dimensions' });
        const entries = directoryEntries(await directoryAt(asOf));
        return rows.map((row) => ({ ...row, ...rowKeys(row, entries) }));
      },
    }),
    total: t.field({
      type: PathwaysRowType,
      description: 'The grand total; never a row.',
      resolve: ({ total }) => ({ ...total, ...rowKeys(total, namelessEntries) }),
    }),
    method: t.field({
      type: AnswerMethodType,
      description: 'How it is computed and read.',
      resolve: () => methodOf('pathways'),
    }),
  }),
});

builder.queryField('pathways', (t) =>
  t.field({
    type: PathwaysType,
    description:
      'Counts the entries of a period by where they stand: a snapshot, in which recent cohorts are still at the beginning.',
    args: { ...byArgs, ...scopeArgs },
    resolve: (_, { by, ...scope }, context) => {
      const { defaults, door } = asking(context);
      return runPathways(parsePathwaysRequest({ by: by ?? [], ...scopeFrom(scope) }, defaults), door);
    },
  }),
);

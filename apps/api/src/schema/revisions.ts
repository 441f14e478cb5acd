import { parseRevisionsRequest, type Revisions, runRevisions } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { directoryEntries } from '../directory-entries.ts';
import { AnswerType } from './answer.ts';
import { DataVersionType, type ToldVersion } from './data-version.ts';
import { DimensionEnum } from './dimension.ts';
import { MeasureDefinitionType, MeasureIdEnum } from './measure.ts';
import { asking, exclusionsArgs, marginsArgs, scopeArgs, scopeFrom } from './question-scope.ts';
import { RevisionType } from './revision.ts';
import { rowKeys } from './row-keys.ts';
import { requireFewRows } from './row-limit.ts';

const RevisionsType = builder.objectRef<Revisions>('Revisions').implement({
  description: 'Everything that differs between two days, and why: figures only, never a person or a record.',
  interfaces: [AnswerType],
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The earlier day; the later one is `asOf`.' }),
    by: t.expose('by', { type: [DimensionEnum], description: 'The dimensions of the rows compared.' }),
    measures: t.expose('measures', {
      type: [MeasureDefinitionType],
      description: 'The measures compared.',
    }),
    revisions: t.field({
      type: [RevisionType],
      description:
        'In the order of the later rows, then those that disappeared, then the grand total; within a row by measure.',
      resolve: async ({ revisions, asOf }, _, { directoryAt }) => {
        requireFewRows(revisions.length, {
          place: 'revisions.revisions',
          advice: 'fewer dimensions, fewer measures or days that lie nearer',
        });
        const entries = directoryEntries(await directoryAt(asOf));
        return revisions.map((revision) => ({ ...revision, ...rowKeys(revision, entries) }));
      },
    }),
    versions: t.field({
      type: [DataVersionType],
      description:
        'The versions that became known after the earlier day and by the later one; under disclosure control that of the later release alone.',
      async resolve({ versions, profile }, _, { targetVersions }) {
        // A release tells of all that came until then, whatever came last.
        const isTold = profile === 'EXACT' && versions.some(({ isSingleRecord }) => isSingleRecord);
        const ofTargets = new Set(isTold ? await targetVersions() : []);
        return versions.map((one): ToldVersion => ({ ...one, isOfTarget: ofTargets.has(one.dataVersion) }));
      },
    }),
  }),
});

builder.queryField('revisions', (t) =>
  t.field({
    type: RevisionsType,
    description:
      'What changed between two days, and through what: time that passed, or a version of the data.',
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'The earlier day.' }),
      to: t.arg({
        type: 'Date',
        description: 'The later day; today unless given, and none that lies ahead.',
      }),
      by: t.arg({
        type: [DimensionEnum],
        required: true,
        description: 'The dimensions to split by; none compares the total alone.',
      }),
      measures: t.arg({ type: [MeasureIdEnum], required: true, description: 'The measures to compare.' }),
      where: scopeArgs.where,
      ...marginsArgs,
      ...exclusionsArgs,
      profile: scopeArgs.profile,
    },
    resolve: (_, { from, to, by, measures, margins, ...scope }, context) => {
      const { defaults, door } = asking(context);
      const question = { from, to, by, measures, margins: margins ?? false, ...scopeFrom(scope) };
      return runRevisions(parseRevisionsRequest(question, defaults), door);
    },
  }),
);

import { type ImportJobState, importJobFailures, importJobStates, type Text } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import type { ImportJobFile, ImportJobView, JobFailure } from '../imports/import-job.ts';
import { objectOfGlobalId } from '../nodes/global-id.ts';
import { IssueType } from './failure.ts';
import { ImportCountsType, ImportType } from './import.ts';
import {
  countFindings,
  findingArgs,
  ImportFindingConnectionType,
  ImportFindingCountType,
} from './import-finding.ts';
import { jobFindings } from './import-findings.ts';
import { ImportEffectType, ImportFigureChangeType, ImportShrinkageType } from './import-preview.ts';
import { visibleOnly } from './node.ts';
import { recordEnum } from './record-enum.ts';
import { languageArgs } from './text.ts';

export const ImportJobStateEnum = recordEnum<ImportJobState, { readonly explanation: Text }>(
  'ImportJobState',
  {
    description: 'How far an upload has come on its way to an import.',
    entries: importJobStates,
    describe: ({ explanation }) => explanation.en,
  },
);

const ImportJobFailureCodeEnum = recordEnum('ImportJobFailureCode', {
  description: 'Why an upload did not become an import though nothing was wrong with it.',
  entries: importJobFailures,
  describe: ({ en }: Text) => en,
});

const ImportJobFileType = builder.objectRef<ImportJobFile>('ImportJobFile').implement({
  description: 'A file of an upload.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called.' }),
    bytes: t.exposeFloat('bytes', {
      description: 'How large it is as it was uploaded; out of an archive, how large that is.',
    }),
    kind: t.exposeString('kind', {
      nullable: true,
      description: 'What it contains, as its heading says: `enrolments`; null until it was read.',
    }),
    rows: t.exposeInt('rows', {
      nullable: true,
      description: 'How many rows it has; null until it was read.',
    }),
  }),
});

const ImportJobFailureType = builder.objectRef<JobFailure>('ImportJobFailure').implement({
  description: 'Why an upload did not become an import though nothing was wrong with it.',
  fields: (t) => ({
    code: t.expose('code', { type: ImportJobFailureCodeEnum, description: 'What happened.' }),
    message: t.string({
      description: 'The same in words.',
      args: languageArgs,
      resolve: ({ code }, { language }) => importJobFailures[code][language],
    }),
    issues: t.expose('issues', { type: [IssueType], description: 'What does not allow it, one by one.' }),
    correlationId: t.exposeString('correlationId', {
      nullable: true,
      description: 'Names the log line that holds the detail.',
    }),
  }),
});

export const ImportJobType = builder.node(builder.objectRef<ImportJobView>('ImportJob'), {
  description:
    'An upload on its way to an import. It is seen by whoever sees all the locations that it was made for. What was found is told for half an hour after its end, and afterwards by its import.',
  id: { resolve: ({ jobId }) => jobId },
  loadMany: visibleOnly('ImportJob', (ids, { asker, importJobs, signal }) =>
    Promise.all(ids.map(async (id) => (await importJobs.find(id, { asker, signal })) ?? null)),
  ),
  fields: (t) => ({
    state: t.expose('state', { type: ImportJobStateEnum, description: 'How far it has come.' }),
    actor: t.exposeString('actor', { description: 'Who uploaded it.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When its first byte came.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when it can be decided about; null where nothing waits for a decision.',
    }),
    files: t.expose('files', {
      type: [ImportJobFileType],
      description:
        'Its files, an archive with everything that was read out of it; empty once the server that received them has ended.',
    }),
    bytesTotal: t.exposeFloat('bytesTotal', { description: 'How many bytes came so far.' }),
    bytesRead: t.exposeFloat('bytesRead', { description: 'How many of them this reading has read so far.' }),
    rowsRead: t.exposeInt('rowsRead', { description: 'How many rows this reading has read so far.' }),
    counts: t.field({
      type: ImportCountsType,
      nullable: true,
      description: 'What becomes of its rows; null until all were read.',
      resolve: ({ result }) => result?.counts ?? null,
    }),
    dataVersion: t.field({
      type: 'Int',
      nullable: true,
      description:
        'The data version that it was compared with, or that it made; null until all rows were read.',
      resolve: ({ result }) => result?.dataVersion ?? null,
    }),
    effects: t.field({
      type: [ImportEffectType],
      description: 'What it does to each kind of records.',
      resolve: ({ result }) => result?.effects ?? [],
    }),
    figures: t.field({
      type: [ImportFigureChangeType],
      description: 'What the headline figures are and would become; of a preview alone.',
      resolve: ({ result }) => result?.figures ?? [],
    }),
    shrinking: t.field({
      type: [ImportShrinkageType],
      description: 'Where so much would end that it has to be confirmed.',
      resolve: ({ result }) => result?.shrinking ?? [],
    }),
    needsEncoding: t.boolean({
      description: 'Whether a person has to confirm in what the files are written, by `retryImport`.',
      resolve: ({ result, expiresAt }) =>
        expiresAt !== null && (result?.findings ?? []).some(({ rule }) => rule === 'encoding_not_confirmed'),
    }),
    findings: t.field({
      type: ImportFindingConnectionType,
      description: 'What was found, in the order of the files and their lines.',
      args: findingArgs,
      resolve: jobFindings,
    }),
    findingCounts: t.field({
      type: [ImportFindingCountType],
      description: 'How often each rule was broken: errors first, then what was found most often.',
      resolve: ({ result, importId }, _args, { imports }) =>
        result === null && importId !== null
          ? imports.findingCounts(importId)
          : countFindings(result?.findings ?? []),
    }),
    import: t.field({
      type: ImportType,
      nullable: true,
      description: 'What it became: also of a delivery that was refused, or that changed nothing.',
      resolve: ({ importId }, _args, { imports }) => (importId === null ? null : imports.find(importId)),
    }),
    failure: t.expose('failure', {
      type: ImportJobFailureType,
      nullable: true,
      description: 'Why it failed; null unless it did.',
    }),
  }),
});

builder.queryField('importJobs', (t) =>
  t.field({
    type: [ImportJobType],
    description:
      'The uploads of whoever asks that go on, wait or ended within a day, the newest first; at most 100.',
    resolve: (_root, _args, { asker, importJobs, signal }) => importJobs.own({ asker, signal }),
  }),
);

builder.subscriptionField('importJobChanged', (t) =>
  t.field({
    type: ImportJobType,
    description:
      'An upload as it is, and again as it goes on, five times a second at most. Ends when it has ended, with the session, and when the rights of whoever asks change; at once where there is none that may be seen.',
    args: {
      id: t.arg.id({ required: true, description: 'The `id` of the job, as `POST /imports` answers it.' }),
    },
    subscribe: (_root, { id }, { seal, watchImportJob }) => watchImportJob(jobIdOf(id, seal)),
    resolve: (job: ImportJobView) => job,
  }),
);

/** The id of the job that a global id names; of anything else that of no job. */
export function jobIdOf(id: string, seal: Parameters<typeof objectOfGlobalId>[1]): string {
  const { typename, id: jobId } = objectOfGlobalId(id, seal);
  return typename === 'ImportJob' ? jobId : '00000000-0000-0000-0000-000000000000';
}

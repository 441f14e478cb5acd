import type { ImportedFile, ImportRecord, ImportWithdrawal, RejectionCount } from '@neue-wege/database';
import { type AppliedProfile, badInput, type DeliveryCounts } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { connectionOf, cursorsOf, isCounted, pageArgs, pageSize } from './connection.ts';
import { findingArgs, ImportFindingConnectionType, ImportFindingCountType } from './import-finding.ts';
import { importFindings } from './import-findings.ts';
import { visibleOnly } from './node.ts';

const ImportModeEnum = builder.enumType('ImportMode', {
  description: 'What an import means by what it does not contain.',
  values: {
    UPSERT: { value: 'upsert', description: 'Nothing: what it does not contain stays.' },
    REPLACE: {
      value: 'replace',
      description: 'It is complete for its locations: what it does not contain ends.',
    },
  },
});

const ImportStatusEnum = builder.enumType('ImportStatus', {
  description: 'What became of a delivery.',
  values: {
    STORED: { value: 'stored', description: 'It made a data version.' },
    UNCHANGED: { value: 'unchanged', description: 'All that it contains was stored already.' },
    REFUSED: { value: 'refused', description: 'It breaks rules; nothing of it is stored.' },
  } as const,
});

const ImportProfileType = builder.objectRef<AppliedProfile>('ImportProfile').implement({
  description: 'A mapping profile that files of an import were read by.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What its file was called.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of its text, in lower-case hex.' }),
  }),
});

const ImportFileType = builder.objectRef<ImportedFile>('ImportFile').implement({
  description: 'A file of an import, as it was delivered.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it was called.' }),
    kind: t.exposeString('kind', { description: 'What it contains, as its heading said: `enrolments`.' }),
    rows: t.exposeInt('rows', { description: 'How many rows it had.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of its bytes, in lower-case hex.' }),
  }),
});

export const ImportCountsType = builder.objectRef<DeliveryCounts>('ImportCounts').implement({
  description: 'What became of the rows of an import.',
  fields: (t) => ({
    added: t.exposeInt('added', { description: 'Records that were new.' }),
    changed: t.exposeInt('changed', { description: 'Records that had been different.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Records that were there already.' }),
    ended: t.exposeInt('ended', { description: 'Records that a complete delivery no longer contained.' }),
    rejected: t.exposeInt('rejected', { description: 'Rows that broke a rule and were kept apart.' }),
  }),
});

const RejectionCountType = builder.objectRef<RejectionCount>('RejectionCount').implement({
  description: 'How many rows of an import broke a rule; a row that broke two counts for both.',
  fields: (t) => ({
    rule: t.exposeString('rule', { description: '`snake_case`: the rule that they broke.' }),
    rows: t.exposeInt('rows', { description: 'How many rows.' }),
  }),
});

const ImportWithdrawalType = builder.objectRef<ImportWithdrawal>('ImportWithdrawal').implement({
  description: 'How an import was taken back: as a data version of its own.',
  fields: (t) => ({
    dataVersion: t.exposeInt('dataVersion', { description: 'The version that it made.' }),
    knownOn: t.expose('knownOn', {
      type: 'Date',
      description: 'The day on which it became known that the import was wrong.',
    }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When it was done.',
      resolve: ({ recordedAt }) => new Date(recordedAt),
    }),
    actor: t.exposeString('actor', { description: 'Who did it.' }),
    actorName: t.string({
      nullable: true,
      description: 'What they are called; null for a program, and for whoever has no account any more.',
      resolve: ({ actor }, _args, { imports }) => imports.nameOf(actor),
    }),
    reason: t.exposeString('reason', { description: 'Why.' }),
  }),
});

export const ImportType = builder.node(builder.objectRef<ImportRecord>('Import'), {
  description: 'A delivery that came, whatever became of it.',
  id: { resolve: ({ importId }) => importId },
  loadMany: visibleOnly('Import', (ids, { imports }) =>
    Promise.all(ids.map((id) => imports.find(Number(id)))),
  ),
  fields: (t) => ({
    number: t.exposeInt('importId', { description: 'Its number, as the command line names it.' }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When it was stored.',
      resolve: ({ recordedAt }) => new Date(recordedAt),
    }),
    status: t.expose('status', { type: ImportStatusEnum, description: 'What became of it.' }),
    actor: t.exposeString('actor', { description: 'Who imported.' }),
    actorName: t.string({
      nullable: true,
      description: 'What they are called; null for a program, and for whoever has no account any more.',
      resolve: ({ actor }, _args, { imports }) => imports.nameOf(actor),
    }),
    mode: t.expose('mode', { type: ImportModeEnum, description: 'What absence meant.' }),
    dataVersion: t.exposeInt('dataVersion', {
      nullable: true,
      description: 'The version that it made; null when it changed nothing.',
    }),
    knownOn: t.expose('knownOn', {
      type: 'Date',
      nullable: true,
      description: 'The day on which that version became known.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it corrects what was known before; null when it does not.',
    }),
    files: t.expose('files', { type: [ImportFileType], description: 'Its files, in their order.' }),
    counts: t.expose('counts', { type: ImportCountsType, description: 'What became of its rows.' }),
    profiles: t.expose('profiles', {
      type: [ImportProfileType],
      description: 'The mapping profiles that its files were read by, each once.',
    }),
    findings: t.field({
      type: ImportFindingConnectionType,
      description: 'What was found, in the order of the files and their lines.',
      args: findingArgs,
      resolve: importFindings,
    }),
    findingCounts: t.field({
      type: [ImportFindingCountType],
      description: 'How often each rule was broken: errors first, then what was found most often.',
      resolve: ({ importId }, _args, { imports }) => imports.findingCounts(importId),
    }),
    rejections: t.field({
      type: [RejectionCountType],
      description: 'Which rules its rejected rows broke, in the order of the rules.',
      resolve: ({ importId }, _args, { imports }) => imports.rejections(importId),
    }),
    withdrawal: t.expose('withdrawal', {
      type: ImportWithdrawalType,
      nullable: true,
      description: 'How it was taken back; null while it stands.',
    }),
  }),
});

const ImportConnectionType = builder.connectionObject({ type: ImportType, name: 'ImportConnection' });

const ImportFilterInput = builder.inputType('ImportFilter', {
  description: 'The imports to look at.',
  fields: (t) => ({
    isWithdrawn: t.boolean({
      description: 'Only those that were taken back, or only those that stand; both unless given.',
    }),
  }),
});

builder.queryField('imports', (t) =>
  t.field({
    type: ImportConnectionType,
    description:
      'The imports, the newest first. One that was made for certain locations is seen by whoever sees all of them, any other by whoever sees every location.',
    args: {
      where: t.arg({ type: ImportFilterInput, description: 'The imports to look at; all unless given.' }),
      ...pageArgs,
    },
    resolve: async (_root, args, context, info) => {
      const first = pageSize(args.first);
      const isWithdrawn = args.where?.isWithdrawn ?? undefined;
      const cursors = cursorsOf({ field: 'Query.imports', where: { isWithdrawn } }, context);
      const position = cursors.open(args.after);
      const after = position === undefined ? null : Number(position);
      const page = await context.imports.page({ after, first, isWithdrawn, isCounted: isCounted(info) });
      return connectionOf({
        nodes: page.records,
        hasNext: page.hasNext,
        hasPrevious: after !== null,
        totalCount: page.total,
        cursorOf: ({ importId }) => cursors.close(String(importId)),
      });
    },
  }),
);

builder.queryField('import', (t) =>
  t.field({
    type: ImportType,
    nullable: true,
    description: 'The import of a number; null where there is none that may be seen.',
    args: { number: t.arg.int({ required: true, description: 'Its number, as the command line names it.' }) },
    resolve: (_root, { number }, { imports }) => {
      if (number < 1) throw badInput('number', 'a whole number from 1');
      return imports.find(number);
    },
  }),
);

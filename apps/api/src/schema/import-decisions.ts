import type { ApiContext } from '../api-context.ts';
import { builder } from '../builder.ts';
import type { ImportJobView } from '../imports/import-job.ts';
import { ConflictType, type Failing, failureFrom, NotFoundType } from './failure.ts';
import { ImportJobType, jobIdOf } from './import-job.ts';

interface DecidedJob {
  readonly job: ImportJobView;
}

/** What a decision about a job answers: the job, or why nothing was decided. */
function resultOf(name: string, { description, decided }: { description: string; decided: string }) {
  const DecidedType = builder.objectRef<DecidedJob>(decided).implement({
    description,
    fields: (t) => ({
      job: t.expose('job', { type: ImportJobType, description: 'The job as it is now.' }),
    }),
  });
  return builder.unionType(name, {
    description: 'What became of the decision.',
    types: [DecidedType, NotFoundType, ConflictType],
    resolveType: (result: DecidedJob | Failing) => {
      if (!('code' in result)) return DecidedType;
      return result.code === 'NOT_FOUND' ? NotFoundType : ConflictType;
    },
  });
}

async function deciding(decide: () => Promise<ImportJobView>): Promise<DecidedJob | Failing> {
  try {
    return { job: await decide() };
  } catch (error) {
    return failureFrom(error);
  }
}

function jobOf({ jobId }: { readonly jobId: string | number }, { seal }: ApiContext): string {
  return jobIdOf(String(jobId), seal);
}

const jobIdDescription = 'The `id` of the job.';

const ConfirmImportInput = builder.inputType('ConfirmImportInput', {
  description: 'Which job is to be stored, and what is accepted with it.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: jobIdDescription }),
    confirmShrinking: t.boolean({
      defaultValue: false,
      description: 'That so much ends as `shrinking` says; also of a job that was refused for it.',
    }),
    keepGood: t.boolean({
      defaultValue: false,
      description:
        'That the good rows are stored and those that break a rule kept apart; also of a job that was refused for them.',
    }),
    evenIfChanged: t.boolean({
      defaultValue: false,
      description: 'Also on a data version that is newer than that of the preview.',
    }),
  }),
});

builder.mutationField('confirmImport', (t) =>
  t.field({
    type: resultOf('ConfirmImportResult', {
      description: 'A job that was confirmed; its subscription tells what becomes of it.',
      decided: 'ConfirmedImport',
    }),
    description:
      'Stores what a job previewed, as one data version. A `Conflict` when nothing waits for it; also when the data version is another one than that of the preview: then a new preview is made.',
    args: { input: t.arg({ type: ConfirmImportInput, required: true, description: 'Which job.' }) },
    resolve: (_root, { input }, context) =>
      deciding(() =>
        context.importJobs.confirm(context.asker, {
          jobId: jobOf(input, context),
          confirmShrinking: input.confirmShrinking ?? false,
          keepGood: input.keepGood ?? false,
          evenIfChanged: input.evenIfChanged ?? false,
        }),
      ),
  }),
);

const CancelImportInput = builder.inputType('CancelImportInput', {
  description: 'Which job is to be given up.',
  fields: (t) => ({ jobId: t.id({ required: true, description: jobIdDescription }) }),
});

builder.mutationField('cancelImport', (t) =>
  t.field({
    type: resultOf('CancelImportResult', {
      description: 'A job that was given up; nothing of it is stored, and its files are gone.',
      decided: 'CancelledImport',
    }),
    description:
      'Gives a job up and its files back. A `Conflict` when it is being stored already, or has ended.',
    args: { input: t.arg({ type: CancelImportInput, required: true, description: 'Which job.' }) },
    resolve: (_root, { input }, context) =>
      deciding(() => context.importJobs.cancel(context.asker, jobOf(input, context))),
  }),
);

const ImportEncodingEnum = builder.enumType('ImportEncoding', {
  description: 'What files are written in that do not say it themselves.',
  values: {
    WINDOWS_1252: {
      value: 'windows-1252',
      description: 'What German Windows programs write: ä, ö, ü, ß and € are one byte each.',
    },
  } as const,
});

const RetryImportInput = builder.inputType('RetryImportInput', {
  description: 'Which refused job is to be read again, and how.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: jobIdDescription }),
    encoding: t.field({
      type: ImportEncodingEnum,
      description: 'What its files are written in, as a person confirms; unchanged unless given.',
    }),
    keepGood: t.boolean({
      defaultValue: false,
      description: 'Whether it is previewed with the good rows alone.',
    }),
  }),
});

builder.mutationField('retryImport', (t) =>
  t.field({
    type: resultOf('RetryImportResult', {
      description: 'A job whose files are read again, for another preview.',
      decided: 'RetriedImport',
    }),
    description:
      'Reads the files of a refused job again, another way, without another upload. A `Conflict` when they are gone.',
    args: { input: t.arg({ type: RetryImportInput, required: true, description: 'Which job, and how.' }) },
    resolve: (_root, { input }, context) =>
      deciding(() =>
        context.importJobs.retry(context.asker, {
          jobId: jobOf(input, context),
          encoding: input.encoding ?? null,
          keepGood: input.keepGood ?? false,
        }),
      ),
  }),
);

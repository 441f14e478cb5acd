import type { RunKeys } from '@neue-wege/database';
import { runKey } from '@neue-wege/domain';
import type { ApiContext } from '../api-context.ts';
import { builder } from '../builder.ts';
import { objectOfGlobalId } from '../nodes/global-id.ts';
import { changeOf, notFound } from './change-of.ts';
import { cellOf, cellsOf, changeFields, type FormInput, reasonField, runFields } from './form-fields.ts';
import { type Changed, changing, presentRun, RunChangeResult } from './record-results.ts';

const RecordRunInput = builder.inputType('RecordRunInput', {
  description: 'A run, or what it aims at from a further day on.',
  fields: (t) => ({
    location: t.string({ required: true, description: 'The key of its location, which must be known.' }),
    project: t.string({ required: true, description: 'The key of its project, which must be known.' }),
    number: t.string({
      required: true,
      description: 'Its own key: location, project and number name a run.',
    }),
    ...runFields(t),
    ...changeFields(t),
  }),
});

const CorrectRunInput = builder.inputType('CorrectRunInput', {
  description: 'What was wrong about a run: what is absent stays, null clears.',
  fields: (t) => ({
    runId: t.id({ required: true, description: 'The `id` of the run.' }),
    ...runFields(t),
    ...reasonField(t),
    ...changeFields(t),
  }),
});

const fieldNames = [
  'validFrom',
  'startsOn',
  'endsOn',
  'deliveryMode',
  'hostAgs',
  'places',
  'targetGroup',
  'contents',
  'legalBasis',
];

builder.mutationField('recordRun', (t) =>
  t.field({
    type: RunChangeResult,
    description:
      'Stores a run, or what it aims at from a further day on, by the rules of an import. What is recorded already is replaced by `correctRun` alone.',
    args: { input: t.arg({ type: RecordRunInput, required: true, description: 'What is recorded.' }) },
    resolve: (_root, { input }, context) =>
      write(context, {
        name: 'recordRun',
        input,
        runOf: () => Promise.resolve({ location: input.location, project: input.project, run: input.number }),
      }),
  }),
);

builder.mutationField('correctRun', (t) =>
  t.field({
    type: RunChangeResult,
    description: 'Corrects what was stored of a run, for a reason, as a data version known today.',
    args: {
      input: t.arg({ type: CorrectRunInput, required: true, description: 'What was wrong, and why.' }),
    },
    resolve: (_root, { input }, context) =>
      write(context, { name: 'correctRun', input, runOf: () => knownRun(input.runId, context) }),
  }),
);

/**
 * The run with a global id.
 *
 * @throws DomainError NOT_FOUND when none may be seen.
 */
export async function knownRun(runId: string | number, context: ApiContext): Promise<RunKeys> {
  const { typename, id } = objectOfGlobalId(String(runId), context.seal);
  const run = typename === 'Run' ? await presentRun(id, context) : null;
  if (run === null) throw notFound('runId', 'run');
  return { location: run.location.key, project: run.project.key, run: run.number };
}

/** The cells of a row that name a run. */
export function cellsOfRun({
  location,
  project,
  run,
}: RunKeys): ReadonlyMap<string, ReturnType<typeof cellOf>> {
  return new Map([
    ['run', cellOf(run, 'number')],
    ['location', cellOf(location, 'location')],
    ['project', cellOf(project, 'project')],
  ]);
}

interface RunChange {
  readonly name: string;
  readonly input: FormInput & Parameters<typeof changeOf>[0];
  readonly runOf: () => Promise<RunKeys>;
}

function write(context: ApiContext, { name, input, runOf }: RunChange): Promise<Changed> {
  const change = changeOf(input);
  let key = '';
  return changing(context, {
    async change() {
      const run = await runOf();
      key = runKey({ ...run, number: run.run });
      const cells = new Map([...cellsOfRun(run), ...cellsOf(input, fieldNames)]);
      return context.recordWriter.write({
        ...change,
        kind: 'runs',
        name,
        cells,
        subject: { kind: 'run', run },
      });
    },
    present: async () => ({ run: await presentRun(key, context), enrolment: null }),
  });
}

import type { RunPeriod } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { directoryEntries, type RunEntry } from '../directory-entries.ts';
import { asOfDay } from './as-of.ts';
import { pageArgs, pageOfAll } from './connection.ts';
import { codeEnum } from './dimension.ts';
import { LocationType } from './location.ts';
import { MunicipalityType } from './municipality.ts';
import { visibleOnly } from './node.ts';
import { ProjectType } from './project.ts';
import { asOfArgs } from './question-scope.ts';
import { languageArgs } from './text.ts';

const RunPeriodType = builder.objectRef<RunPeriod>('RunPeriod').implement({
  description: 'What a run aims at, from a day on; an enrolment takes what was valid on its entry day.',
  fields: (t) => ({
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'Null: from the beginning.',
    }),
    places: t.exposeInt('places', { nullable: true, description: 'How many can take part at a time.' }),
    targetGroup: t.exposeString('targetGroup', { nullable: true, description: 'Key of whom it is for.' }),
    contents: t.exposeString('contents', { nullable: true, description: 'What is taught.' }),
    legalBasis: t.exposeString('legalBasis', { nullable: true, description: 'On what it rests in law.' }),
  }),
});

export const RunType = builder.node(builder.objectRef<RunEntry>('Run'), {
  description: 'One run of a project at a location.',
  id: { resolve: ({ key }) => key },
  loadMany: visibleOnly('Run', async (keys, context) => {
    const directory = await context.directoryAt(context.today);
    const { run } = directoryEntries(directory);
    return keys.map((key) => (directory.runs.some((one) => one.key === key) ? run(key) : null));
  }),
  fields: (t) => ({
    key: t.exposeString('key', { description: '`location/project/number`: offices re-use numbers.' }),
    name: t.string({
      description: 'Project and number, then the location: `Neue Wege 1, Bocholt`.',
      args: languageArgs,
      resolve: (run, { language }) => run.names[language],
    }),
    number: t.exposeString('number', { description: 'The delivered key of the run.' }),
    location: t.expose('location', { type: LocationType, description: 'Where it belongs.' }),
    project: t.expose('project', { type: ProjectType, description: 'Of which project it is a run.' }),
    startsOn: t.expose('startsOn', { type: 'Date', nullable: true, description: 'Its first planned day.' }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true, description: 'Its last planned day.' }),
    deliveryMode: t.expose('deliveryMode', {
      type: codeEnum('delivery_mode'),
      description: 'At the location, or at another place.',
    }),
    host: t.expose('host', {
      type: MunicipalityType,
      nullable: true,
      description: 'Where a mobile run takes place.',
    }),
    periods: t.expose('periods', { type: [RunPeriodType], description: 'In order of time.' }),
  }),
});

export const RunConnectionType = builder.connectionObject({ type: RunType, name: 'RunConnection' });

builder.objectField(LocationType, 'runs', (t) =>
  t.field({
    type: RunConnectionType,
    description: 'Its runs, in the order of the keys.',
    args: pageArgs,
    resolve: async ({ key, asOf }, args, context) => {
      const entries = directoryEntries(await context.directoryAt(asOf));
      return pageOfAll(entries.runsOfLocation(key), {
        list: { field: 'Location.runs', of: key },
        args,
        context,
      });
    },
  }),
);

builder.objectField(ProjectType, 'runs', (t) =>
  t.field({
    type: RunConnectionType,
    description: 'Its runs at the locations that may be seen, in the order of the keys.',
    args: {
      ...pageArgs,
      location: t.arg.stringList({ description: 'Keys of locations: their runs alone.' }),
    },
    resolve: async ({ key, asOf }, { location, ...args }, context) => {
      const entries = directoryEntries(await context.directoryAt(asOf));
      const runs = entries.runsOfProject(key).filter((run) => location?.includes(run.location.key) ?? true);
      return pageOfAll(runs, {
        list: { field: 'Project.runs', of: [key, ...(location ?? [])].join(' ') },
        args,
        context,
      });
    },
  }),
);

builder.queryField('runs', (t) =>
  t.field({
    type: [RunType],
    description: 'Every run that may be seen, in the order of the keys.',
    args: asOfArgs,
    resolve: async (_, { asOf }, context) => {
      const directory = await context.directoryAt(asOfDay(asOf, context));
      const { run } = directoryEntries(directory);
      return directory.runs.map(({ key }) => run(key));
    },
  }),
);

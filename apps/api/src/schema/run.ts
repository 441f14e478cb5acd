import type { RunPeriod } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { directoryEntries, type RunEntry } from '../directory-entries.ts';
import { asOfDay } from './as-of.ts';
import { codeEnum } from './dimension.ts';
import { LocationType } from './location.ts';
import { MunicipalityType } from './municipality.ts';
import { ProjectType } from './project.ts';

const RunPeriodType = builder.objectRef<RunPeriod>('RunPeriod').implement({
  description: 'What a run aims at, from a day on; an enrolment takes what was valid on its entry day.',
  fields: (t) => ({
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'Null: from the beginning.',
    }),
    places: t.exposeInt('places', { nullable: true }),
    targetGroup: t.exposeString('targetGroup', { nullable: true }),
    contents: t.exposeString('contents', { nullable: true }),
    legalBasis: t.exposeString('legalBasis', { nullable: true }),
  }),
});

export const RunType = builder.objectRef<RunEntry>('Run').implement({
  description: 'One run of a project at a location.',
  fields: (t) => ({
    key: t.exposeString('key', { description: '`location/project/number`: offices re-use numbers.' }),
    number: t.exposeString('number', { description: 'The delivered key of the run.' }),
    location: t.expose('location', { type: LocationType }),
    project: t.expose('project', { type: ProjectType }),
    startsOn: t.expose('startsOn', { type: 'Date', nullable: true }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true }),
    deliveryMode: t.expose('deliveryMode', { type: codeEnum('delivery_mode') }),
    host: t.expose('host', {
      type: MunicipalityType,
      nullable: true,
      description: 'Where a mobile run takes place.',
    }),
    periods: t.expose('periods', { type: [RunPeriodType] }),
  }),
});

builder.queryField('runs', (t) =>
  t.field({
    type: [RunType],
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: async (_, { asOf }, context) => {
      const directory = await context.directoryAt(asOfDay(asOf, context));
      const { run } = directoryEntries(directory);
      return directory.runs.map(({ key }) => run(key));
    },
  }),
);

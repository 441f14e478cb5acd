import { builder } from '../builder.ts';
import { directoryEntries, type PhaseEntry } from '../directory-entries.ts';
import { asOfDay } from './as-of.ts';
import { LanguageEnum } from './text.ts';

export const ProgrammePhaseType = builder.objectRef<PhaseEntry>('ProgrammePhase').implement({
  description: 'A phase of the programme.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The delivered key.' }),
    name: t.string({
      args: { language: t.arg({ type: LanguageEnum, required: true, defaultValue: 'de' }) },
      resolve: (phase, { language }) => phase.names[language],
    }),
    startsOn: t.expose('startsOn', {
      type: 'Date',
      nullable: true,
      description: 'Null only for `unknown`: the days outside every phase.',
    }),
    endsOn: t.expose('endsOn', {
      type: 'Date',
      nullable: true,
      description: 'Null while it is still running.',
    }),
  }),
});

builder.queryField('phases', (t) =>
  t.field({
    type: [ProgrammePhaseType],
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: async (_, { asOf }, context) => {
      const directory = await context.directoryAt(asOfDay(asOf, context));
      const { phase } = directoryEntries(directory);
      return directory.phases.map(({ key }) => phase(key));
    },
  }),
);

import { builder } from '../builder.ts';
import { directoryEntries, type PhaseEntry } from '../directory-entries.ts';
import { asOfDay } from './as-of.ts';
import { asOfArgs } from './question-scope.ts';
import { languageArgs } from './text.ts';

export const ProgrammePhaseType = builder.objectRef<PhaseEntry>('ProgrammePhase').implement({
  description: 'A phase of the programme.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The delivered key.' }),
    name: t.string({
      description: 'The delivered name, else the key.',
      args: languageArgs,
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
    description: 'Every phase of the programme, in order of time.',
    args: asOfArgs,
    resolve: async (_, { asOf }, context) => {
      const directory = await context.directoryAt(asOfDay(asOf, context));
      const { phase } = directoryEntries(directory);
      return directory.phases.map(({ key }) => phase(key));
    },
  }),
);

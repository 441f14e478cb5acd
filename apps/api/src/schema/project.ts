import { builder } from '../builder.ts';
import { directoryEntries, type ProjectEntry } from '../directory-entries.ts';
import { asOfDay } from './as-of.ts';
import { LanguageEnum } from './text.ts';

export const ProjectType = builder.objectRef<ProjectEntry>('Project').implement({
  description: 'A project whose contents are set per run.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The delivered key.' }),
    name: t.string({
      args: { language: t.arg({ type: LanguageEnum, required: true, defaultValue: 'de' }) },
      resolve: (project, { language }) => project.names[language],
    }),
    description: t.exposeString('description', { nullable: true }),
  }),
});

builder.queryField('projects', (t) =>
  t.field({
    type: [ProjectType],
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: async (_, { asOf }, context) => {
      const directory = await context.directoryAt(asOfDay(asOf, context));
      const { project } = directoryEntries(directory);
      return directory.projects.map(({ key }) => project(key));
    },
  }),
);

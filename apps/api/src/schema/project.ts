import { builder } from '../builder.ts';
import { directoryEntries, type ProjectEntry } from '../directory-entries.ts';
import { asOfDay } from './as-of.ts';
import { asOfArgs } from './question-scope.ts';
import { languageArgs } from './text.ts';

export const ProjectType = builder.objectRef<ProjectEntry>('Project').implement({
  description: 'A project whose contents are set per run.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The delivered key.' }),
    name: t.string({
      description: 'The delivered name, else the key.',
      args: languageArgs,
      resolve: (project, { language }) => project.names[language],
    }),
    description: t.exposeString('description', { nullable: true, description: 'What it is about.' }),
  }),
});

builder.queryField('projects', (t) =>
  t.field({
    type: [ProjectType],
    description: 'Every project, in the order of the keys.',
    args: asOfArgs,
    resolve: async (_, { asOf }, context) => {
      const directory = await context.directoryAt(asOfDay(asOf, context));
      const { project } = directoryEntries(directory);
      return directory.projects.map(({ key }) => project(key));
    },
  }),
);

import { builder } from '../builder.ts';
import { directoryEntries, type ProjectEntry } from '../directory-entries.ts';
import { asOfDay } from './as-of.ts';
import { visibleOnly } from './node.ts';
import { asOfArgs } from './question-scope.ts';
import { languageArgs } from './text.ts';

export const ProjectType = builder.node(builder.objectRef<ProjectEntry>('Project'), {
  description: 'A project whose contents are set per run.',
  id: { resolve: ({ key }) => key },
  loadMany: visibleOnly('Project', async (keys, context) => {
    const directory = await context.directoryAt(context.today);
    const { project } = directoryEntries(directory);
    return keys.map((key) => (directory.projects.some((one) => one.key === key) ? project(key) : null));
  }),
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

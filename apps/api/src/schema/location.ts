import { builder } from '../builder.ts';
import { directoryEntries, type LocationEntry } from '../directory-entries.ts';
import { asOfDay } from './as-of.ts';
import { visibleOnly } from './node.ts';
import { asOfArgs } from './question-scope.ts';
import { languageArgs } from './text.ts';

export const LocationType = builder.node(builder.objectRef<LocationEntry>('Location'), {
  description: 'A place where runs take place.',
  id: { resolve: ({ key }) => key },
  loadMany: visibleOnly('Location', async (keys, context) => {
    const directory = await context.directoryAt(context.today);
    const { location } = directoryEntries(directory);
    return keys.map((key) => (directory.locations.some((one) => one.key === key) ? location(key) : null));
  }),
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The delivered key.' }),
    name: t.string({
      description: 'The delivered name, else the key.',
      args: languageArgs,
      resolve: (location, { language }) => location.names[language],
    }),
    ags: t.exposeString('ags', { nullable: true, description: 'Official municipality key.' }),
    kind: t.exposeString('kind', { nullable: true, description: 'The delivered kind of place.' }),
  }),
});

builder.queryField('locations', (t) =>
  t.field({
    type: [LocationType],
    description: 'Every location that may be seen, in the order of the keys.',
    args: asOfArgs,
    resolve: async (_, { asOf }, context) => {
      const directory = await context.directoryAt(asOfDay(asOf, context));
      const { location } = directoryEntries(directory);
      return directory.locations.map(({ key }) => location(key));
    },
  }),
);

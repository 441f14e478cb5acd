import { builder } from '../builder.ts';
import { directoryEntries, type LocationEntry } from '../directory-entries.ts';
import { asOfDay } from './as-of.ts';
import { LanguageEnum } from './text.ts';

export const LocationType = builder.objectRef<LocationEntry>('Location').implement({
  description: 'A place where runs take place.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The delivered key.' }),
    name: t.string({
      args: { language: t.arg({ type: LanguageEnum, required: true, defaultValue: 'de' }) },
      resolve: (location, { language }) => location.names[language],
    }),
    ags: t.exposeString('ags', { nullable: true, description: 'Official municipality key.' }),
    kind: t.exposeString('kind', { nullable: true }),
  }),
});

builder.queryField('locations', (t) =>
  t.field({
    type: [LocationType],
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: async (_, { asOf }, context) => {
      const directory = await context.directoryAt(asOfDay(asOf, context));
      const { location } = directoryEntries(directory);
      return directory.locations.map(({ key }) => location(key));
    },
  }),
);

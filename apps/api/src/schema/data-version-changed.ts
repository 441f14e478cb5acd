import { badInput } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { DataVersionType } from './data-version.ts';

builder.subscriptionField('dataVersionChanged', (t) =>
  t.field({
    type: DataVersionType,
    description:
      'Every new version of the data, as soon as it is there; of several that come together the last. To whoever sees no figures under EXACT a version is told when it is released. Ends with the session, and when the rights of whoever asks change.',
    args: {
      after: t.arg.int({
        description:
          'The version that is known already: a newer one is told at once. Without it only what comes.',
      }),
    },
    subscribe: (_, { after }, { newVersions }) => {
      if (typeof after === 'number' && after < 0) throw badInput('after', 'is a data version: 0 or more');
      return newVersions(after ?? null);
    },
    resolve: async (dataVersion, _, { facts }) => {
      const version = (await facts.versions()).find((known) => known.dataVersion === dataVersion);
      if (version === undefined) throw new Error('A version was announced that is not there');
      return version;
    },
  }),
);

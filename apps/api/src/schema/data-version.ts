import { type KnownVersion, revisionOrigins, targetOrigins } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { recordEnum } from './record-enum.ts';
import { TextType } from './text.ts';

export const RevisionOriginEnum = recordEnum('RevisionOrigin', {
  description:
    'Why a value can differ between two days: time passed, or a version of the data came in between; under disclosure control, a new release; between two returns also a changed definition.',
  entries: revisionOrigins,
  describe: ({ en }) => `${en.charAt(0).toUpperCase()}${en.slice(1)}.`,
});

/** A version, and whether it set or ended a target. */
export type ToldVersion = KnownVersion & { readonly isOfTarget?: boolean };

export const DataVersionType = builder.objectRef<ToldVersion>('DataVersion').implement({
  description: 'A version of the data: when it became known, and how it came about.',
  fields: (t) => ({
    dataVersion: t.exposeInt('dataVersion', { description: 'Its number; they grow by one.' }),
    knownOn: t.expose('knownOn', { type: 'Date', description: 'The day on which it became known.' }),
    origin: t.expose('origin', { type: RevisionOriginEnum, description: 'How it came about.' }),
    label: t.field({
      type: TextType,
      description: 'The origin in words; among revisions, of a version that set or ended one target, that.',
      resolve: ({ origin, isOfTarget = false }) => (isOfTarget ? targetOrigins : revisionOrigins)[origin],
    }),
  }),
});

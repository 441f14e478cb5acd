import { type DisclosureProfile, footnotesOf, type PlainDate } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { DisclosureProfileEnum } from './disclosure-profile.ts';
import { TextType } from './text.ts';

interface Answer {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly profile: DisclosureProfile;
}

export const AnswerType = builder.interfaceRef<Answer>('Answer').implement({
  description:
    'What every answer rests on. For the same question, data version, as-of day, profile and rights it never changes.',
  fields: (t) => ({
    asOf: t.expose('asOf', {
      type: 'Date',
      description: 'The day from which the data are seen; under disclosure control that of the release.',
    }),
    dataVersion: t.exposeInt('dataVersion', {
      description:
        'The version of the data known on that day, or released by it under disclosure control; 0 before the first one.',
    }),
    profile: t.expose('profile', {
      type: DisclosureProfileEnum,
      description: 'Under which the figures may be seen.',
    }),
    footnotes: t.field({
      type: [TextType],
      description:
        'What a reader is to be told below the figures: what is withheld, and how counts are rounded. None under EXACT.',
      resolve: ({ profile }) => footnotesOf(profile).map(({ text }) => text),
    }),
  }),
});

import { longestNote, type ReturnNote, returnSections, type Text } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { languageArgs } from './text.ts';

/** What is said of a section. */
export const ReturnNoteType = builder.objectRef<ReturnNote>('ReturnNote').implement({
  description: 'What is said of a section of a return, beside it in its files.',
  fields: (t) => ({
    section: t.exposeString('section', { description: '`snake_case`: the id of the section.' }),
    label: t.string({
      description: 'What the section is called.',
      args: languageArgs,
      resolve: ({ section }, { language }) => labelOfSection(section)[language],
    }),
    text: t.exposeString('text', { description: 'In the language in which it was written.' }),
  }),
});

/** The same as it arrives. */
export const ReturnNoteInput = builder.inputType('ReturnNoteInput', {
  description: 'What is to be said of a section.',
  fields: (t) => ({
    section: t.string({
      required: true,
      description: `One of: ${returnSections.map(({ id }) => id).join(', ')}.`,
    }),
    text: t.string({
      required: true,
      description: `Plain text of at most ${longestNote} characters. One paragraph. It stands in \`xlsx\`, \`pdf\`, \`json\` and the description of \`zip\`, also in those for the public: nothing about a person, and no figure that is withheld there.`,
    }),
  }),
});

/** What a section is called; one that is no more, its id. */
function labelOfSection(id: string): Text {
  return returnSections.find((section) => section.id === id)?.label ?? { de: id, en: id };
}

import type { GlossaryEntry } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { TextType } from './text.ts';

type Explanation = Omit<GlossaryEntry, 'id'> & { readonly id: string };

export const ExplainedType = builder.interfaceRef<Explanation>('Explained').implement({
  description: 'Everything that people need to understand a figure: what an entry of the glossary says.',
  fields: (t) => ({
    id: t.exposeString('id', { description: '`snake_case`: the same in URL, CSV and JSON.' }),
    label: t.expose('label', { type: TextType, description: 'How people read it.' }),
    definition: t.expose('definition', {
      type: TextType,
      description: 'What it says, in a sentence or two.',
    }),
    formula: t.expose('formula', { type: TextType, description: 'The formula in words.' }),
    example: t.expose('example', { type: TextType, description: 'A worked example with numbers.' }),
    readingHint: t.expose('readingHint', {
      type: TextType,
      description: 'What the number says and what it does not.',
    }),
    unknownRule: t.expose('unknownRule', {
      type: TextType,
      nullable: true,
      description: 'What is counted as unknown, and where it goes.',
    }),
    source: t.exposeString('source', {
      description: 'Number of the formula in the list of measures, or the work it is taken from.',
    }),
    version: t.exposeInt('version', { description: 'Grows with every change of meaning.' }),
  }),
});

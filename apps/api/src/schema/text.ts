import { languages, type Text } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { enumName } from './graphql-name.ts';

export const TextType = builder.objectRef<Text>('Text').implement({
  description: 'A text in both languages.',
  fields: (t) => ({
    de: t.exposeString('de'),
    en: t.exposeString('en'),
  }),
});

export const LanguageEnum = builder.enumType('Language', {
  description: 'The two languages of the system.',
  values: Object.fromEntries(languages.map((language) => [enumName(language), { value: language }])),
});

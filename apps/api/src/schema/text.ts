import { type Language, languages, type Text } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { enumName } from './graphql-name.ts';

export const TextType = builder.objectRef<Text>('Text').implement({
  description: 'A text in both languages.',
  fields: (t) => ({
    de: t.exposeString('de', { description: 'In German.' }),
    en: t.exposeString('en', { description: 'In English.' }),
  }),
});

const languageNames: Readonly<Record<Language, string>> = { de: 'German.', en: 'English.' };

export const LanguageEnum = builder.enumType('Language', {
  description: 'The two languages of the system.',
  values: Object.fromEntries(
    languages.map((language) => [
      enumName(language),
      { value: language, description: languageNames[language] },
    ]),
  ),
});

/** The argument that says in which language a name is told. */
export const languageArgs = builder.args((t) => ({
  language: t.field({
    type: LanguageEnum,
    required: true,
    defaultValue: 'de',
    description: 'In which language it is told.',
  }),
}));

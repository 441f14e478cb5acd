import type { Text } from '@neue-wege/domain';

/** Whom to turn to. */
export const contactTexts = {
  loading: { de: 'Kontakt wird geladen …', en: 'Loading the contact …' },
  failed: {
    de: 'Der Kontakt konnte nicht geladen werden. Bitte laden Sie die Seite später noch einmal.',
    en: 'The contact could not be loaded. Please load the page again later.',
  },
  nobody: {
    de: 'Die Stelle, die diese Anwendung betreibt, hat hier noch keinen Kontakt genannt. Bitte wenden Sie sich an die Person, von der Sie Ihr Konto haben.',
    en: 'The office that runs this application has not named a contact here yet. Please turn to the person who gave you your account.',
  },
  office: { de: 'Stelle', en: 'Office' },
  email: { de: 'E-Mail', en: 'E-mail' },
  privacyEmail: { de: 'Datenschutzbeauftragte Person', en: 'Data protection officer' },
} as const satisfies Record<string, Text>;

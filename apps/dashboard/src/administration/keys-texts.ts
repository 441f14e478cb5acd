import type { Text } from '@neue-wege/domain';

/** What the page says of the keys of everybody. */
export const keysTexts = {
  lead: {
    de: 'Jeder API-Schlüssel, mit dem ein Programm fragen kann. Schlüssel erzeugt jede Person selbst, auf der Seite ihres Kontos; hier können Sie sie widerrufen. Auch das steht im Protokoll.',
    en: 'Every API key with which a program can ask. Everybody creates keys for themselves, on the page of their account; here you can revoke them. That, too, is kept in the audit.',
  },
  toOwn: { de: 'Zu Ihren eigenen Schlüsseln', en: 'To your own keys' },
  madeByOthers: {
    de: 'Schlüssel für Programme legt die Verwaltung an, eigene auch die Rolle Auswertung. Ihre Zahlen sehen und speichern Sie ohne Schlüssel.',
    en: 'Keys for programs are made by the administration, and by the role analyst for their own use. You see and save your figures without a key.',
  },
  loading: { de: 'Die Schlüssel werden geladen …', en: 'Loading the keys …' },
  filters: { de: 'Schlüssel auswählen', en: 'Choose keys' },
  list: { de: 'Schlüssel, neueste zuerst', en: 'Keys, newest first' },
  owner: { de: 'Person', en: 'Person' },
  everybody: { de: 'Alle', en: 'Everybody' },
  programs: { de: 'Programme (niemandes Konto)', en: 'Programs (nobody’s account)' },
  program: { de: 'Programm', en: 'Program' },
  withoutKeys: { de: 'Person ohne Schlüssel', en: 'A person without keys' },
  state: { de: 'Zustand', en: 'State' },
  key: { de: 'Schlüssel', en: 'Key' },
  created: { de: 'Erzeugt', en: 'Created' },
  actions: { de: 'Aktion', en: 'Action' },
  none: { de: 'Kein Schlüssel passt dazu.', en: 'No key fits.' },
  reset: { de: 'Auswahl aufheben', en: 'Clear the choice' },
  all: { de: 'alle', en: 'all' },
} as const satisfies Record<string, Text>;

/** How many keys are shown. */
export const keyNoun = {
  one: { de: '{n} Schlüssel', en: '{n} key' },
  other: { de: '{n} Schlüssel', en: '{n} keys' },
} as const;

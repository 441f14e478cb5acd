import type { Text } from '@neue-wege/domain';

/** What the head of the page says of whoever is signed in. */
export const viewerTexts = {
  menu: { de: 'Konto: {name}', en: 'Account: {name}' },
  unnamed: { de: 'Ohne Namen', en: 'Without a name' },
  email: { de: 'E-Mail-Adresse', en: 'E-mail address' },
  roles: { de: 'Rollen', en: 'Roles' },
  locations: { de: 'Standorte', en: 'Locations' },
  allLocations: { de: 'Alle Standorte', en: 'All locations' },
  noLocation: { de: 'Kein Standort', en: 'No location' },
  locationsLater: {
    de: 'Werden genannt, sobald ihre Tabellen geschützt sind',
    en: 'Told as soon as their tables are protected',
  },
  noRole: { de: 'Keine Rolle', en: 'No role' },
  account: { de: 'Konto und Sicherheit', en: 'Account and security' },
  administration: { de: 'Verwaltung', en: 'Administration' },
  signOut: { de: 'Abmelden', en: 'Sign out' },
  signingOut: { de: 'Wird abgemeldet …', en: 'Signing out …' },
  signOutFailed: {
    de: 'Abmelden ging nicht: Der Server ist nicht erreichbar. Schließen Sie den Browser, wenn Sie gehen.',
    en: 'Signing out failed: the server cannot be reached. Close the browser when you leave.',
  },
} as const satisfies Record<string, Text>;

import type { Text } from '@neue-wege/domain';

/** What the page says of the accounts of people. */
export const accountsTexts = {
  lead: {
    de: 'Wer sich anmelden kann, und mit welchen Rechten. Jede Änderung steht im Protokoll und beendet die Sitzungen der Person.',
    en: 'Who can sign in, and with which rights. Every change is kept in the audit and ends the sessions of the person.',
  },
  list: { de: 'Konten', en: 'Accounts' },
  loading: { de: 'Die Konten werden geladen …', en: 'Loading the accounts …' },
  create: { de: 'Neues Konto', en: 'New account' },
  createNow: { de: 'Konto anlegen', en: 'Create the account' },
  name: { de: 'Name', en: 'Name' },
  nameHint: { de: 'Wie Kolleginnen und Kollegen die Person kennen', en: 'As colleagues know the person' },
  nameMissing: { de: 'Geben Sie einen Namen ein.', en: 'Enter a name.' },
  email: { de: 'E-Mail-Adresse', en: 'E-mail address' },
  emailHint: { de: 'Damit meldet sich die Person an.', en: 'The person signs in with it.' },
  emailWrong: {
    de: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel vorname.nachname@kreis.de.',
    en: 'Enter an e-mail address, for example first.last@kreis.de.',
  },
  emailTaken: {
    de: 'Mit dieser Adresse geht es nicht: Sie hat schon ein Konto, oder es kann sie nicht geben.',
    en: 'This address cannot be used: it has an account already, or cannot exist.',
  },
  linkReady: { de: 'Anmeldelink für {name}', en: 'Sign-in link for {name}' },
  linkHint: {
    de: 'Er wird nur jetzt gezeigt und nicht verschickt: Geben Sie ihn der Person selbst, auf sicherem Weg. Er meldet einmal an, innerhalb von {n} Minuten; danach legt die Person ihr Passwort fest.',
    en: 'It is shown only now and mailed to nobody: hand it to the person yourself, by a safe way. It signs in once, within {n} minutes; the person then sets a password.',
  },
  copyLink: { de: 'Link kopieren', en: 'Copy the link' },
  finished: { de: 'Fertig', en: 'Done' },
  rights: { de: 'Rechte', en: 'Rights' },
  secondFactor: { de: 'Zweiter Faktor', en: 'Second factor' },
  set: { de: 'eingerichtet', en: 'set up' },
  notSet: { de: 'nicht eingerichtet', en: 'not set up' },
  keys: { de: 'Schlüssel', en: 'Keys' },
  showKeys: { de: 'ansehen', en: 'show' },
  keysOf: { de: 'Schlüssel von {name} ansehen', en: 'Show the keys of {name}' },
  lastSeen: { de: 'Zuletzt da', en: 'Last here' },
  unknown: { de: 'nicht bekannt', en: 'not known' },
  noAddress: { de: 'ohne E-Mail-Adresse', en: 'without an e-mail address' },
  disabled: { de: 'Gesperrt', en: 'Disabled' },
  waiting: { de: 'Noch ohne Passwort', en: 'No password yet' },
  own: { de: 'Ihr Konto', en: 'Your account' },
  ownHint: {
    de: 'Ihre eigenen Rechte ändert eine andere Person mit der Rolle Verwaltung.',
    en: 'Your own rights are changed by another person with the role administration.',
  },
  newLink: { de: 'Neuer Anmeldelink', en: 'New sign-in link' },
  newLinkNamed: { de: 'Neuer Anmeldelink für {name}', en: 'New sign-in link for {name}' },
  change: { de: 'Rechte ändern', en: 'Change rights' },
  changeNamed: { de: 'Rechte ändern: {name}', en: 'Change rights: {name}' },
  changeNow: { de: 'Rechte speichern', en: 'Save the rights' },
  disable: { de: 'Sperren', en: 'Disable' },
  disableNamed: { de: '{name} sperren', en: 'Disable {name}' },
  confirmDisable: { de: '{name} sperren?', en: 'Disable {name}?' },
  disableHint: {
    de: 'Sitzungen, Anmeldelinks und Schlüssel der Person gelten sofort nicht mehr.',
    en: 'Sessions, sign-in links and keys of the person hold no longer, at once.',
  },
  keep: { de: 'Nicht sperren', en: 'Do not disable' },
  enable: { de: 'Entsperren', en: 'Enable' },
  enableNamed: { de: '{name} entsperren', en: 'Enable {name}' },
  changed: { de: '{name}: Die Rechte sind gespeichert.', en: '{name}: the rights have been saved.' },
  disabledNow: { de: '{name} ist gesperrt.', en: '{name} has been disabled.' },
  enabledNow: { de: '{name} kann sich wieder anmelden.', en: '{name} can sign in again.' },
  failed: { de: 'Das ging nicht. Laden Sie die Seite neu.', en: 'That failed. Reload the page.' },
  lastAdministrator: {
    de: 'Das ginge nur, wenn noch jemand anderes die Rolle Verwaltung hätte.',
    en: 'That would need somebody else with the role administration.',
  },
  rightsRefused: {
    de: 'So lassen sich die Rechte nicht vergeben: Die Rolle Veröffentlichung gilt nur für alle Standorte.',
    en: 'Rights cannot be given like this: the role publisher is for all locations only.',
  },
} as const satisfies Record<string, Text>;

/** What a refusal means, by its code. */
export function refusalText(code: string): Text {
  if (code === 'LAST_ADMINISTRATOR') return accountsTexts.lastAdministrator;
  if (code === 'OWN_ACCOUNT') return accountsTexts.ownHint;
  if (code === 'locations') return accountsTexts.rightsRefused;
  return accountsTexts.failed;
}

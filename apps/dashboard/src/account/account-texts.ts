import type { Text } from '@neue-wege/domain';

/** The words of the page of the own account. */
export const accountTexts = {
  title: { de: 'Konto und Sicherheit', en: 'Account and security' },
  loading: { de: 'Wird geladen …', en: 'Loading …' },
  retry: { de: 'Erneut versuchen', en: 'Try again' },
  who: { de: 'Ihr Zugang', en: 'Your access' },
  email: { de: 'E-Mail-Adresse', en: 'E-mail address' },
  whoHint: {
    de: 'Name, Rollen und Standorte ändert die Verwaltung von Neue Wege in Ihrem Haus.',
    en: 'Name, roles and locations are changed by the administration of Neue Wege in your office.',
  },

  password: { de: 'Passwort', en: 'Password' },
  passwordRule: {
    de: 'Mindestens {n} Zeichen. Am besten mehrere Wörter, die sonst niemand aneinanderreiht.',
    en: 'At least {n} characters. Best are several words that nobody else would string together.',
  },
  current: { de: 'Bisheriges Passwort', en: 'Current password' },
  currentMissing: { de: 'Geben Sie Ihr bisheriges Passwort ein.', en: 'Enter your current password.' },
  currentWrong: { de: 'Das bisherige Passwort stimmt nicht.', en: 'The current password is not right.' },
  newPassword: { de: 'Neues Passwort', en: 'New password' },
  tooShort: { de: 'Es sind {n} Zeichen nötig.', en: '{n} characters are needed.' },
  notAccepted: {
    de: 'Dieses Passwort geht nicht. Nehmen Sie eines, das nicht Ihre E-Mail-Adresse und nicht allgemein bekannt ist.',
    en: 'This password will not do. Take one that is neither your e-mail address nor widely known.',
  },
  change: { de: 'Passwort ändern', en: 'Change the password' },
  changed: {
    de: 'Das Passwort ist geändert. Alle anderen Anmeldungen dieses Kontos sind beendet.',
    en: 'The password has been changed. Every other session of this account has ended.',
  },
  changeHint: {
    de: 'Danach sind Sie auf allen anderen Geräten abgemeldet.',
    en: 'Afterwards you are signed out on every other device.',
  },
  notChanged: { de: 'Das ging nicht. Versuchen Sie es noch einmal.', en: 'That failed. Try again.' },

  welcome: { de: 'Willkommen', en: 'Welcome' },
  welcomeHint: {
    de: 'Sie sind angemeldet. Der Link gilt nicht noch einmal: Legen Sie jetzt fest, womit Sie sich künftig anmelden.',
    en: 'You are signed in. The link will not work again: choose now how you sign in from here on.',
  },
  setPasswordHint: {
    de: 'Dieses Konto hat noch kein Passwort. Legen Sie fest, womit Sie sich künftig anmelden.',
    en: 'This account has no password yet. Choose how you sign in from here on.',
  },
  setPassword: { de: 'Passwort festlegen', en: 'Set the password' },
  passwordSet: {
    de: 'Das Passwort ist festgelegt. Damit melden Sie sich künftig an.',
    en: 'The password has been set. Sign in with it from here on.',
  },
  skip: { de: 'Später', en: 'Later' },
  emailWrong: {
    de: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@kreis-borken.de.',
    en: 'Enter an e-mail address, for example name@kreis-borken.de.',
  },
  emailTaken: {
    de: 'Diese Adresse gehört schon zu einem Konto.',
    en: 'This address belongs to an account already.',
  },
  linkTooOld: {
    de: 'Ohne bisheriges Passwort geht das nur kurz nach der Anmeldung mit einem Link. Lassen Sie sich einen neuen Link geben.',
    en: 'Without a current password this works only shortly after signing in by a link. Have a new link made.',
  },

  sessions: { de: 'Anmeldungen', en: 'Sessions' },
  sessionsHint: {
    de: 'Nach 30 Minuten ohne Frage und spätestens nach 12 Stunden meldet Neue Wege Sie von selbst ab.',
    en: 'Neue Wege signs you out by itself after 30 minutes without a question, and after 12 hours at the latest.',
  },
  signOutHere: { de: 'Abmelden', en: 'Sign out' },
  signOutEverywhere: { de: 'Überall abmelden', en: 'Sign out everywhere' },
} as const satisfies Record<string, Text>;

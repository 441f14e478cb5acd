import type { Text } from '@neue-wege/domain';

/** The words of signing in. */
export const signInTexts = {
  title: { de: 'Anmelden', en: 'Sign in' },
  email: { de: 'E-Mail-Adresse', en: 'E-mail address' },
  password: { de: 'Passwort', en: 'Password' },
  submit: { de: 'Anmelden', en: 'Sign in' },
  submitting: { de: 'Wird angemeldet …', en: 'Signing in …' },
  emailMissing: {
    de: 'Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@kreis-borken.de.',
    en: 'Enter your e-mail address, for example name@kreis-borken.de.',
  },
  passwordMissing: { de: 'Geben Sie Ihr Passwort ein.', en: 'Enter your password.' },
  wrong: {
    de: 'E-Mail-Adresse oder Passwort stimmt nicht.',
    en: 'The e-mail address or the password is not right.',
  },
  noAccess: {
    de: 'Kein Zugang? Konten und Passwörter vergibt die Verwaltung von Neue Wege in Ihrem Haus. Sie kann Ihnen einen Link geben, der Sie einmal anmeldet.',
    en: 'No access? Accounts and passwords are given by the administration of Neue Wege in your office. It can give you a link that signs you in once.',
  },
  or: { de: 'oder', en: 'or' },
  with: { de: 'Anmelden mit {label}', en: 'Sign in with {label}' },
  providerFailed: {
    de: 'Die Anmeldung mit {label} ging nicht. Versuchen Sie es noch einmal oder fragen Sie die Verwaltung.',
    en: 'Signing in with {label} failed. Try again, or ask the administration.',
  },
  ended: { de: 'Ihre Sitzung ist zu Ende', en: 'Your session has ended' },
  endedHint: {
    de: 'Es wird nichts mehr angezeigt. Melden Sie sich an, um dort weiterzumachen, wo Sie waren.',
    en: 'Nothing is shown any more. Sign in to go on where you were.',
  },
  signedOut: { de: 'Sie sind abgemeldet', en: 'You are signed out' },
  signedOutHint: {
    de: 'Auf diesem Gerät ist nichts gespeichert geblieben.',
    en: 'Nothing has been kept on this device.',
  },
  secondTitle: { de: 'Zweiter Faktor', en: 'Second factor' },
  secondHint: {
    de: 'Öffnen Sie Ihre Authenticator-App und geben Sie den Code für Neue Wege ein.',
    en: 'Open your authenticator app and enter the code for Neue Wege.',
  },
  code: { de: 'Code aus der App', en: 'Code from the app' },
  codeHint: { de: 'Sechs Ziffern; alle 30 Sekunden neu', en: 'Six digits, new every 30 seconds' },
  codeMissing: { de: 'Geben Sie die sechs Ziffern ein.', en: 'Enter the six digits.' },
  codeWrong: {
    de: 'Der Code stimmt nicht oder ist abgelaufen. Nehmen Sie den, der jetzt in der App steht.',
    en: 'The code is wrong or has expired. Take the one that the app shows now.',
  },
  backupHint: {
    de: 'Geben Sie einen der Ersatzcodes ein, die Sie beim Einrichten aufbewahrt haben. Jeder gilt einmal.',
    en: 'Enter one of the backup codes that you kept at set-up. Each is good for one use.',
  },
  backupCode: { de: 'Ersatzcode', en: 'Backup code' },
  backupMissing: { de: 'Geben Sie einen Ersatzcode ein.', en: 'Enter a backup code.' },
  backupWrong: {
    de: 'Dieser Ersatzcode stimmt nicht oder wurde schon benutzt.',
    en: 'This backup code is wrong or has been used.',
  },
  useBackup: { de: 'Ersatzcode benutzen', en: 'Use a backup code' },
  useApp: { de: 'Code aus der App benutzen', en: 'Use a code from the app' },
  verify: { de: 'Weiter', en: 'Continue' },
  startAgain: { de: 'Von vorn anfangen', en: 'Start again' },
  expired: {
    de: 'Das hat zu lange gedauert. Melden Sie sich noch einmal mit Ihrem Passwort an.',
    en: 'That took too long. Sign in with your password again.',
  },
  linkTitle: { de: 'Anmelden mit Link', en: 'Sign in by link' },
  linkWorking: { de: 'Der Link wird geprüft …', en: 'Checking the link …' },
  linkWrong: {
    de: 'Dieser Link gilt nicht mehr. Jeder Link gilt einmal und nur kurze Zeit. Lassen Sie sich einen neuen geben, oder melden Sie sich mit Ihrem Passwort an.',
    en: 'This link is no longer valid. Each link is good for one use and a short time. Have a new one made, or sign in with your password.',
  },
  retry: { de: 'Erneut versuchen', en: 'Try again' },
} as const satisfies Record<string, Text>;

import type { Text } from '@neue-wege/domain';

/** The words of setting up a second factor. */
export const secondFactorTexts = {
  title: { de: 'Zweiter Faktor', en: 'Second factor' },
  isOn: { de: 'Eingeschaltet', en: 'On' },
  isOff: { de: 'Ausgeschaltet', en: 'Off' },
  why: {
    de: 'Mit einem zweiten Faktor kommt niemand herein, der nur Ihr Passwort kennt. Sie brauchen eine Authenticator-App auf dem Telefon oder im Passwortmanager.',
    en: 'With a second factor nobody gets in who knows your password alone. You need an authenticator app on your phone or in your password manager.',
  },
  needsPassword: {
    de: 'Legen Sie zuerst ein Passwort fest.',
    en: 'Set a password first.',
  },
  confirm: { de: 'Ihr Passwort', en: 'Your password' },
  confirmMissing: { de: 'Geben Sie Ihr Passwort ein.', en: 'Enter your password.' },
  confirmWrong: { de: 'Das Passwort stimmt nicht.', en: 'The password is not right.' },
  setUp: { de: 'Einrichten', en: 'Set up' },
  scanTitle: { de: '1. App verbinden', en: '1. Connect the app' },
  scan: {
    de: 'Scannen Sie dieses Bild mit der App.',
    en: 'Scan this picture with the app.',
  },
  qr: { de: 'QR-Code für die Authenticator-App', en: 'QR code for the authenticator app' },
  byHand: {
    de: 'Geht das nicht? Geben Sie in der App diesen Schlüssel ein (zeitbasiert, sechs Ziffern):',
    en: 'Not possible? Enter this key in the app (time-based, six digits):',
  },
  codesTitle: { de: '2. Ersatzcodes aufbewahren', en: '2. Keep the backup codes' },
  codesHint: {
    de: 'Jeder dieser Codes gilt einmal, wenn die App nicht zur Hand ist. Sie werden nur jetzt gezeigt. Drucken Sie sie aus oder legen Sie sie in Ihren Passwortmanager.',
    en: 'Each of these codes is good for one use when the app is not at hand. They are shown only now. Print them, or put them into your password manager.',
  },
  codesHeading: { de: 'Ersatzcodes für Neue Wege', en: 'Backup codes for Neue Wege' },
  copyCodes: { de: 'Codes kopieren', en: 'Copy the codes' },
  printCodes: { de: 'Codes drucken', en: 'Print the codes' },
  verifyTitle: { de: '3. Code aus der App eingeben', en: '3. Enter a code of the app' },
  verify: { de: 'Einschalten', en: 'Turn on' },
  cancel: { de: 'Abbrechen', en: 'Cancel' },
  turnedOn: {
    de: 'Der zweite Faktor ist eingeschaltet. Bei der nächsten Anmeldung wird danach gefragt.',
    en: 'The second factor is on. You will be asked for it at the next sign-in.',
  },
  turnOff: { de: 'Ausschalten', en: 'Turn off' },
  turnOffHint: {
    de: 'Danach genügt wieder Ihr Passwort allein.',
    en: 'Afterwards your password alone will do again.',
  },
  turnedOff: { de: 'Der zweite Faktor ist ausgeschaltet.', en: 'The second factor is off.' },
  failed: { de: 'Das ging nicht. Versuchen Sie es noch einmal.', en: 'That failed. Try again.' },
} as const satisfies Record<string, Text>;

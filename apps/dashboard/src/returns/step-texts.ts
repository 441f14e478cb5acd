import type { Text } from '@neue-wege/domain';
import type { ReturnRefusal } from '../generated/graphql.ts';
import type { Noun } from '../reading/reading.ts';

/** The words of the steps of a return. */
export const stepTexts = {
  next: { de: 'Nächster Schritt', en: 'Next step' },
  reload: { de: 'Stand neu laden', en: 'Load the present state' },

  prepare: { de: 'Meldung vorbereiten', en: 'Prepare a return' },
  prepareHint: {
    de: 'Wer eine Meldung vorbereitet oder prüft, zeichnet sie in der Regel nicht selbst ab.',
    en: 'Whoever prepares or checks a return does not usually sign it off.',
  },
  quarter: { de: 'Quartal', en: 'Quarter' },
  prepareNow: { de: 'Vorbereiten', en: 'Prepare' },
  preparing: { de: 'Wird vorbereitet …', en: 'Preparing …' },

  check: { de: 'Prüfen', en: 'Check' },
  checkHint: {
    de: 'Geprüft wird, ob das Quartal zu Ende und geliefert ist, ob alles veröffentlicht ist und was die Datenprüfung im Quartal findet. Der Datenstand der Meldung ist danach der, bis zu dem Zahlen veröffentlicht sind.',
    en: 'It is checked whether the quarter is over and delivered, whether everything is released, and what the rules of data quality find in the quarter. The as-of day of the return is then the one up to which figures are released.',
  },
  checkNow: { de: 'Jetzt prüfen', en: 'Check now' },
  checking: { de: 'Wird geprüft …', en: 'Checking …' },
  checked: { de: 'Geprüft.', en: 'Checked.' },

  comment: { de: 'Befunde begründen', en: 'Comment the findings' },
  commentHint: {
    de: 'Abgezeichnet werden kann erst, wenn jeder Befund behoben oder begründet ist. Schreiben Sie nichts über einzelne Personen. Beim Speichern wird neu geprüft.',
    en: 'It can be signed off when every finding is mended or commented. Write nothing about single people. Saving checks anew.',
  },
  commentSave: { de: 'Begründungen speichern', en: 'Save comments' },
  commentMissing: {
    de: 'Begründen Sie den Befund, oder beheben Sie ihn in den Daten.',
    en: 'Comment the finding, or mend it in the data.',
  },
  wrong: {
    de: 'Ein Text ist zu lang, oder hat Zeilenumbrüche oder andere Steuerzeichen. Begründungen haben höchstens 500 Zeichen, Erläuterungen 2.000.',
    en: 'A text is too long, or has line breaks or other control characters. Comments have at most 500 characters, notes 2,000.',
  },
  commentsSaved: { de: 'Geprüft und gespeichert.', en: 'Checked and saved.' },
  checkAgain: { de: 'Neu prüfen, begründen oder erläutern', en: 'Check again, comment or explain' },
  checkAgainHint: {
    de: 'Geprüft wird, was jetzt veröffentlicht ist. Eine Unterschrift gilt danach nicht mehr.',
    en: 'What is released now is checked. A signature does not hold any more afterwards.',
  },
  checkAgainNow: { de: 'Neu prüfen', en: 'Check again' },

  notes: { de: 'Erläuterungen', en: 'Notes' },
  notesOfSections: { de: 'Erläuterungen zu den Abschnitten', en: 'Notes on the sections' },
  notesHint: {
    de: 'Stehen in Excel, PDF, JSON und ZIP, auch in denen für die Öffentlichkeit: nichts über einzelne Personen und keine Zahl, die dort nicht gezeigt wird. Je Abschnitt ein Absatz von höchstens {most} Zeichen; Zeilenumbrüche werden zu Leerzeichen.',
    en: 'They stand in Excel, PDF, JSON and ZIP, also in those for the public: nothing about single people, and no figure that is not shown there. One paragraph of at most {most} characters for each section; line breaks become blanks.',
  },
  noteTooLong: {
    de: 'Höchstens {most} Zeichen; es sind {length}. Kürzen Sie die Erläuterung.',
    en: 'At most {most} characters; there are {length}. Shorten the note.',
  },

  signOff: { de: 'Abzeichnen', en: 'Sign off' },
  signOffHint: {
    de: 'Damit bestätigen Sie die geprüften Zahlen. Datenstand und Datenversion stehen dann fest.',
    en: 'By this you confirm the figures that were checked. As-of day and data version are then fixed.',
  },
  signOffNow: { de: 'Abzeichnen', en: 'Sign off' },
  signingOff: { de: 'Wird abgezeichnet …', en: 'Signing off …' },
  signedOff: { de: 'Abgezeichnet.', en: 'Signed off.' },

  freeze: { de: 'Festschreiben', en: 'Freeze' },
  freezeHint: {
    de: 'Alle Dateien werden gemacht und aufbewahrt. Danach sieht die Leitung die Meldung.',
    en: 'All files are made and kept. Management then sees the return.',
  },
  freezeNow: { de: 'Festschreiben …', en: 'Freeze …' },
  freezeQuestion: {
    de: '{quarter}, Fassung {number}, festschreiben?',
    en: 'Freeze release {number} of {quarter}?',
  },
  freezeFinal: {
    de: 'Das lässt sich nicht zurücknehmen. Ist etwas falsch, wird es mit einer neuen Fassung berichtigt, und diese bleibt stehen. Die Dateien zu machen dauert bis zu einer halben Minute.',
    en: 'This cannot be undone. If something is wrong, it is corrected by a new release, and this one stays. Making the files takes up to half a minute.',
  },
  freezeConfirm: { de: 'Festschreiben', en: 'Freeze' },
  freezeKeep: { de: 'Noch nicht', en: 'Not yet' },
  freezing: { de: 'Dateien werden gemacht …', en: 'Making the files …' },
  frozen: { de: 'Festgeschrieben.', en: 'Frozen.' },

  correct: { de: 'Diese Meldung berichtigen', en: 'Correct this return' },
  correctHint: {
    de: 'Es beginnt eine neue Fassung, die wieder geprüft, abgezeichnet und festgeschrieben wird. Die bisherige bleibt, wie sie ist.',
    en: 'A new release begins, which is checked, signed off and frozen again. The present one stays as it is.',
  },
  correctReason: { de: 'Grund der Berichtigung', en: 'Reason of the correction' },
  correctReasonHint: {
    de: 'Wer die neue Fassung sieht, liest ihn. Nennen Sie keine Personen.',
    en: 'Whoever sees the new release reads it. Name no people.',
  },
  correctReasonMissing: { de: 'Geben Sie einen Grund an.', en: 'Give a reason.' },
  correctNow: { de: 'Neue Fassung beginnen', en: 'Begin a new release' },
  correcting: { de: 'Wird begonnen …', en: 'Beginning …' },
  corrected: { de: 'Die neue Fassung ist begonnen.', en: 'The new release has begun.' },

  checks: { de: 'Prüfungen', en: 'Checks' },
  checkName: { de: 'Prüfung', en: 'Check' },
  result: { de: 'Ergebnis', en: 'Result' },
  commentOf: { de: 'Begründung', en: 'Comment' },
  holds: { de: 'in Ordnung', en: 'holds' },
  noComment: { de: 'fehlt noch', en: 'still missing' },

  protecting: {
    de: 'Die Zahlen werden gerade geschützt. Versuchen Sie es in ein bis zwei Minuten wieder.',
    en: 'The figures are being protected. Try again in a minute or two.',
  },
  refused: { de: 'Der Server hat den Schritt abgelehnt.', en: 'The server refused the step.' },
} as const satisfies Record<string, Text>;

/** Why a step is refused. */
export const refusalTexts: Readonly<Record<ReturnRefusal, Text>> = {
  UNKNOWN: {
    de: 'Für dieses Quartal gibt es noch keine Meldung.',
    en: 'There is no return of this quarter yet.',
  },
  IN_PROGRESS: {
    de: 'Für dieses Quartal ist schon eine Meldung in Arbeit.',
    en: 'A return of this quarter is being prepared already.',
  },
  FROZEN: {
    de: 'Diese Meldung ist inzwischen festgeschrieben und ändert sich nicht mehr.',
    en: 'This return has been frozen and does not change any more.',
  },
  NOT_CHECKED: { de: 'Die Meldung muss erst geprüft werden.', en: 'The return has to be checked first.' },
  NOT_SIGNED_OFF: {
    de: 'Die Meldung muss erst abgezeichnet werden.',
    en: 'The return has to be signed off first.',
  },
  NOT_FROZEN: {
    de: 'Berichtigt wird nur, was festgeschrieben ist. An dieser Fassung wird noch gearbeitet.',
    en: 'Only what is frozen is corrected. This release is still being worked on.',
  },
  SAME_PERSON: {
    de: 'Sie haben diese Fassung vorbereitet, oder eine Prüfung oder Begründung darin ist von Ihnen. Abzeichnen muss sie jemand anderes mit der Rolle Veröffentlichung. Prüft jemand anderes sie mit eigenen Begründungen neu, zählt nur noch diese Prüfung.',
    en: 'You prepared this release, or a check or comment in it is yours. Somebody else with the role publisher has to sign it off. When somebody else checks it anew with comments of their own, that check counts alone.',
  },
  NOT_BEGUN: {
    de: 'Das Quartal hat noch nicht begonnen.',
    en: 'The quarter has not begun yet.',
  },
  UNNAMED: {
    de: 'Abzeichnen muss eine Person mit Namen.',
    en: 'A named person has to sign it off.',
  },
  UNCOMMENTED: {
    de: 'Nicht jeder Befund ist begründet.',
    en: 'Not every finding has a comment.',
  },
  FIGURES_CHANGED: {
    de: 'Die Zahlen sind nicht mehr die, die geprüft wurden. Prüfen Sie unten neu.',
    en: 'The figures are no longer those that were checked. Check again below.',
  },
  CHANGED_MEANWHILE: {
    de: 'Die Meldung wurde geprüft oder abgezeichnet, während ihre Dateien entstanden. Sehen Sie sie noch einmal an.',
    en: 'The return was checked or signed off while its files were made. Look at it once more.',
  },
};

/** Checks that found something which nobody commented. */
export const uncommentedNoun: Noun = {
  one: { de: '{n} Prüfung hat Befunde ohne Begründung.', en: '{n} check has findings without a comment.' },
  other: {
    de: '{n} Prüfungen haben Befunde ohne Begründung.',
    en: '{n} checks have findings without a comment.',
  },
};

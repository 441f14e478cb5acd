import { type Text, valueStatuses } from '@neue-wege/domain';

/** A part of the page in easy language: every line and every point of the list below is one short sentence. */
export interface EasyPart {
  readonly id: string;
  readonly title: Text;
  readonly lines: readonly Text[];
  readonly points?: readonly Text[];
}

const { CONFIDENTIAL, NOT_MATURE, UNCERTAIN, NOT_APPLICABLE } = valueStatuses;

/**
 * What the dashboard is, in Leichte Sprache and in plain English, by BITV 2.0, annex 2, part 2: one thought in a sentence,
 * compound nouns with a hyphen, the same thing by the same word, whoever reads is spoken to.
 */
export const easyGuide: readonly EasyPart[] = [
  {
    id: 'what',
    title: { de: 'Was ist das hier?', en: 'What is this?' },
    lines: [
      { de: 'Diese Internet-Seite heißt: Neue Wege.', en: 'This website is called: Neue Wege.' },
      { de: 'Das Jobcenter macht Kurse für Menschen.', en: 'The Jobcenter offers courses for people.' },
      { de: 'Die Menschen bekommen Geld vom Jobcenter.', en: 'These people get money from the Jobcenter.' },
      { de: 'Hier stehen Zahlen über die Kurse.', en: 'Here you find numbers about the courses.' },
    ],
  },
  {
    id: 'numbers',
    title: { de: 'Was zeigen die Zahlen?', en: 'What do the numbers show?' },
    lines: [{ de: 'Die Zahlen beantworten 3 Fragen:', en: 'The numbers answer 3 questions:' }],
    points: [
      { de: 'Wie viele Menschen sind in die Kurse gekommen?', en: 'How many people came to the courses?' },
      { de: 'Wie viele Menschen haben einen Kurs geschafft?', en: 'How many people finished a course?' },
      {
        de: 'Wie viele Menschen leben danach ohne Geld vom Jobcenter?',
        en: 'How many people live without money from the Jobcenter afterwards?',
      },
    ],
  },
  {
    id: 'use',
    title: { de: 'Wie benutzen Sie die Seite?', en: 'How do you use the page?' },
    lines: [
      { de: 'Oben auf der Seite stehen Wörter.', en: 'There are words at the top of the page.' },
      { de: 'Jedes Wort führt zu einer anderen Seite.', en: 'Each word leads to another page.' },
      { de: 'Klicken Sie auf ein Wort.', en: 'Click on a word.' },
      { de: 'Dann sehen Sie diese Seite.', en: 'Then you see that page.' },
      { de: 'Über den Zahlen stehen Knöpfe.', en: 'There are buttons above the numbers.' },
      { de: 'Dort wählen Sie einen Ort oder ein Jahr.', en: 'There you choose a place or a year.' },
      { de: 'Dann sehen Sie nur die Zahlen dazu.', en: 'Then you see only the numbers for it.' },
    ],
  },
  {
    id: 'pictures',
    title: { de: 'Bilder und Listen', en: 'Pictures and lists' },
    lines: [
      { de: 'Manche Zahlen sehen Sie als Bild.', en: 'You see some numbers as a picture.' },
      { de: 'So ein Bild heißt: Diagramm.', en: 'Such a picture is called: chart.' },
      { de: 'Über dem Diagramm steht das Wort: Tabelle.', en: 'Above the chart is the word: table.' },
      { de: 'Klicken Sie auf das Wort Tabelle.', en: 'Click on the word table.' },
      { de: 'Dann sehen Sie die Zahlen als Liste.', en: 'Then you see the numbers as a list.' },
    ],
  },
  {
    id: 'help',
    title: { de: 'Das kann Ihnen helfen', en: 'This can help you' },
    lines: [
      { de: 'Sie können die Seite ohne Maus benutzen.', en: 'You can use the page without a mouse.' },
      {
        de: 'Drücken Sie dafür die Tabulator-Taste.',
        en: 'Press the tab key for that.',
      },
      { de: 'Sie können die Schrift größer machen.', en: 'You can make the text bigger.' },
      {
        de: 'Drücken Sie die Tasten Strg und Plus zusammen.',
        en: 'Press the keys Ctrl and plus together.',
      },
      { de: 'Sie können helle oder dunkle Farben wählen.', en: 'You can choose light or dark colours.' },
      { de: 'Die Knöpfe dafür sind ganz oben.', en: 'The buttons for that are at the very top.' },
    ],
  },
  {
    id: 'signs',
    title: { de: 'Manchmal steht dort ein Buchstabe', en: 'Sometimes you see a letter' },
    lines: [
      { de: 'Dann fehlt die Zahl.', en: 'Then the number is missing.' },
      { de: 'Der Buchstabe sagt Ihnen den Grund:', en: 'The letter tells you the reason:' },
    ],
    points: [
      {
        de: `${CONFIDENTIAL.sign} heißt: Diese Zahl ist geheim.`,
        en: `${CONFIDENTIAL.sign} means: This number is secret.`,
      },
      {
        de: `${NOT_MATURE.sign} heißt: Diese Zahl kommt später.`,
        en: `${NOT_MATURE.sign} means: This number comes later.`,
      },
      {
        de: `${UNCERTAIN.sign} heißt: Diese Zahl ist unsicher.`,
        en: `${UNCERTAIN.sign} means: This number is uncertain.`,
      },
      {
        de: `${NOT_APPLICABLE.sign} heißt: Eine Zahl hat hier keinen Sinn.`,
        en: `${NOT_APPLICABLE.sign} means: A number makes no sense here.`,
      },
    ],
  },
  {
    id: 'who',
    title: { de: 'Wer darf die Zahlen sehen?', en: 'Who may see the numbers?' },
    lines: [
      { de: 'Sie brauchen ein Konto und ein Passwort.', en: 'You need an account and a password.' },
      { de: 'Beides bekommen Sie vom Jobcenter.', en: 'You get both from the Jobcenter.' },
      {
        de: 'Die Namen der Menschen stehen hier nirgends.',
        en: 'The names of the people are nowhere on these pages.',
      },
      { de: 'Manche Zahlen sind geheim.', en: 'Some numbers are secret.' },
      { de: 'So schützen wir einzelne Menschen.', en: 'That is how we protect single people.' },
    ],
  },
  {
    id: 'accessible',
    title: { de: 'Barriere-Freiheit', en: 'Accessibility' },
    lines: [
      {
        de: 'Alle Menschen sollen diese Seite benutzen können.',
        en: 'Everybody should be able to use this page.',
      },
      { de: 'Das heißt: Barriere-Freiheit.', en: 'This is called: accessibility.' },
      { de: 'Computer-Programme prüfen die Seite.', en: 'Computer programs check the page.' },
      {
        de: 'Menschen mit Behinderung haben die Seite noch nicht geprüft.',
        en: 'People with disabilities have not checked the page yet.',
      },
      { de: 'Videos in Gebärden-Sprache fehlen noch.', en: 'Videos in sign language are still missing.' },
      {
        de: 'Nach 30 Minuten Pause meldet die Seite Sie ab.',
        en: 'After 30 minutes of pause you are signed out.',
      },
      { de: 'Dann melden Sie sich bitte neu an.', en: 'Then please sign in again.' },
    ],
  },
  {
    id: 'more',
    title: { de: 'Mehr in Leichter Sprache', en: 'More in easy language' },
    lines: [
      { de: 'Nur diese Seite ist in Leichter Sprache.', en: 'Only this page is in easy language.' },
      { de: 'Alle anderen Seiten sind in schwerer Sprache.', en: 'All other pages are in hard language.' },
      {
        de: 'Eine Prüf-Gruppe hat diesen Text noch nicht gelesen.',
        en: 'A group of readers has not checked this text yet.',
      },
    ],
  },
  {
    id: 'ask',
    title: { de: 'Wen können Sie fragen?', en: 'Whom can you ask?' },
    lines: [
      { de: 'Haben Sie eine Frage?', en: 'Do you have a question?' },
      { de: 'Geht etwas auf der Seite nicht?', en: 'Does something on the page not work?' },
      { de: 'Dann schreiben Sie uns bitte eine E-Mail.', en: 'Then please write us an e-mail.' },
    ],
  },
];

/** Where no address to write to has been named. */
export const askSomebody: readonly Text[] = [
  { de: 'Hier steht noch keine Adresse.', en: 'There is no address here yet.' },
  { de: 'Sie haben Ihr Konto von einem Menschen bekommen.', en: 'Somebody gave you your account.' },
  { de: 'Bitte fragen Sie diesen Menschen.', en: 'Please ask that person.' },
];

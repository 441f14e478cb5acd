import { type PlainDate, toPlainDate } from '@neue-wege/domain';
import type { Passage } from '../prose/passage.ts';

/** The day on which the statement was last compared with the application. */
export const statementDay: PlainDate = toPlainDate('2026-11-26');

/** The statement after the template for public bodies of North Rhine-Westphalia (BGG NRW § 10b, BITVNRW §§ 4 and 5). */
export const accessibilityStatement: readonly Passage[] = [
  {
    id: 'conformance',
    title: { de: 'Wie weit die Anforderungen erfüllt sind', en: 'How far the requirements are met' },
    paragraphs: [
      {
        de: 'Diese Erklärung gilt für alle Seiten der Anwendung, auch für die vor der Anmeldung. Maßstab sind die Norm EN 301 549 V3.2.1 und darüber hinaus die Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA.',
        en: 'This statement covers every page of the application, those before signing in included. The measure is the standard EN 301 549 V3.2.1 and beyond it the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
      },
      {
        de: 'Die Anwendung ist mit diesen Anforderungen teilweise vereinbar. Was fehlt oder noch nicht geprüft ist, steht unten.',
        en: 'The application meets these requirements in part. What is missing or has not been checked yet is listed below.',
      },
    ],
  },
  {
    id: 'checked',
    title: { de: 'Was geprüft wird', en: 'What is checked' },
    paragraphs: [
      {
        de: 'Bei jeder Änderung laufen automatische Prüfungen in einem echten Browser (Chromium) mit Vorführdaten:',
        en: 'With every change, automatic checks run in a real browser (Chromium) with demonstration data:',
      },
    ],
    points: [
      {
        de: 'Regeln der WCAG 2.0, 2.1 und 2.2 (Stufen A und AA) mit dem Prüfprogramm axe, auf breiten und schmalen Bildschirmen, hell und dunkel, deutsch und englisch.',
        en: 'Rules of WCAG 2.0, 2.1 and 2.2 (levels A and AA) with the checker axe, on wide and narrow screens, light and dark, in German and English.',
      },
      {
        de: 'Bedienung allein mit der Tastatur, in der Reihenfolge des Lesens und mit sichtbarem Fokus.',
        en: 'Use by keyboard alone, in the order of reading and with a visible focus.',
      },
      {
        de: 'Darstellung bei 320 Pixeln Breite, das entspricht 400 % Vergrößerung, ohne dass die Seite zur Seite rollt.',
        en: 'Display at a width of 320 pixels, which equals a zoom of 400 %, without the page scrolling sideways.',
      },
      {
        de: 'Kontraste der Farben und ihr Abstand bei Farbfehlsichtigkeit, rechnerisch.',
        en: 'Contrasts of the colours and their distance under colour vision deficiency, by computation.',
      },
      {
        de: 'Keine Bewegung für Menschen, die ihr Gerät so eingestellt haben.',
        en: 'No motion for people who set their device so.',
      },
    ],
  },
  {
    id: 'unchecked',
    title: { de: 'Was noch nicht geprüft ist', en: 'What has not been checked yet' },
    paragraphs: [
      {
        de: 'Automatische Prüfungen finden nur einen Teil der Barrieren. Es fehlen:',
        en: 'Automatic checks find some of the barriers only. Missing are:',
      },
    ],
    points: [
      {
        de: 'eine Prüfung durch Menschen, die mit Behinderung arbeiten,',
        en: 'a review by people who work with a disability,',
      },
      {
        de: 'eine Prüfung mit Screenreadern, Spracheingabe und Bildschirmlupen,',
        en: 'a review with screen readers, speech input and screen magnifiers,',
      },
      {
        de: 'eine Prüfung in Firefox, Safari und Edge und auf Mobilgeräten,',
        en: 'a review in Firefox, Safari and Edge and on mobile devices,',
      },
      {
        de: 'eine Prüfung der Leichten Sprache durch eine Prüfgruppe,',
        en: 'a review of the text in easy language by a group of readers,',
      },
      {
        de: 'eine unabhängige Prüfung nach EN 301 549.',
        en: 'an independent review by EN 301 549.',
      },
    ],
  },
  {
    id: 'gaps',
    title: { de: 'Bekannte Lücken', en: 'Known gaps' },
    paragraphs: [],
    points: [
      {
        de: 'Erläuterungen in Deutscher Gebärdensprache gibt es noch nicht, weil noch keine Videos aufgenommen sind. Die Inhalte stehen in Leichter Sprache bereit.',
        en: 'There are no explanations in German Sign Language yet, because no videos have been recorded. The contents are available in easy language.',
      },
      {
        de: 'In Leichter Sprache gibt es allein eine Seite über die Anwendung. Kennzahlen und Definitionen sind Fachsprache.',
        en: 'In easy language there is one page about the application alone. Figures and definitions are technical language.',
      },
      {
        de: 'Barrieren lassen sich per E-Mail melden; ein Formular auf der Seite selbst fehlt noch.',
        en: 'Barriers can be reported by e-mail; a form on the page itself is still missing.',
      },
      {
        de: 'Eine Anmeldung endet nach 30 Minuten ohne Anfrage, ohne Vorwarnung und ohne dass sie sich verlängern lässt (WCAG 2.2.1). Grund ist der Schutz von Sozialdaten. Nach erneuter Anmeldung steht die aufgerufene Seite wieder da; ein nicht abgeschicktes Formular ist verloren.',
        en: 'Being signed in ends after 30 minutes without a request, without a warning and without a way to extend it (WCAG 2.2.1). The reason is the protection of social data. After signing in again the same page is shown; a form that was not sent is lost.',
      },
      {
        de: 'Dateien zum Herunterladen im Format CSV enthalten Zahlen ohne Gliederung und ohne Sprachangabe. Dieselben Zahlen stehen auf der Seite als Tabelle.',
        en: 'CSV files for download hold numbers without structure and without a language. The same numbers stand on the page as a table.',
      },
      {
        de: 'Namen von Standorten, Projekten und Inhalten kommen aus gelieferten Daten; ob sie verständlich sind und in welcher Sprache sie stehen, ist nicht geprüft.',
        en: 'Names of locations, projects and contents come from delivered data; whether they can be understood, and in which language they are, is not checked.',
      },
    ],
  },
  {
    id: 'report',
    title: { de: 'Eine Barriere melden', en: 'Report a barrier' },
    paragraphs: [
      {
        de: 'Ist Ihnen eine Barriere aufgefallen, oder brauchen Sie Inhalte in einer anderen Form? Bitte schreiben Sie, auf welcher Seite was nicht geht. Sie erhalten in zwei bis sechs Wochen eine Antwort (§ 5 BITVNRW).',
        en: 'Did you come across a barrier, or do you need contents in another form? Please write what does not work on which page. You will get an answer within two to six weeks (section 5 BITVNRW).',
      },
    ],
  },
  {
    id: 'ombuds',
    title: { de: 'Ombudsverfahren', en: 'Ombuds procedure' },
    paragraphs: [
      {
        de: 'Kommt keine Einigung zustande, können Sie sich an die Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen wenden. Sie ist der oder dem Beauftragten der Landesregierung für Menschen mit Behinderung zugeordnet. Das Verfahren nach § 10d BGG NRW soll den Streit ohne Gericht beilegen, ist kostenfrei und braucht keinen Rechtsbeistand. Anschrift und Antragsformular stehen im Internetauftritt der Ombudsstelle.',
        en: 'If no agreement is reached, you may turn to the ombuds office for accessible information technology of the state of North Rhine-Westphalia. It belongs to the commissioner of the state government for people with disabilities. The procedure by section 10d BGG NRW is meant to settle the dispute out of court, is free of charge and needs no lawyer. Address and application form are on the website of the ombuds office.',
      },
    ],
  },
  {
    id: 'origin',
    title: { de: 'Zu dieser Erklärung', en: 'About this statement' },
    paragraphs: [
      {
        de: 'Sie beruht auf einer Selbstbewertung nach den genannten automatischen Prüfungen und auf einer Durchsicht der Seiten.',
        en: 'It rests on a self-assessment by the automatic checks named and on looking through the pages.',
      },
    ],
  },
];

import { footnotesOf } from '@neue-wege/domain';
import type { Passage } from '../prose/passage.ts';

/** What is stored about whom, who sees it, and what people may demand. */
export const privacyStatement: readonly Passage[] = [
  {
    id: 'responsible',
    title: { de: 'Wer verantwortlich ist', en: 'Who is responsible' },
    paragraphs: [
      {
        de: 'Verantwortlich im Sinne der Datenschutz-Grundverordnung (DSGVO) ist die Stelle, die diese Anwendung betreibt. Sie bestimmt Zweck, Rechtsgrundlage und Dauer der Verarbeitung und nennt sie auf Anfrage.',
        en: 'Responsible in the sense of the General Data Protection Regulation (GDPR) is the office that runs this application. It decides on purpose, legal basis and duration of the processing and names them on request.',
      },
    ],
  },
  {
    id: 'participants',
    title: { de: 'Angaben über Teilnehmende', en: 'Data about participants' },
    paragraphs: [
      {
        de: 'Namen, Geburtsdaten, Anschriften, Telefonnummern, Staatsangehörigkeit, Diagnosen und freie Texte über Personen haben in der Datenbank keinen Platz. Gespeichert wird, soweit es geliefert ist:',
        en: 'Names, dates of birth, addresses, telephone numbers, nationality, diagnoses and free texts about people have no place in the database. Stored is, as far as it is delivered:',
      },
    ],
    points: [
      {
        de: 'ein Pseudonym anstelle der Kundennummer und das Kennzeichen der Teilnahme im Fachverfahren,',
        en: 'a pseudonym in place of the customer number, and the key of the participation in the case-management system,',
      },
      {
        de: 'Standort, Projekt und Durchlauf, die Tage von Zuweisung, Eintritt und Austritt und der Austrittsgrund,',
        en: 'location, project and run, the days of assignment, entry and exit, and the reason for the exit,',
      },
      {
        de: 'bei Eintritt: Geschlecht, Altersgruppe, alleinerziehend, Langzeitbezug, Leistungsbezug, Wohngemeinde, zuständiges Jobcenter; eine Fortschrittsstufe bei Eintritt und Austritt,',
        en: 'at entry: sex, age band, single parent, long-term receipt, receipt of benefit, municipality of residence, responsible Jobcenter; a progress step at entry and exit,',
      },
      {
        de: 'nach dem Austritt: ob Leistungen bezogen werden, die Art der Beschäftigung, warum jemand aus der Beobachtung fällt, Zeiten des Leistungsbezugs und der Beschäftigung.',
        en: 'after the exit: whether benefit is received, the kind of employment, why somebody leaves observation, times of receipt and of employment.',
      },
    ],
  },
  {
    id: 'pseudonyms',
    title: { de: 'Pseudonyme und Lieferungen', en: 'Pseudonyms and deliveries' },
    paragraphs: [
      {
        de: 'Die Kundennummer wird schon beim Einlesen durch ein Pseudonym ersetzt (HMAC-SHA-256). Der Schlüssel dazu liegt außerhalb der Datenbank; ohne ihn lässt sich die Kundennummer nicht zurückrechnen. Sie wird weder gespeichert noch protokolliert. Aus dem Geburtsjahr wird dabei die Altersgruppe.',
        en: 'The customer number is replaced by a pseudonym while it is being read (HMAC-SHA-256). The key for that lies outside the database; without it the customer number cannot be found again. It is neither stored nor logged. The year of birth becomes the age band.',
      },
      {
        de: 'Wer Einzeldaten sehen darf und eine Kundennummer eingibt, findet die Teilnahmen dieser Person; auch diese Eingabe wird nicht aufbewahrt.',
        en: 'Whoever may see records and enters a customer number finds the participations of that person; what was entered is not kept either.',
      },
      {
        de: 'Hochgeladene Dateien liegen allein verschlüsselt auf dem Server, mit einem Schlüssel im Arbeitsspeicher, und nur, bis über die Lieferung entschieden ist. Aufbewahrt werden Name und Prüfsumme der Datei und, wenn nur die guten Zeilen gespeichert werden, die zurückgewiesenen Zeilen mit dem Pseudonym.',
        en: 'Uploaded files lie on the server encrypted alone, with a key in working memory, and only until the delivery has been decided about. Kept are the name and checksum of the file and, where the good rows alone are stored, the rejected rows with the pseudonym.',
      },
    ],
  },
  {
    id: 'history',
    title: { de: 'Frühere Stände und Löschung', en: 'Earlier states and erasure' },
    paragraphs: [
      {
        de: 'Jede Lieferung und jede Berichtigung macht eine neue Datenversion. Frühere Werte bleiben gespeichert, damit jede Zahl, die je genannt wurde, nachgerechnet werden kann.',
        en: 'Every delivery and every correction makes a new data version. Earlier values stay stored, so that every figure that was ever named can be computed again.',
      },
      {
        de: 'Die Anwendung löscht nichts von selbst und hat noch keine Funktion, die einzelne Personen löscht. Über Fristen und Löschungen entscheidet die Stelle, die sie betreibt.',
        en: 'The application erases nothing by itself and has no function yet that erases single people. The office that runs it decides on periods and erasures.',
      },
    ],
  },
  {
    id: 'small-groups',
    title: { de: 'Schutz kleiner Gruppen', en: 'Protection of small groups' },
    paragraphs: [
      {
        de: 'Auch eine Zahl kann etwas über einen einzelnen Menschen verraten. Wer keine Einzeldaten sehen darf, bekommt deshalb nur Tabellen, die als Ganzes geschützt sind. Für sie gilt:',
        en: 'A number, too, can tell something about a single person. Whoever may not see records therefore gets only tables that are protected as a whole. For them holds:',
      },
    ],
    points: footnotesOf('MANAGEMENT').map(({ text }) => text),
  },
  {
    id: 'who-sees-what',
    title: { de: 'Wer was sieht', en: 'Who sees what' },
    paragraphs: [
      {
        de: 'Ein Konto hat eine oder mehrere Rollen und gilt für alle oder einzelne Standorte. Was außerhalb liegt, ist für das Konto nicht da.',
        en: 'An account has one or several roles and holds for all or for single locations. What lies outside does not exist for the account.',
      },
    ],
    points: [
      {
        de: 'Leitung und Auswertung sehen allein geschützte Zahlen, keine Einzeldaten.',
        en: 'Management and analysts see protected figures alone, and no records.',
      },
      {
        de: 'Fallarbeit und Datenpflege sehen genaue Zahlen und Einzeldaten unter Pseudonym, an ihren Standorten.',
        en: 'Case staff and data stewards see exact figures and records by pseudonym, at their locations.',
      },
      {
        de: 'Veröffentlichung sieht genaue und geschützte Zahlen aller Standorte, keine Einzeldaten.',
        en: 'Publishers see exact and protected figures of all locations, and no records.',
      },
      {
        de: 'Verwaltung führt Konten und liest das Protokoll; Zahlen sieht diese Rolle nicht.',
        en: 'Administrators manage accounts and read the audit; this role sees no figures.',
      },
    ],
  },
  {
    id: 'accounts',
    title: { de: 'Konten und Anmeldung', en: 'Accounts and signing in' },
    paragraphs: [
      {
        de: 'Über Menschen mit einem Konto sind gespeichert: Name, E-Mail-Adresse, Rollen und Standorte, das Passwort als Prüfwert (scrypt), der zweite Faktor verschlüsselt, Beginn und letzte Nutzung von Sitzungen, Schlüssel für Programme als Prüfwert.',
        en: 'Of people with an account are stored: name, e-mail address, roles and locations, the password as a hash (scrypt), the second factor encrypted, begin and last use of sessions, keys for programs as hashes.',
      },
      {
        de: 'Eine Sitzung endet nach 30 Minuten ohne Anfrage, spätestens nach 12 Stunden. In Sitzung und Protokoll stehen weder Netzwerkadresse noch Gerät. Um erratene Passwörter abzuwehren, werden Anmeldeversuche je Konto und Netzwerkadresse gezählt.',
        en: 'A session ends after 30 minutes without a request, and after 12 hours in any case. Neither session nor audit holds a network address or device. To fend off guessed passwords, attempts to sign in are counted by account and network address.',
      },
    ],
  },
  {
    id: 'audit',
    title: { de: 'Protokoll', en: 'Audit' },
    paragraphs: [
      {
        de: 'Anmeldungen, Abweisungen, Fragen nach genauen Zahlen, jedes Lesen von Einzeldaten, jede Datei, Lieferungen und Änderungen von Rechten werden protokolliert: wer, was, wann. Die Einträge bilden eine Kette und lassen sich nicht ändern oder entfernen, ohne dass es auffällt. Gezählt wird auch, wie viele Fragen ein Konto je Stunde stellt; auffällige Folgen melden sich der Verwaltung, gesperrt wird dadurch niemand.',
        en: 'Sign-ins, refusals, questions for exact figures, every reading of records, every file, deliveries and changes of rights are kept in an audit: who, what, when. Entries form a chain and cannot be changed or removed without being noticed. How many questions an account asks in an hour is counted too; unusual sequences are told to administrators, and nobody is blocked by that.',
      },
    ],
  },
  {
    id: 'browser',
    title: { de: 'Cookies und Speicher des Browsers', en: 'Cookies and storage of the browser' },
    paragraphs: [
      {
        de: 'Alle sind für den Betrieb nötig und nur für diesen Server lesbar; keines wertet aus, wie jemand die Seiten nutzt.',
        en: 'All are needed to run the application and readable by this server alone; none evaluates how somebody uses the pages.',
      },
    ],
    points: [
      {
        de: '__Host-neue-wege-session hält die Anmeldung, höchstens 12 Stunden.',
        en: '__Host-neue-wege-session keeps somebody signed in, for 12 hours at most.',
      },
      {
        de: '__Host-neue-wege-device erkennt ein Jahr lang einen Browser, in dem sich jemand mit Passwort angemeldet hat, damit falsche Passwörter von anderswo ihn nicht ausbremsen.',
        en: '__Host-neue-wege-device recognises for a year a browser in which somebody signed in by password, so that wrong passwords from elsewhere do not slow it down.',
      },
      {
        de: 'Weitere Cookies mit diesem Anfang bestehen wenige Minuten, während jemand sich mit zweitem Faktor oder über den Verzeichnisdienst des Hauses anmeldet.',
        en: 'Further cookies with this beginning exist for some minutes, while somebody signs in with a second factor or at the identity provider of the house.',
      },
      {
        de: 'neue-wege.scheme im Speicher des Browsers merkt sich helle oder dunkle Farben, wenn jemand sie gewählt hat.',
        en: 'neue-wege.scheme in the storage of the browser remembers light or dark colours, where somebody chose them.',
      },
      {
        de: 'neue-wege.language im Speicher des Browsers merkt sich Deutsch oder Englisch, wenn jemand es gewählt hat.',
        en: 'neue-wege.language in the storage of the browser remembers German or English, where somebody chose it.',
      },
    ],
  },
  {
    id: 'third-parties',
    title: { de: 'Keine Dritten', en: 'No third parties' },
    paragraphs: [
      {
        de: 'Schriften, Bilder und Programme kommen von diesem Server; die Seiten rufen keinen anderen Dienst auf, und eine Vorgabe an den Browser (Content Security Policy) lässt es nicht zu. Daten gibt die Anwendung von sich aus an niemanden weiter. Bietet das Haus die Anmeldung über seinen Verzeichnisdienst an, erfährt dieser, wer sich anmeldet.',
        en: 'Fonts, images and programs come from this server; the pages call no other service, and a rule for the browser (Content Security Policy) does not allow it. The application passes data on to nobody by itself. Where the house offers signing in at its identity provider, that learns who signs in.',
      },
    ],
  },
  {
    id: 'rights',
    title: { de: 'Ihre Rechte', en: 'Your rights' },
    paragraphs: [
      {
        de: 'Sie können Auskunft über Ihre Daten verlangen und nach Maßgabe der DSGVO und des Zehnten Buches Sozialgesetzbuch ihre Berichtigung, Löschung oder eingeschränkte Verarbeitung, oder der Verarbeitung widersprechen. Weil die Anwendung keine Namen kennt, braucht die Stelle Ihre Kundennummer, um Ihre Angaben zu finden.',
        en: 'You may demand information about your data and, as laid down by the GDPR and the tenth book of the German social code, their correction, erasure or restricted processing, or object to the processing. As the application knows no names, the office needs your customer number to find your data.',
      },
      {
        de: 'Sie können sich auch bei der Aufsichtsbehörde beschweren, in Nordrhein-Westfalen bei der oder dem Landesbeauftragten für Datenschutz und Informationsfreiheit.',
        en: 'You may also complain to the supervisory authority, in North Rhine-Westphalia the state commissioner for data protection and freedom of information.',
      },
    ],
  },
];

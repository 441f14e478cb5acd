import type { Text } from '@neue-wege/domain';

/** What a part of the page says to somebody who may not see it. */
export const noRightTexts = {
  figures: { de: 'Ihr Konto zeigt keine Zahlen', en: 'Your account shows no figures' },
  figuresHint: {
    de: 'Zahlen sehen die Rollen Leitung, Auswertung, Fallarbeit, Datenpflege und Veröffentlichung. Keine davon haben Sie.',
    en: 'Figures are seen by the roles management, analyst, case staff, data steward and publisher. You have none of them.',
  },
  right: { de: 'Dafür fehlt Ihnen ein Recht', en: 'You lack a right for this' },
  rightHint: {
    de: 'Der Server hat diese Frage abgelehnt, weil keine Ihrer Rollen sie erlaubt.',
    en: 'The server refused this question because none of your roles allows it.',
  },
  tables: {
    de: 'Dazu ist nichts veröffentlicht',
    en: 'Nothing is published for this',
  },
  tablesHint: {
    de: 'Sie sehen Zahlen nur mit Schutz einzelner Personen, also aus veröffentlichten Tabellen. Keine davon beantwortet diese Auswahl, oder bis zu diesem Stand ist noch keine freigegeben. Wählen Sie weniger Filter oder einen neueren Stand.',
    en: 'You see figures only with the protection of individuals, that is from published tables. None of them answers this selection, or none was released by that day yet. Choose fewer filters or a later day.',
  },
  tablesExact: {
    de: 'Keine veröffentlichte Tabelle beantwortet diese Auswahl, oder bis zu diesem Stand ist noch keine freigegeben. Ihre Rollen erlauben auch die genauen Werte; sie sind nur für den Dienstgebrauch.',
    en: 'No published table answers this selection, or none was released by that day yet. Your roles also allow the exact values; they are for internal use alone.',
  },
  showExact: { de: 'Genaue Werte zeigen', en: 'Show exact values' },
  imports: { de: 'Ihr Konto nimmt keine Lieferungen an', en: 'Your account takes no imports' },
  importsHint: {
    de: 'Daten spielt die Rolle Datenpflege ein. Sie haben sie nicht.',
    en: 'Data are imported by the role data steward. You do not have it.',
  },
  records: {
    de: 'Ihr Konto zeigt keine einzelnen Teilnahmen',
    en: 'Your account shows no single enrolments',
  },
  recordsHint: {
    de: 'Einzelne Teilnahmen sehen die Rollen Fallarbeit und Datenpflege. Keine davon haben Sie.',
    en: 'Single enrolments are seen by the roles case staff and data steward. You have neither.',
  },
  quality: {
    de: 'Ihr Konto zeigt keine Befunde zu den Daten',
    en: 'Your account shows no findings on the data',
  },
  qualityHint: {
    de: 'Was die Datenprüfung findet, sehen die Rollen Datenpflege und Veröffentlichung. Keine davon haben Sie.',
    en: 'What the data checks find is seen by the roles data steward and publisher. You have neither.',
  },
  returns: {
    de: 'Ihr Konto zeigt keine Quartalsmeldungen',
    en: 'Your account shows no quarterly returns',
  },
  returnsHint: {
    de: 'Quartalsmeldungen gelten für alle Standorte zusammen. Sie sehen sie mit der Rolle Leitung, Auswertung oder Veröffentlichung, wenn Ihr Konto alle Standorte sieht.',
    en: 'Quarterly returns are of all locations together. You see them with the role management, analyst or publisher, when your account sees all locations.',
  },
  administration: {
    de: 'Ihr Konto öffnet die Verwaltung nicht',
    en: 'Your account does not open the administration',
  },
  administrationHint: {
    de: 'Konten, Schlüssel, Ziele und das Protokoll sieht die Rolle Verwaltung. Sie haben sie nicht.',
    en: 'Accounts, keys, targets and the audit are seen by the role administration. You do not have it.',
  },
  toAdministration: { de: 'Zur Verwaltung der Konten', en: 'To the administration of accounts' },
  signedInAs: { de: 'Angemeldet als', en: 'Signed in as' },
  ask: {
    de: 'Brauchen Sie mehr? Rollen und Standorte vergibt die Verwaltung von Neue Wege in Ihrem Haus. Nennen Sie ihr, was hier steht.',
    en: 'Do you need more? Roles and locations are given by the administration of Neue Wege in your office. Tell it what stands here.',
  },
} as const satisfies Record<string, Text>;

import type {
  AgeBand,
  deliveryModes,
  EmploymentStatus,
  Exclusion,
  ExitReason,
  SpellEnd,
  sexes,
  yesNo,
} from './codes.ts';
import type { Text } from './text.ts';

/** Code → what offices write for it, beside its labels. A word that could mean two codes stands in `doubtful-words.ts`. */
type WordsOf<Code extends string> = Readonly<Partial<Record<Code, readonly string[]>>>;

const notKnown = ['nicht bekannt', 'keine Angabe', 'k. A.', 'ohne Angabe', 'o. A.'];
const withInsurance = [
  'svB',
  'sv-pflichtig',
  'svpflichtig',
  'sozialversicherungspflichtig',
  'sozialversicherungspflichtige Beschäftigung',
  'sv-pflichtige Beschäftigung',
  'erster Arbeitsmarkt',
  '1. Arbeitsmarkt',
];
const minorJob = [
  'Minijob',
  'Mini-Job',
  'geringfügig',
  'geringfügig beschäftigt',
  'geringfügige Beschäftigung',
  '450-Euro-Job',
  '520-Euro-Job',
  '538-Euro-Job',
  '556-Euro-Job',
  '603-Euro-Job',
];
const ownBusiness = [
  'selbständig',
  'selbstständig',
  'Selbständigkeit',
  'Selbstständigkeit',
  'selbständige Tätigkeit',
  'selbstständige Tätigkeit',
  'Existenzgründung',
  'freiberuflich',
];
const apprenticeship = ['Ausbildung', 'Berufsausbildung', 'betriebliche Ausbildung', 'duale Ausbildung'];
const died = ['verstorben', 'gestorben', 'Tod'];
const moved = ['Umzug', 'umgezogen', 'verzogen', 'Wegzug', 'weggezogen', 'Fortzug', 'Wohnortwechsel'];

/** Yes and no in German, English, letters and figures. */
export const flagWords: WordsOf<keyof typeof yesNo> = {
  yes: ['true', 'wahr', '1', 'j', 'y'],
  no: ['false', 'falsch', '0', 'n'],
};

/** Letters and forms of address for sex. */
export const sexWords: WordsOf<keyof typeof sexes> = {
  female: ['w', 'f', 'weibl.', 'Frau'],
  male: ['m', 'männl.', 'Herr', 'Mann'],
  diverse: ['d', 'div.'],
  not_stated: ['x', 'k. A.', 'ohne Angabe', 'o. A.'],
  unknown: ['nicht bekannt'],
};

/** Age bands as written with a dash, with `u` and `ü`, and with years. */
export const ageBandWords: WordsOf<AgeBand> = {
  under_25: ['<25', 'U25', 'unter 25 Jahre', 'unter 25 Jahren', 'bis 24', 'bis 24 Jahre', '15-24'],
  '25_34': ['25-34', '25-34 Jahre', '25 bis 34 Jahre', '25 bis unter 35', '25 bis unter 35 Jahre'],
  '35_44': ['35-44', '35-44 Jahre', '35 bis 44 Jahre', '35 bis unter 45', '35 bis unter 45 Jahre'],
  '45_54': ['45-54', '45-54 Jahre', '45 bis 54 Jahre', '45 bis unter 55', '45 bis unter 55 Jahre'],
  '55_plus': ['55+', 'Ü55', '>=55', 'ab 55', 'ab 55 Jahre', '55 Jahre und älter', '55 und mehr'],
  unknown: notKnown,
};

/** Why a participation ended. */
export const exitReasonWords: WordsOf<ExitReason> = {
  regular_end: [
    'regulär',
    'regulär beendet',
    'reguläres Maßnahmeende',
    'regulärer Abschluss',
    'planmäßig',
    'planmäßig beendet',
    'planmäßiges Ende',
    'Maßnahmeende',
    'Maßnahme beendet',
    'Maßnahme regulär beendet',
    'abgeschlossen',
    'erfolgreich abgeschlossen',
    'Zeitablauf',
  ],
  goal_reached: ['Ziel erreicht', 'Maßnahmeziel erreicht', 'Zielerreichung', 'Ziel vorzeitig erreicht'],
  job_svb: [
    ...withInsurance,
    'Arbeitsaufnahme',
    'Aufnahme einer Arbeit',
    'Aufnahme einer Beschäftigung',
    'Arbeitsaufnahme svB',
    'Arbeitsaufnahme sv-pflichtig',
    'Arbeitsaufnahme sozialversicherungspflichtig',
    'sozialversicherungspflichtige Arbeitsaufnahme',
    'Aufnahme einer sozialversicherungspflichtigen Beschäftigung',
  ],
  job_minor: [...minorJob, 'Arbeitsaufnahme Minijob', 'Arbeitsaufnahme geringfügig', 'Aufnahme Minijob'],
  self_employed: [...ownBusiness, 'Aufnahme selbständiger Tätigkeit', 'Aufnahme selbstständiger Tätigkeit'],
  vocational_training: [...apprenticeship, 'Ausbildungsaufnahme', 'Aufnahme Ausbildung', 'Ausbildungsbeginn'],
  other_measure: [
    'Maßnahmewechsel',
    'Wechsel in andere Maßnahme',
    'Wechsel der Maßnahme',
    'Folgemaßnahme',
    'Weiterbildung',
    'Arbeitsgelegenheit',
    'AGH',
    'Sprachkurs',
    'Integrationskurs',
  ],
  illness: [
    'krank',
    'erkrankt',
    'Erkrankung',
    'krankheitsbedingt',
    'gesundheitliche Gründe',
    'aus gesundheitlichen Gründen',
    'Arbeitsunfähigkeit',
  ],
  care_or_parental: [
    'Pflege',
    'Elternzeit',
    'Mutterschutz',
    'Schwangerschaft',
    'Kinderbetreuung',
    'Pflege von Angehörigen',
  ],
  moved_away: moved,
  no_longer_eligible: [
    'kein Anspruch',
    'kein Leistungsanspruch',
    'Leistungsanspruch entfallen',
    'Wegfall der Hilfebedürftigkeit',
    'nicht mehr hilfebedürftig',
    'Leistungsbezug beendet',
    'Ende des Leistungsbezugs',
    'Rente',
    'Altersrente',
    'Renteneintritt',
  ],
  non_attendance: [
    'Nichterscheinen',
    'nicht erschienen',
    'unentschuldigtes Fehlen',
    'unentschuldigte Fehlzeiten',
    'Abbruch wegen Fehlzeiten',
    'Abbruch Fehlzeiten',
  ],
  misconduct: [
    'verhaltensbedingt',
    'verhaltensbedingter Abbruch',
    'Abbruch wegen Fehlverhalten',
    'Ausschluss wegen Fehlverhalten',
    'Hausverbot',
  ],
  own_wish: [
    'auf eigenen Wunsch',
    'Abbruch auf eigenen Wunsch',
    'Abbruch durch Teilnehmer',
    'Abbruch durch Teilnehmerin',
    'Abbruch durch Teilnehmende',
    'Abbruch durch TN',
  ],
  deceased: died,
  other: [
    'Abbruch',
    'abgebrochen',
    'vorzeitig abgebrochen',
    'vorzeitiger Abbruch',
    'Maßnahmeabbruch',
    'Maßnahme abgebrochen',
    'Sonstiges',
    'Sonstige Gründe',
    'sonstiger Grund',
  ],
  unknown: notKnown,
};

/** What somebody does on a day. */
export const employmentWords: WordsOf<EmploymentStatus> = {
  svb: withInsurance,
  minor: minorJob,
  self_employed: ownBusiness,
  vocational_training: apprenticeship,
  school: ['Schule', 'Studium', 'Schüler', 'Schülerin', 'Student', 'Studentin', 'Schule/Studium'],
  measure: ['Maßnahme', 'in Maßnahme', 'Maßnahmeteilnahme', 'Arbeitsgelegenheit', 'AGH'],
  unemployed: ['arbeitslos gemeldet', 'Arbeitslosigkeit', 'ALO'],
  inactive: ['nichterwerbstätig', 'ohne Erwerbstätigkeit'],
  unknown: notKnown,
};

/** Why somebody is left out of outcomes. */
export const exclusionWords: WordsOf<Exclusion> = {
  deceased: died,
  other_jobcenter: ['anderes Jobcenter', 'Wechsel des Jobcenters', 'Jobcenterwechsel'],
  pension: ['Rente', 'Altersrente', 'Regelaltersrente'],
  incapacity: ['erwerbsunfähig', 'Erwerbsunfähigkeit', 'dauerhaft voll erwerbsgemindert'],
};

/** What a spell or its coverage is about. */
export const spellKinds = {
  benefit: { de: 'Leistungsbezug', en: 'Benefit' },
  employment: { de: 'Beschäftigung', en: 'Employment' },
} as const satisfies Record<string, Text>;

/** Other words for {@link spellKinds}; names of the benefit change with the law. */
export const spellKindWords: WordsOf<keyof typeof spellKinds> = {
  benefit: ['Leistung', 'SGB II', 'SGB-II-Bezug', 'Bürgergeld', 'Grundsicherungsgeld', 'ALG II'],
  employment: ['Arbeit', 'Erwerbstätigkeit'],
};

/** Why a spell ended. */
export const spellEndWords: WordsOf<SpellEnd> = {
  work: ['Arbeitsaufnahme', 'Aufnahme einer Arbeit', 'Aufnahme einer Beschäftigung', 'Erwerbseinkommen'],
  other_income: ['sonstiges Einkommen', 'Einkommen anderer Art', 'vorrangige Leistung'],
  household: ['Änderung der Bedarfsgemeinschaft', 'Haushaltsänderung', 'Heirat'],
  moved_away: moved,
  pension: ['Altersrente', 'Regelaltersrente', 'Renteneintritt'],
  incapacity: ['erwerbsunfähig', 'Erwerbsminderung', 'volle Erwerbsminderung'],
  deceased: died,
  other: ['Sonstige Gründe', 'sonstiger Grund', 'anderer Grund'],
  unknown: notKnown,
};

/** Where a municipality lies, seen from the district. */
export const municipalityRelations = {
  district: { de: 'Kreis', en: 'District' },
  neighbour: { de: 'Nachbar', en: 'Neighbour' },
  outside: { de: 'Außerhalb', en: 'Outside' },
} as const satisfies Record<string, Text>;

/** Other words for {@link municipalityRelations}. */
export const relationWords: WordsOf<keyof typeof municipalityRelations> = {
  district: ['im Kreis', 'Kreisgebiet', 'kreisangehörig'],
  neighbour: ['Nachbarkreis', 'Nachbargemeinde'],
};

/** Where a run takes place. */
export const deliveryModeWords: WordsOf<keyof typeof deliveryModes> = {
  on_site: ['Standort', 'vor Ort', 'Präsenz', 'stationär'],
  mobile: ['mobiles Angebot'],
  unknown: notKnown,
};

/** Figures of an area that are brought in from outside; ELB are people able to work and entitled to benefit. */
export const referenceKinds = {
  average_elb: { de: 'ELB im Jahresdurchschnitt', en: 'Average ELB of the year' },
} as const satisfies Record<string, Text>;

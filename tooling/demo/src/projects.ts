import type { ProjectKey } from './vocabulary.ts';

interface ProjectTexts {
  readonly nameDe: string;
  readonly nameEn: string;
  readonly description: string;
  /** Keys of the groups a run of the project may address; the first is the usual one. */
  readonly targetGroups: readonly [usual: string, ...others: string[]];
  readonly contents: readonly string[];
}

/** What people read about the projects. All of it is invented. */
export const projectTexts: Readonly<Record<ProjectKey, ProjectTexts>> = {
  'neue-wege': {
    nameDe: 'Neue Wege – Kerngruppe',
    nameEn: 'New Paths – core group',
    description:
      'Gruppenangebot mit Einzelberatung für Menschen, die lange ohne Arbeit sind (synthetische Demodaten)',
    targetGroups: ['long_term_unemployed', 'over_50', 'health_limitations'],
    contents: [
      'Standortbestimmung, Tagesstruktur, Bewerbungswerkstatt',
      'Stärkenanalyse, Betriebsbesuche, Einzelberatung',
      'Gesundheit und Alltag, Stärkenanalyse, Erprobung im Betrieb',
    ],
  },
  perspektive: {
    nameDe: 'Perspektive Alleinerziehende',
    nameEn: 'Prospects for single parents',
    description: 'Teilzeitgruppe mit Klärung der Kinderbetreuung (synthetische Demodaten)',
    targetGroups: ['single_parents', 'returners'],
    contents: [
      'Kinderbetreuung klären, Berufsorientierung in Teilzeit, Bewerbung',
      'Vereinbarkeit, Teilzeitausbildung, „Mein Plan B“',
    ],
  },
  'fit-fuer-den-job': {
    nameDe: 'Fit für den Job',
    nameEn: 'Fit for work',
    description: 'Kurze Gruppe für Menschen, die bald arbeiten können (synthetische Demodaten)',
    targetGroups: ['job_ready', 'returners', 'over_50'],
    contents: [
      'Bewerbungswerkstatt, Vorstellungstraining, Stellensuche',
      'Stellensuche, Arbeitserprobung, Probearbeit',
    ],
  },
  durchstarten: {
    nameDe: 'Durchstarten U25',
    nameEn: 'Take off (under 25)',
    description: 'Berufsorientierung und Ausbildungssuche für junge Menschen (synthetische Demodaten)',
    targetGroups: ['young_adults', 'young_parents'],
    contents: [
      'Berufsorientierung, Praktika, Ausbildungssuche',
      'Schulabschluss nachholen, Praktika, Schuldenberatung',
    ],
  },
  werkstatt: {
    nameDe: 'Werkstatt Neuanfang',
    nameEn: 'Fresh Start Workshop',
    description: 'Holz-, Küchen- und Gartenwerkstatt für Menschen im Langzeitbezug (synthetische Demodaten)',
    targetGroups: ['long_term_recipients', 'health_limitations'],
    contents: [
      'Holzwerkstatt, Tagesstruktur, Gesundheit',
      'Küche und Garten, Tagesstruktur, kleine Schritte',
    ],
  },
  mobil: {
    nameDe: 'Mobil im Westmünsterland',
    nameEn: 'On the road in Westmünsterland',
    description: 'Gruppe vor Ort in Gemeinden ohne eigenen Standort (synthetische Demodaten)',
    targetGroups: ['long_term_unemployed', 'returners', 'single_parents'],
    contents: [
      'Beratung vor Ort, Mobilität, Bewerbung',
      'Führerschein und Fahrgemeinschaften, Stellensuche in der Nähe',
    ],
  },
};

/** Groups that a run is opened to in between: seldom, and for few people. */
export const seldomGroups: readonly string[] = ['carers', 'formerly_self_employed', 'after_rehabilitation'];

/** On what a run is founded in each phase of the programme. */
export const legalBases = {
  pilot: '§ 16f SGB II',
  model: '§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III',
  permanent: '§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III',
  counselling: '§ 14 SGB II',
} as const;

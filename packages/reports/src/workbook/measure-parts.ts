import { assertNever, type Measure, type Text } from '@neue-wege/domain';

/** The parts of values that have columns of their own, with what they are. */
export const partTexts = {
  n: {
    heading: { de: 'Fälle', en: 'Cases' },
    definition: {
      de: 'Wie viele Fälle hinter einem Mittelwert oder Median stehen.',
      en: 'How many cases are behind a mean or median.',
    },
  },
  numerator: {
    heading: { de: 'Zähler', en: 'Numerator' },
    definition: { de: 'Was als erreicht zählt.', en: 'What counts as reached.' },
  },
  denominator: {
    heading: { de: 'Nenner', en: 'Denominator' },
    definition: {
      de: 'Die Fälle, auf die sich die Quote bezieht.',
      en: 'The cases that the rate refers to.',
    },
  },
  unknown: {
    heading: { de: 'Unbekannt', en: 'Unknown' },
    definition: {
      de: 'Bei wie vielen nicht bekannt ist, was aus ihnen wurde. Sie zählen nicht als erreicht.',
      en: 'Of how many it is not known what became of them. They do not count as reached.',
    },
  },
  coverage: {
    heading: { de: 'Abdeckung', en: 'Coverage' },
    definition: {
      de: 'Anteil der Fälle, über die etwas bekannt ist.',
      en: 'Share of the cases about which something is known.',
    },
  },
  lower: {
    heading: { de: '95 % ab', en: '95% from' },
    definition: {
      de: 'Untere Grenze des 95-%-Intervalls nach Wilson: So weit kann die Quote vom Zufall her darunter liegen.',
      en: 'Lower end of the 95% interval by Wilson: by chance alone the rate may lie this low.',
    },
  },
  upper: {
    heading: { de: '95 % bis', en: '95% to' },
    definition: {
      de: 'Obere Grenze des 95-%-Intervalls nach Wilson.',
      en: 'Upper end of the 95% interval by Wilson.',
    },
  },
} as const satisfies Record<string, { heading: Text; definition: Text }>;

/** What was agreed, beside a value. */
export const targetTexts = {
  target: {
    heading: { de: 'Ziel', en: 'Target' },
    definition: {
      de: 'Was für diesen Standort oder das Programm und dieses Jahr vereinbart ist; leer, wo nichts vereinbart ist.',
      en: 'What was agreed for this location, or the programme, and this year; empty where nothing was.',
    },
  },
  attainment: {
    heading: { de: 'Zielerreichung', en: 'Attainment' },
    definition: {
      de: 'Wert ÷ Ziel. Fehlt, wo das Ziel unter einer anderen Definition der Kennzahl vereinbart wurde.',
      en: 'Value ÷ target. Missing where the target was agreed under another definition of the measure.',
    },
  },
} as const satisfies Record<string, { heading: Text; definition: Text }>;

/** One of {@link partTexts}. */
export type PartId = keyof typeof partTexts;

/** The parts that values of a measure have: no interval where the numerator is no part of the denominator. */
export function partsOf(measure: Measure): readonly PartId[] {
  switch (measure.kind) {
    case 'count':
      return [];
    case 'quantity':
      return ['n'];
    case 'rate':
      return measure.isProportion === false ? countedParts : [...countedParts, 'lower', 'upper'];
    default:
      return assertNever(measure);
  }
}

const countedParts = ['numerator', 'denominator', 'unknown', 'coverage'] as const;

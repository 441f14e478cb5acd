import { type Grain, isPeriodKey, periodExamples } from '../calendar/period.ts';
import { ageBands, deliveryModes, exitReasons, sexes, yesNo } from '../vocabulary/codes.ts';
import type { KeyAttribute } from '../vocabulary/facts.ts';
import type { Text } from '../vocabulary/text.ts';

/** How a dimension gets its key for a fact. */
export type DimensionSource =
  /** The calendar period of the measure's own date. */
  | { readonly kind: 'period'; readonly grain: Grain }
  /** The programme phase of the measure's own date. */
  | { readonly kind: 'phase' }
  /** An attribute with keys from the data. */
  | { readonly kind: 'attribute'; readonly attribute: KeyAttribute }
  /** An attribute with a closed list of keys; rows come in the order of the list. */
  | {
      readonly kind: 'codes';
      readonly attribute: KeyAttribute;
      readonly labels: Readonly<Record<string, Text>>;
    };

interface DimensionRecord {
  readonly label: Text;
  readonly definition: Text;
  readonly source: DimensionSource;
}

const labelsOf = (codes: Readonly<Record<string, { label: Text }>>): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(codes).map(([key, code]) => [key, code.label]));

/** What figures can be grouped and filtered by, in the order of the contract. Every one has a key `unknown`, never `null`. */
export const dimensions = {
  location: {
    label: { de: 'Standort', en: 'Location' },
    definition: { de: 'Standort, der den Durchlauf ausrichtet.', en: 'The site that holds the run.' },
    source: { kind: 'attribute', attribute: 'location' },
  },
  project: {
    label: { de: 'Projekt', en: 'Project' },
    definition: { de: 'Projekt, zu dem der Durchlauf gehört.', en: 'The project that the run belongs to.' },
    source: { kind: 'attribute', attribute: 'project' },
  },
  run: {
    label: { de: 'Durchlauf', en: 'Run' },
    definition: { de: 'Durchlauf: Standort/Projekt/Nummer.', en: 'The run: location/project/number.' },
    source: { kind: 'attribute', attribute: 'run' },
  },
  phase: {
    label: { de: 'Programmphase', en: 'Programme phase' },
    definition: {
      de: 'Phase des Programms am Tag, auf den die Kennzahl zählt.',
      en: 'Phase of the programme on the day that the measure is counted on.',
    },
    source: { kind: 'phase' },
  },
  year: {
    label: { de: 'Jahr', en: 'Year' },
    definition: {
      de: 'Kalenderjahr des Zähldatums der Kennzahl.',
      en: 'Calendar year of the date that the measure is counted on.',
    },
    source: { kind: 'period', grain: 'year' },
  },
  quarter: {
    label: { de: 'Quartal', en: 'Quarter' },
    definition: {
      de: 'Kalenderquartal des Zähldatums der Kennzahl.',
      en: 'Calendar quarter of the date that the measure is counted on.',
    },
    source: { kind: 'period', grain: 'quarter' },
  },
  month: {
    label: { de: 'Monat', en: 'Month' },
    definition: {
      de: 'Kalendermonat des Zähldatums der Kennzahl.',
      en: 'Calendar month of the date that the measure is counted on.',
    },
    source: { kind: 'period', grain: 'month' },
  },
  target_group: {
    label: { de: 'Zielgruppe', en: 'Target group' },
    definition: {
      de: 'Zielgruppe des Durchlaufs am Eintrittstag.',
      en: 'Target group of the run on the entry day.',
    },
    source: { kind: 'attribute', attribute: 'target_group' },
  },
  delivery_mode: {
    label: { de: 'Durchführung', en: 'Delivery mode' },
    definition: {
      de: 'Am Standort oder mobil in einer Gastgemeinde.',
      en: 'On site, or mobile in a host municipality.',
    },
    source: { kind: 'codes', attribute: 'delivery_mode', labels: deliveryModes },
  },
  exit_reason: {
    label: { de: 'Austrittsgrund', en: 'Exit reason' },
    definition: { de: 'Grund, aus dem die Teilnahme endete.', en: 'Why the participation ended.' },
    source: { kind: 'codes', attribute: 'exit_reason', labels: labelsOf(exitReasons) },
  },
  sex: {
    label: { de: 'Geschlecht', en: 'Sex' },
    definition: { de: 'Geschlecht laut Lieferung.', en: 'Sex as delivered.' },
    source: { kind: 'codes', attribute: 'sex', labels: sexes },
  },
  age_band: {
    label: { de: 'Altersgruppe', en: 'Age band' },
    definition: { de: 'Eintrittsjahr minus Geburtsjahr.', en: 'Entry year minus birth year.' },
    source: { kind: 'codes', attribute: 'age_band', labels: labelsOf(ageBands) },
  },
  single_parent: {
    label: { de: 'Alleinerziehend', en: 'Single parent' },
    definition: { de: 'Alleinerziehend bei Eintritt.', en: 'Single parent at entry.' },
    source: { kind: 'codes', attribute: 'single_parent', labels: yesNo },
  },
  long_term_recipient: {
    label: { de: 'Langzeitleistungsbezug', en: 'Long-term recipient' },
    definition: { de: 'Langzeitleistungsbezug bei Eintritt.', en: 'Long-term receipt of benefits at entry.' },
    source: { kind: 'codes', attribute: 'long_term_recipient', labels: yesNo },
  },
  residence: {
    label: { de: 'Wohngemeinde', en: 'Residence' },
    definition: {
      de: 'Gemeinde des Wohnorts bei Eintritt (AGS).',
      en: 'Municipality of residence at entry (AGS).',
    },
    source: { kind: 'attribute', attribute: 'residence' },
  },
  responsible_jobcenter: {
    label: { de: 'Zuständiges Jobcenter', en: 'Responsible Jobcenter' },
    definition: { de: 'Örtlich zuständiges Jobcenter (AGS).', en: 'The local Jobcenter in charge (AGS).' },
    source: { kind: 'attribute', attribute: 'responsible_jobcenter' },
  },
  host_municipality: {
    label: { de: 'Gastgemeinde', en: 'Host municipality' },
    definition: {
      de: 'Gemeinde, in der ein mobiler Durchlauf stattfindet (AGS).',
      en: 'Municipality that hosts a mobile run (AGS).',
    },
    source: { kind: 'attribute', attribute: 'host_municipality' },
  },
} as const satisfies Record<string, DimensionRecord>;

/** Id of a dimension, `snake_case`. */
export type DimensionId = keyof typeof dimensions;

/** The ids in the order of the catalogue. */
export const dimensionIds: readonly DimensionId[] = Object.keys(dimensions).filter(isDimensionId);

/** Whether a text is the id of a dimension. */
export function isDimensionId(id: string): id is DimensionId {
  return Object.hasOwn(dimensions, id);
}

/** The record of a dimension, with its source as the closed union. */
export function dimensionOf(id: DimensionId): DimensionRecord {
  return dimensions[id];
}

/** Whether the dimension follows the calendar, so that windows of days carry its key. */
export function isTimeDimension(id: DimensionId): boolean {
  const kind = dimensionOf(id).source.kind;
  return kind === 'period' || kind === 'phase';
}

/** What is wrong with a key of a dimension in a filter; `undefined` when it may be asked for. Keys of the data may be any text. */
export function keyIssue(id: DimensionId, key: string): string | undefined {
  const { source } = dimensionOf(id);
  if (source.kind === 'period') {
    return isPeriodKey(source.grain, key)
      ? undefined
      : `not a ${source.grain}; write it like ${periodExamples[source.grain]}`;
  }
  if (source.kind === 'codes') {
    return Object.hasOwn(source.labels, key)
      ? undefined
      : `not a key; allowed: ${Object.keys(source.labels).join(', ')}`;
  }
  if (key === '' || key.length > 200) return 'a key has 1 to 200 characters';
  return isBroken(key) ? 'a key has no control characters and no halves of characters' : undefined;
}

function isBroken(text: string): boolean {
  return /[\p{Cc}\p{Cs}]/u.test(text);
}

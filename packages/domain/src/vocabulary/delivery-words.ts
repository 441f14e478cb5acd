import type { Text } from './text.ts';

/** Words for the values of a column: lower case → code. */
export type DeliveryWords = Readonly<Record<string, string>>;

/** The labels of codes in both languages, so that a file may say `Umzug` for `moved_away`. */
export function labelWords(codes: Readonly<Record<string, Text | { readonly label: Text }>>): DeliveryWords {
  const words: Record<string, string> = {};
  for (const [code, entry] of Object.entries(codes)) {
    const label = 'label' in entry ? entry.label : entry;
    words[label.de.toLowerCase()] = code;
    words[label.en.toLowerCase()] = code;
  }
  return words;
}

/** One-letter codes of sex in German and English files. */
export const sexLetters: DeliveryWords = {
  w: 'female',
  f: 'female',
  m: 'male',
  d: 'diverse',
  x: 'not_stated',
};

/** Age bands as written with a dash. */
export const ageBandRanges: DeliveryWords = {
  '<25': 'under_25',
  u25: 'under_25',
  '25-34': '25_34',
  '35-44': '35_44',
  '45-54': '45_54',
  '55+': '55_plus',
};

/** German words for what a spell or its coverage is about. */
export const spellKindWords: DeliveryWords = {
  leistungsbezug: 'benefit',
  leistung: 'benefit',
  beschäftigung: 'employment',
};

/** German words for why a spell ended. */
export const spellEndWords: DeliveryWords = {
  arbeit: 'work',
  arbeitsaufnahme: 'work',
  'sonstiges einkommen': 'other_income',
  haushalt: 'household',
  umzug: 'moved_away',
  rente: 'pension',
  erwerbsunfähigkeit: 'incapacity',
  verstorben: 'deceased',
  sonstiges: 'other',
  unbekannt: 'unknown',
};

/** German words for why somebody is left out of outcomes. */
export const exclusionWords: DeliveryWords = {
  verstorben: 'deceased',
  'anderes jobcenter': 'other_jobcenter',
  rente: 'pension',
  erwerbsunfähigkeit: 'incapacity',
};

/** German words for where a municipality lies. */
export const relationWords: DeliveryWords = { kreis: 'district', nachbar: 'neighbour', außerhalb: 'outside' };

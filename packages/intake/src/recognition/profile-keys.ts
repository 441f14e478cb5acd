/** The keys of a profile, and what each is for: of the parser and of the JSON Schema alike. */
export const profileKeys = {
  $schema: 'Where an editor finds the JSON Schema of profiles. Not read.',
  file: 'Which file of a delivery the headings are those of.',
  encoding: 'How the file is written, unless it begins with a byte-order mark.',
  delimiter: 'What stands between cells.',
  dateFormat:
    'How dates are written: YYYY, MM and DD, once each, and separators. Replaces the built-in formats.',
  decimal: 'The sign before the fraction of a number; the other one may group thousands.',
  columns: 'Column → its heading in the file, exactly as written there.',
  values: 'Column → word in the file → value. An empty value stands for an empty cell.',
  defaults: 'Column → value where the file lacks the column or the cell is empty.',
  ignore: 'Headings that are left out.',
} as const;

/** The decimal signs. */
export const decimalSigns = [',', '.'] as const;

/** Longest text of a file of profiles, in UTF-16 units, and most profiles in one. */
export const profileLimits = { length: 1_000_000, profiles: 100 } as const;

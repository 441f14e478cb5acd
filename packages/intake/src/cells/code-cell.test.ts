import { describe, expect, it } from 'vitest';
import { columnsOf } from '../recognition/file-columns.ts';
import type { CellReader } from './cell-reading.ts';
import { codeReader, flagReader, readAgs, readProgress } from './code-cell.ts';

const shown = (read: CellReader, text: string): string => {
  const reading = read(text);
  return typeof reading === 'string' ? reading : reading.rule;
};
const columnReader = (name: string): CellReader => {
  const column = columnsOf('enrolments').get(name);
  if (column?.type !== 'one_of') throw new Error(`${name} has no codes`);
  return codeReader(column);
};

describe('flagReader', () => {
  it.each([
    ['yes', ['yes', 'Ja', 'TRUE', '1', 'wahr']],
    ['no', ['no', 'NEIN', 'false', '0']],
    ['unknown', ['unknown', 'Unbekannt']],
  ])('reads %s in English, German and figures', (value, words) => {
    const read = flagReader({ hasUnknown: true });
    expect(words.map((word) => shown(read, word))).toEqual(words.map(() => value));
  });

  it('refuses any other word, and unknown where it is no answer', () => {
    expect(shown(flagReader({ hasUnknown: true }), 'k. A.')).toBe('value_not_allowed');
    expect(shown(flagReader({ hasUnknown: true }), 'constructor')).toBe('value_not_allowed');
    expect(shown(flagReader({ hasUnknown: false }), 'unknown')).toBe('value_not_allowed');
  });
});

describe('codeReader', () => {
  it('reads codes of sex and the letters for them', () => {
    const words = ['w', 'F', 'm', 'd', 'x', 'female', 'Männlich', 'not_stated', 'Keine Angabe'];
    expect(words.map((word) => shown(columnReader('sex'), word))).toEqual([
      'female',
      'female',
      'male',
      'diverse',
      'not_stated',
      'female',
      'male',
      'not_stated',
      'not_stated',
    ]);
  });

  it('reads codes and labels of exit reasons', () => {
    const words = ['regular_end', 'Own_Wish', 'Umzug', 'Fehlzeiten', 'completed'];
    expect(words.map((word) => shown(columnReader('exit_reason'), word))).toEqual([
      'regular_end',
      'own_wish',
      'moved_away',
      'non_attendance',
      'value_not_allowed',
    ]);
  });

  it.each([
    ['exit_reason', 'REGULÄR', 'regular_end'],
    ['exit_reason', 'Massnahme beendet', 'regular_end'],
    ['exit_reason', 'Arbeitsaufnahme', 'job_svb'],
    ['exit_reason', 'sozialversicherungspflichtig', 'job_svb'],
    ['exit_reason', 'Minijob', 'job_minor'],
    ['exit_reason', 'selbstständig', 'self_employed'],
    ['exit_reason', 'Elternzeit', 'care_or_parental'],
    ['exit_reason', 'Abbruch', 'other'],
    ['exit_reason', 'auf eigenen  Wunsch', 'own_wish'],
    ['exit_reason', 'k.A.', 'unknown'],
    ['sex', 'weibl.', 'female'],
    ['sex', 'Herr', 'male'],
    ['age_band', '25 – 34', '25_34'],
    ['age_band', 'Ü55', '55_plus'],
  ])('reads in %s what German offices write: %s', (column, word, code) => {
    expect(shown(columnReader(column), word)).toBe(code);
  });

  it.each(['beendet', 'Kündigung', 'Vermittlung in Arbeit', 'constructor', '__proto__'])(
    'leaves %s out, which could mean several reasons or none',
    (word) => {
      expect(shown(columnReader('exit_reason'), word)).toBe('value_not_allowed');
    },
  );

  it('reads age bands with a dash', () => {
    expect(['25_34', '25-34', 'Unter 25'].map((word) => shown(columnReader('age_band'), word))).toEqual([
      '25_34',
      '25_34',
      'under_25',
    ]);
  });

  it('names what is allowed and not what was written', () => {
    const reading = columnReader('sex')('geheim');
    expect(reading).toEqual({
      rule: 'value_not_allowed',
      message: {
        de: 'Erlaubt: female („Weiblich“), male („Männlich“), diverse („Divers“), not_stated („Keine Angabe“), unknown („Unbekannt“).',
        en: 'Allowed: female, male, diverse, not_stated, unknown.',
      },
    });
  });
});

describe('readProgress', () => {
  it('reads whole numbers, and IF, IG, IK, IN in their order', () => {
    expect(['IF', 'ig', 'IK', 'IN', '7', '0'].map((text) => shown(readProgress, text))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '7',
      '0',
    ]);
    expect(['IX', '-1', '1.5', '12345'].map((text) => shown(readProgress, text))).toEqual([
      'value_not_allowed',
      'value_not_allowed',
      'value_not_allowed',
      'value_not_allowed',
    ]);
  });
});

describe('readAgs', () => {
  it('keeps leading zeros', () => {
    expect(readAgs('05554008')).toBe('05554008');
    expect(readAgs('01001000')).toBe('01001000');
  });

  it('says where the leading zero went', () => {
    expect(readAgs('5554008')).toEqual({
      rule: 'not_an_ags',
      message: {
        de: expect.stringContaining('führende 0') as string,
        en: expect.stringContaining('leading 0') as string,
      },
    });
  });

  it.each(['05554', '055540080', '0555400x', '5,55401E+06', '٠٥٥٥٤٠٠٨'])('refuses %s', (text) => {
    expect(shown(readAgs, text)).toBe('not_an_ags');
  });
});

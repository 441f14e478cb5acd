import { describe, expect, it } from 'vitest';
import { commandText } from './command-text.ts';

describe('commandText', () => {
  it('writes the options of the command', () => {
    const question = {
      by: ['location', 'year'],
      measures: ['enrolments', 'completion_rate'],
      where: { location: ['bocholt', 'borken'], year: ['2023'] },
      asOf: '2026-09-30',
      margins: true,
      profile: 'MANAGEMENT',
    };
    expect(commandText(question)).toBe(
      'neue-wege breakdown --by location,year --measures enrolments,completion_rate --where location=bocholt,borken --where year=2023 --as-of 2026-09-30 --margins --disclosure management',
    );
  });

  it('keeps a key in one piece, whatever stands in it', () => {
    const where = { target_group: ['50 % Plus, mobil', "Ende '25; rm"] };
    expect(commandText({ by: [], measures: ['exits'], where })).toBe(
      String.raw`neue-wege breakdown --by '' --measures exits --where 'target_group=50 % Plus\, mobil,Ende '\''25; rm'`,
    );
  });
});

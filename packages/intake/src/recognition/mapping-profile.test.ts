import { DomainError } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { parseProfile } from './mapping-profile.ts';

const issuesOf = (json: string): readonly string[] => {
  try {
    parseProfile(json, 'p.json');
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(error.code).toBe('BAD_INPUT');
    return error.issues.map(({ place, message }) => `${place} ${message}`);
  }
};
const profile = (parts: object): string =>
  JSON.stringify({ file: 'enrolments', columns: {}, values: {}, defaults: {}, ...parts });

describe('parseProfile', () => {
  it('reads the profile of the contract', () => {
    const read = parseProfile(
      '{ "file": "enrolments", "encoding": "Windows-1252", "delimiter": ";", "dateFormat": "DD/MM/YYYY", "decimal": ",", "columns": {"participant": "Kundennr"}, "values": {"exit_reason": {"Graduated": "regular_end"}}, "defaults": {"in_receipt_at_entry": "yes"}, "ignore": ["Notiz"] }',
      'p.json',
    );
    expect(read).toEqual({
      place: 'p.json',
      file: 'enrolments',
      encoding: 'windows-1252',
      delimiter: ';',
      dateFormat: 'DD/MM/YYYY',
      decimal: ',',
      columns: new Map([['participant', 'Kundennr']]),
      values: new Map([['exit_reason', new Map([['Graduated', 'regular_end']])]]),
      defaults: new Map([['in_receipt_at_entry', 'yes']]),
      ignore: ['Notiz'],
    });
  });

  it('lists every issue with its place', () => {
    const issues = issuesOf(
      JSON.stringify({
        file: 'enrolments',
        encoding: 'latin1',
        delimiter: '|',
        dateFormat: 'DD.MM.YY',
        decimal: ';',
        columns: { participant: 'Nr', birthday: 'Geburtstag', run: 'Nr', location: ' ', sex: 7 },
        values: { exit_reason: { fertig: 'done' }, colour: {}, sex: [] },
        defaults: { in_receipt_at_entry: 'maybe', exited_on: '31.02.2026' },
        ignore: 'Notiz',
        ingore: [],
      }),
    );
    const places = [
      'ingore',
      'encoding',
      'delimiter',
      'dateFormat',
      'decimal',
      'ignore',
      'columns.sex',
      'values.sex',
      'columns.birthday',
      'columns.run',
      'columns.location',
      'values.exit_reason.fertig',
      'values.colour',
      'defaults.in_receipt_at_entry',
      'defaults.exited_on',
    ];
    expect(new Set(issues.map((issue) => issue.split(' ')[1] ?? ''))).toEqual(new Set(places));
    expect(issues).toHaveLength(places.length);
  });

  it.each(['', 'null', '[]', '"x"', '{', '7'])('refuses %j, which is no object', (json) => {
    expect(issuesOf(json)).toEqual(['p.json is not a JSON object']);
  });

  it('refuses an unknown or missing kind of file and names those there are', () => {
    expect(issuesOf('{}')[0]).toContain('file is missing; allowed are locations, projects');
    expect(issuesOf('{"file":"people"}')[0]).toContain('is not one of "locations", "projects"');
    expect(issuesOf('{"file":"__proto__"}')).toHaveLength(1);
  });

  it('refuses keys that JavaScript gives a meaning to', () => {
    expect(issuesOf('{"file":"runs","__proto__":{}}')).toHaveLength(1);
    expect(
      issuesOf('{"file":"runs","columns":{"constructor":"a"},"defaults":{"__proto__":"b"}}'),
    ).toHaveLength(2);
  });

  it('refuses words and defaults for the key of a person', () => {
    expect(issuesOf(profile({ defaults: { participant: '123' } }))).toHaveLength(1);
    expect(issuesOf(profile({ values: { participant: { a: '123' } } }))).toHaveLength(1);
  });

  it('refuses a heading that is both mapped and ignored', () => {
    expect(issuesOf(profile({ columns: { participant: 'Nr' }, ignore: ['Nr'] }))).toEqual([
      'p.json: columns.participant its heading stands in ignore too',
    ]);
  });

  it('takes an empty value as a word for nothing', () => {
    expect(issuesOf(profile({ values: { exited_on: { '31.12.9999': '' } } }))).toEqual([]);
  });
});

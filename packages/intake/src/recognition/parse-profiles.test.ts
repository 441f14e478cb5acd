import { DomainError } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { parseProfiles } from './parse-profiles.ts';
import { profileLimits } from './profile-keys.ts';

const issuesOf = (json: string): readonly string[] => {
  try {
    parseProfiles(json, 'p.json');
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(error.code).toBe('BAD_INPUT');
    return error.issues.map(({ place, message }) => `${place} ${message}`);
  }
};
const profile = (parts: object): string =>
  JSON.stringify({ file: 'enrolments', columns: {}, values: {}, defaults: {}, ...parts });

describe('parseProfiles', () => {
  it('reads the profile of the contract', () => {
    const [read] = parseProfiles(
      '{ "file": "enrolments", "encoding": "Windows-1252", "delimiter": ";", "dateFormat": "DD/MM/YYYY", "decimal": ",", "columns": {"participant": "Kundennr"}, "values": {"exit_reason": {"Graduated": "regular_end"}}, "defaults": {"in_receipt_at_entry": "yes"}, "ignore": ["Notiz"] }',
      'p.json',
    );
    expect(read).toEqual({
      place: 'p.json',
      sha256: '7982b7327ac26c25212e50a27a10f17c2ac97a21f76740685c17721a85a24c0d',
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

  it.each(['null', '"x"', '7'])('refuses %j, which is no object', (json) => {
    expect(issuesOf(json)).toEqual(['p.json is not a JSON object']);
  });

  it('refuses what is not JSON without showing it, because it may be a delivery given by mistake', () => {
    expect(issuesOf('')).toEqual(['p.json is not JSON']);
    expect(issuesOf('{')).toEqual(['p.json is not JSON; what stands at line 1 column 2 cannot be read']);
    expect(issuesOf('Kundennummer;Name\n4711;Erika').join()).not.toMatch(/Kunde|4711|Erika/);
  });

  it('reads several profiles from one file, each with its place', () => {
    const [runs, enrolments] = [{ file: 'runs' }, { file: 'enrolments', columns: { participant: 'Nr' } }];
    const places = (json: unknown): readonly string[] =>
      parseProfiles(JSON.stringify(json), 'p.json').map(({ place, file }) => `${place} ${file}`);
    expect(places([runs, enrolments])).toEqual(['p.json: [0] runs', 'p.json: [1] enrolments']);
    expect(places({ $schema: 's.json', profiles: [runs, enrolments] })).toEqual([
      'p.json: profiles[0] runs',
      'p.json: profiles[1] enrolments',
    ]);
  });

  it('names what is wrong with each of several', () => {
    expect(issuesOf('{"profiles":[{"file":"runs","ignore":1},7,{"file":"x"}],"colour":1}')).toEqual([
      'p.json: colour unknown key beside profiles',
      'p.json: profiles[0].ignore is not a list of headings',
      'p.json: profiles[1] is not a JSON object',
      expect.stringContaining('p.json: profiles[2].file is not one of') as string,
    ]);
    expect(issuesOf('[]')).toEqual(['p.json holds no profile']);
    expect(issuesOf('{"profiles":{}}')).toEqual(['p.json profiles is not a list']);
    expect(issuesOf(JSON.stringify(Array.from({ length: 101 }, () => ({ file: 'runs' }))))).toEqual([
      'p.json holds more than 100 profiles',
    ]);
  });

  it('names a key that stands twice, of which one would be lost', () => {
    expect(issuesOf('{"file":"runs","columns":{"run":"a","run":"b"}}')).toEqual([
      'p.json: columns.run stands here more than once',
    ]);
  });

  it('reads a file that begins with a byte-order mark, and none whose characters were lost', () => {
    expect(issuesOf('\uFEFF{"file":"runs"}')).toEqual([]);
    expect(issuesOf('{"file":"runs","ignore":["Pl\uFFFDtze"]}')).toEqual([
      'p.json holds characters that could not be read; save it as UTF-8',
    ]);
  });

  it('refuses what is too long, too deep or wrong in too many places', () => {
    expect(issuesOf(' '.repeat(profileLimits.length + 1))).toEqual([
      'p.json is longer than 1000000 characters',
    ]);
    const deep = `${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}`;
    expect(issuesOf(deep).map((issue) => issue.slice(0, 30))).toEqual([
      'p.json: a unknown key; allowed',
      'p.json: file is missing; allow',
    ]);
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`c${at}`, 'x']));
    const issues = issuesOf(profile({ columns: many }));
    expect([issues.length, issues.at(-1)]).toEqual([201, 'p.json and 19799 more']);
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
    expect(issuesOf(profile({ columns: { participant: 'Nr' }, ignore: [' Nr'] }))).toEqual([
      'p.json: columns.participant its heading stands in ignore too',
    ]);
  });

  it('takes an empty value as a word for nothing', () => {
    expect(issuesOf(profile({ values: { exited_on: { '31.12.9999': '' } } }))).toEqual([]);
  });
});

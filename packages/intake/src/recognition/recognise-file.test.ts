import { deliveryFileKinds } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { columnsOf } from './file-columns.ts';
import { parseProfiles } from './parse-profiles.ts';
import { recogniseFile } from './recognise-file.ts';

const recognise = (header: string | Uint8Array, profiles: readonly object[] = []): unknown => {
  const bytes = typeof header === 'string' ? new TextEncoder().encode(header) : header;
  const parsed = profiles.flatMap((profile, at) => parseProfiles(JSON.stringify(profile), `p${at}.json`));
  const found = recogniseFile(bytes, { profiles: parsed });
  if (!('match' in found)) return found.map(({ rule, column }) => `${rule} ${column ?? ''}`.trim());
  return [found.match.kind, [...found.match.columns.keys()].join(' '), found.match.profile?.place]
    .filter(Boolean)
    .join(': ');
};

describe('recogniseFile', () => {
  it.each(deliveryFileKinds)('knows %s by its full header and by the least one', (kind) => {
    const all = [...columnsOf(kind).values()];
    const full = all.map(({ name }) => name);
    const anyOf: Partial<Record<string, string>> = { observations: 'observed_on', reference_values: 'ags' };
    const least = [
      ...all.filter(({ required }) => required).map(({ name }) => name),
      ...[anyOf[kind] ?? []].flat(),
    ];
    expect(recognise(`${full.join(';')}\n`)).toBe(`${kind}: ${full.join(' ')}`);
    expect(recognise(`${least.join(',')}\n`)).toBe(`${kind}: ${least.join(' ')}`);
  });

  it('knows German headings in any case, other order and between any separator (I06)', () => {
    expect(recognise('AUSTRITT\tkundennummer\tDurchlauf\tWohnort-AGS\n')).toBe(
      'enrolments: exited_on participant run residence_ags',
    );
    expect(recognise('Kundennummer;Durchlauf;Monate nach Austritt;Leistungsbezug;Beschäftigung')).toBe(
      'observations: participant run months_after_exit in_receipt employment',
    );
    expect(
      recognise(
        'Durchlauf;Projekt;Standort;Beginn;Ende;Plätze;Durchführung;Zielgruppe;Inhalte;Rechtsgrundlage',
      ),
    ).toContain('runs:');
  });

  it('takes the separator that the line of Excel before the header says', () => {
    expect(recognise('sep=;\r\nlocation;name\r\n')).toBe('locations: location name');
    expect(recognise('\uFEFFSEP=,\nlocation,name')).toBe('locations: location name');
    expect(recognise('sep=;\nlocation,name\n')).toEqual(['unknown_separator']);
    expect(recognise('sep=|\nlocation|name\n')).toEqual(['unknown_separator']);
    expect(recognise('sep=;')).toEqual(['empty_file']);
  });

  it('reads quoted headings and headings with a byte-order mark', () => {
    expect(recognise('\uFEFF"location";"name"\n')).toBe('locations: location name');
    expect(recognise(Buffer.from('\uFEFFphase,starts_on\r\n', 'utf16le'))).toBe('phases: phase starts_on');
  });

  it('names unknown, repeated and missing columns at once', () => {
    expect(recognise('Kundennummer,participant,Standort,Eintritt,Notiz,,Eintritt\n')).toEqual([
      'unknown_heading Notiz',
      'unknown_heading',
      'duplicate_heading participant',
      'duplicate_heading Eintritt',
      'missing_column run',
    ]);
    expect(recognise('participant,run,in_receipt\n')).toEqual([
      'missing_column months_after_exit or observed_on',
    ]);
    expect(recognise('location,__proto__\n')).toEqual(['unknown_heading __proto__']);
  });

  it('does not show the first line of a file without a header', () => {
    const found = recogniseFile(Buffer.from('4711,Bocholt,Erika Mustermann\n'), { profiles: [] });
    expect(JSON.stringify(found)).not.toMatch(/4711|Mustermann/);
    expect(found).toMatchObject([{ rule: 'unknown_file' }]);
  });

  it('does not show a header that a row ran into', () => {
    const found = recogniseFile(
      Buffer.from('participant,run,entered_onK-1001,Mustermann,2024-01-05,Mustermann\n'),
      {
        profiles: [],
      },
    );
    expect(JSON.stringify(found)).not.toMatch(/1001|Mustermann|2024/);
    expect(found).toMatchObject([
      { rule: 'unknown_heading', column: null },
      { rule: 'unknown_heading', column: null },
      { rule: 'unknown_heading', column: null },
      { rule: 'duplicate_heading', column: null },
    ]);
  });

  it('never reads a file of many columns as one column (I06)', () => {
    expect(recognise('location|name\nbocholt|Bocholt\n')).toEqual(['unknown_separator']);
    expect(recognise('"location,name"\n"bocholt,Bocholt"\n')).toEqual(['unknown_separator']);
    expect(recognise('location\nbocholt\n')).toBe('locations: location');
  });

  it.each([
    ['nothing', '', 'empty_file'],
    ['line ends alone', '\n\r\n', 'empty_file'],
    ['a byte-order mark alone', '\uFEFF', 'empty_file'],
    ['no end of the header', '"participant,run\n', 'unreadable_file'],
    ['a header that is too long', 'x'.repeat(200_000), 'unreadable_file'],
    ['too many columns', 'a,'.repeat(10_000), 'too_many_columns'],
    ['a control character', 'participant,ru\u0000n\n', 'forbidden_character'],
    ['what was saved with a wrong encoding', 'participant,run,SchlÃ¼ssel\n', 'saved_in_wrong_encoding'],
    ['what could not be read before', 'participant,run,Pl\uFFFDtze\n', 'forbidden_character'],
    ['a broken quotation mark', '"participant"x,run\n', 'text_after_quote'],
  ])('refuses %s', (_, header, rule) => {
    expect(recognise(header)).toEqual([rule]);
  });

  it('reads Windows-1252 only where a profile says so', () => {
    const bytes = Buffer.from('Durchlauf;Projekt;Standort;Pl\xE4tze\n', 'latin1');
    expect(recognise(bytes)).toEqual(['unreadable_file']);
    expect(recognise(bytes, [{ file: 'runs', encoding: 'windows-1252' }])).toBe(
      'runs: run project location places: p0.json',
    );
  });

  it('needs the entry where there is a birth year', () => {
    expect(recognise('participant,run,Geburtsjahr\n')).toEqual(['birth_year_without_entry Geburtsjahr']);
  });
});

describe('recogniseFile with profiles', () => {
  const enrolments = {
    file: 'enrolments',
    columns: { participant: 'Nr', entered_on: 'Start' },
    ignore: ['Notiz'],
  };
  const observations = { file: 'observations', columns: { participant: 'Nr', in_receipt: 'Status' } };

  it('takes the profile whose headings the file has', () => {
    expect(recognise('Nr,run,Start,Notiz\n', [enrolments, observations])).toBe(
      'enrolments: participant run entered_on: p0.json',
    );
    expect(recognise('Nr,run,Status,observed_on\n', [enrolments, observations])).toBe(
      'observations: participant run in_receipt observed_on: p1.json',
    );
  });

  it('lets a mapped heading win over an alias', () => {
    const profile = { file: 'enrolments', columns: { planned_exit_on: 'Austritt' } };
    expect(recognise('participant,run,Austritt\n', [profile])).toBe(
      'enrolments: participant run planned_exit_on: p0.json',
    );
  });

  it('takes a column that a default supplies as there', () => {
    const profile = { file: 'enrolments', columns: { participant: 'Nr' }, defaults: { run: '1' } };
    expect(recognise('Nr,Eintritt\n', [profile])).toBe('enrolments: participant entered_on: p0.json');
  });

  it('prefers the profile that explains every heading', () => {
    const wider = { file: 'enrolments', columns: { participant: 'Nr', run: 'Kurs' } };
    expect(recognise('Nr,Kurs\n', [{ file: 'enrolments', columns: { participant: 'Nr' } }, wider])).toBe(
      'enrolments: participant run: p1.json',
    );
  });

  it('refuses a file that two profiles fit', () => {
    expect(recognise('Nr,run,Start\n', [enrolments, { ...enrolments }])).toEqual(['ambiguous_profile']);
  });

  it('names what a fitting profile leaves unexplained', () => {
    expect(recognise('Nr,run,Start,Farbe\n', [enrolments])).toEqual(['unknown_heading Farbe']);
  });

  it('reads files without their headings as if it were not there', () => {
    expect(recognise('participant,run\n', [enrolments])).toBe('enrolments: participant run');
  });
});

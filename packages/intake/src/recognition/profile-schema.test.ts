import { readFile } from 'node:fs/promises';
import { DomainError, deliveryFileKinds } from '@neue-wege/domain';
import { isValidJson } from '@neue-wege/vitest/json-schema';
import { describe, expect, it } from 'vitest';
import { columnsOf } from './file-columns.ts';
import { parseProfiles } from './parse-profiles.ts';
import { type JsonSchema, profileSchema } from './profile-schema.ts';

const published: unknown = JSON.parse(
  await readFile(new URL('../../profile.schema.json', import.meta.url), 'utf8'),
);
const schema: JsonSchema = profileSchema();
const isParsed = (profile: unknown): boolean => {
  try {
    parseProfiles(JSON.stringify(profile), 'p.json');
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
};

describe('profileSchema', () => {
  it('is published as it is (pnpm --filter @neue-wege/intake schema writes it)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it.each(deliveryFileKinds)('takes a profile of %s that maps every column, as the parser does', (file) => {
    const columns = [...columnsOf(file).values()];
    const coded = columns.filter(({ type }) => type !== 'person');
    const profile = {
      $schema: 'profile.schema.json',
      file,
      encoding: 'windows-1252',
      delimiter: ';',
      dateFormat: 'DD/MM/YYYY',
      decimal: ',',
      columns: Object.fromEntries(columns.map(({ name }) => [name, `Spalte ${name}`])),
      values: Object.fromEntries(coded.map(({ name, example }) => [name, { wort: example, leer: '' }])),
      defaults: Object.fromEntries(coded.map(({ name, example }) => [name, example])),
      ignore: ['Notiz'],
    };
    expect([isValidJson(profile, schema), isParsed(profile)]).toEqual([true, true]);
  });

  it.each([
    [{ profiles: [{ file: 'runs' }, { file: 'enrolments' }] }],
    [[{ file: 'runs' }]],
    [{ file: 'runs', dateFormat: 'YYYYMMDD' }],
  ])('takes %j, as the parser does', (profile) => {
    expect([isValidJson(profile, schema), isParsed(profile)]).toEqual([true, true]);
  });

  it.each([
    [{}],
    [[]],
    [{ profiles: [] }],
    [{ profiles: [{ file: 'runs' }], file: 'runs' }],
    [{ file: 'people' }],
    [{ file: 'runs', colour: 'red' }],
    [{ file: 'runs', encoding: 'latin1' }],
    [{ file: 'runs', delimiter: '|' }],
    [{ file: 'runs', decimal: ';' }],
    [{ file: 'runs', dateFormat: 'DD.MM.YY' }],
    [{ file: 'runs', dateFormat: 'DD.MM.YYYY hh' }],
    [{ file: 'runs', columns: { participant: 'Nr' } }],
    [{ file: 'runs', columns: { run: ' ' } }],
    [{ file: 'runs', columns: { run: 7 } }],
    [{ file: 'runs', columns: [] }],
    [{ file: 'enrolments', values: { sex: { w: 'woman' } } }],
    [{ file: 'enrolments', values: { single_parent: { x: 'maybe' } } }],
    [{ file: 'enrolments', values: { participant: { a: '1' } } }],
    [{ file: 'enrolments', defaults: { participant: '1' } }],
    [{ file: 'enrolments', defaults: { exit_reason: 'left' } }],
    [{ file: 'enrolments', ignore: 'Notiz' }],
    [{ file: 'enrolments', ignore: [1] }],
    [7],
    [null],
  ])('refuses %j, as the parser does', (profile) => {
    expect([isValidJson(profile, schema), isParsed(profile)]).toEqual([false, false]);
  });
});

import { readFile } from 'node:fs/promises';
import { languages } from '@neue-wege/domain';
import { isValidJson } from '@neue-wege/vitest/json-schema';
import { describe, expect, it } from 'vitest';
import { sampleReturn, sampleReturnFrame } from '../testing/sample-return.ts';
import { returnJson } from './return-json.ts';
import { type JsonSchema, returnSchema } from './return-schema.ts';

const published: unknown = JSON.parse(
  await readFile(new URL('../../return.schema.json', import.meta.url), 'utf8'),
);
const schema: JsonSchema = returnSchema();
const textIn = async (language: 'de' | 'en'): Promise<string> =>
  [...returnJson(await sampleReturn('public'), { ...sampleReturnFrame, language })].join('');

describe('returnSchema', () => {
  it('is published as it is (pnpm --filter @neue-wege/reports schema writes it)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it.each(languages)('describes a return in %s', async (language) => {
    const document: unknown = JSON.parse(await textIn(language));
    expect(document).toMatchObject({ profile: 'PUBLIC', lang: language, state: 'draft', release: 1 });
    expect(isValidJson(document, schema)).toBe(true);
  });

  it.each([
    ['a figure without its status', /"status":"FINAL",/],
    ['a row without its period', /"period":\{[^}]*\},/],
    ['a document without its day', /"asOf": "[^"]*",/],
    ['a rate without its denominator', /"denominator":[^,]*,/],
  ])('does not take %s', async (_, part) => {
    const text = await textIn('de');
    const without = text.replace(part, '');
    expect(without).not.toBe(text);
    expect(isValidJson(JSON.parse(without), schema)).toBe(false);
  });

  it.each([
    ['a measure of no catalogue', '"exits":{', '"kpi":{'],
    ['a status of none', '"status":"FINAL"', '"status":"DONE"'],
    ['a number as text', '"value":0,', '"value":"0",'],
  ])('does not take %s', async (_, part, other) => {
    const text = await textIn('de');
    expect(text).toContain(part);
    expect(isValidJson(JSON.parse(text.replace(part, other)), schema)).toBe(false);
  });
});

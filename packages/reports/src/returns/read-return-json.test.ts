import { compareReturns, languages, markCorrected, publishedReturn } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { sampleReturn, sampleReturnFrame } from '../testing/sample-return.ts';
import { readReturnJson } from './read-return-json.ts';
import { returnJson } from './return-json.ts';

const answer = await sampleReturn();
const written = (of = answer, language: 'de' | 'en' = 'de'): string =>
  [...returnJson(of, { ...sampleReturnFrame, language })].join('');

describe('readReturnJson', () => {
  it.each(languages)('reads every figure back as it was told, from %s', (language) => {
    const read = readReturnJson(written(answer, language));
    expect(read).toEqual(publishedReturn(answer));
    expect(compareReturns(read, publishedReturn(answer)).figures).toEqual([]);
  });

  it('reads a corrected figure without its mark, which tells of the release before alone', () => {
    const { figures, ...rest } = publishedReturn(answer);
    // Another value of each, so that every figure is corrected.
    const other = {
      ...rest,
      figures: figures.map((one) => ({ ...one, value: { ...one.value, value: -1 } })),
    };
    const marked = markCorrected(answer, compareReturns(other, publishedReturn(answer)));
    expect(written(marked)).toContain('"status":"CORRECTED"');
    expect(readReturnJson(written(marked)).figures).toEqual(publishedReturn(answer).figures);
  });

  it('reads definitions that are no longer those of the catalogue', () => {
    const text = written().replace('"version": 1', '"version": 99');
    expect([...readReturnJson(text).definitions.values()]).toContain(99);
  });

  it.each([
    ['another document', () => '{"rows":[]}'],
    ['a list', () => '[]'],
    ['a status of none', () => written().replace('"status":"FINAL"', '"status":"DONE"')],
    ['a dimension of none', () => written().replace('"by":["location"]', '"by":["moon"]')],
    ['a number as text', () => written().replace('"value":0,', '"value":"0",')],
    ['a figure that is missing', () => written().replace('"exits":{', '"others":{')],
  ])('refuses %s', (_, text) => {
    expect(() => readReturnJson(text())).toThrow('cannot be read');
  });
});

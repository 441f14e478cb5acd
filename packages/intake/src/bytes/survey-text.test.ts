import { describe, expect, it } from 'vitest';
import { surveyedEncoding, surveyText, type TextSurvey } from './survey-text.ts';

function survey(bytes: Uint8Array, size = bytes.length): Promise<TextSurvey> {
  async function* cut(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return surveyText(cut());
}

const windows = (text: string): Buffer => Buffer.from(text.replaceAll('€', '\u0080'), 'latin1');

describe('surveyText', () => {
  it('counts the special characters, most frequent first, and none of the text around them', async () => {
    const { special, strays, sequences } = await survey(windows('Müller;Süd\nStraße;3 €\nGrün'));
    expect(special).toEqual([
      ['ü', 3],
      ['€', 1],
      ['ß', 1],
    ]);
    expect([strays, sequences]).toEqual([5, 0]);
  });

  it('counts the same wherever the bytes are cut', async () => {
    const bytes = Buffer.concat([Buffer.from('ä€𝄞x\n'), windows('ü'), Buffer.from('ß')]);
    const whole = await survey(bytes);
    expect(whole).toMatchObject({ sequences: 4, strays: 1 });
    for (const size of [1, 2, 3]) expect(await survey(bytes, size)).toEqual(whole);
  });

  it.each(['c0af', 'f4908080', 'e28261', 'ff'])('takes %s for strays', async (hex) => {
    const { sequences, strays } = await survey(Buffer.from(hex, 'hex'));
    expect([sequences, strays]).toEqual([0, hex.replace('61', '').length / 2]);
  });

  it('counts halves of surrogate pairs apart', async () => {
    expect(await survey(Buffer.from('c3bceda080edbfbf', 'hex'))).toMatchObject({
      sequences: 1,
      strays: 0,
      surrogates: 2,
    });
  });

  it('does not count the beginning of a character at the very end', async () => {
    expect(await survey(Buffer.from('61e282', 'hex'))).toMatchObject({ sequences: 0, strays: 0 });
  });

  it('counts bytes that mean nothing', async () => {
    expect(await survey(Buffer.from('61816200', 'hex'))).toMatchObject({ meaningless: 2 });
    expect(await survey(Buffer.from('a\tb\r\n\u0001'))).toMatchObject({ meaningless: 1 });
  });
});

describe('surveyedEncoding', () => {
  it('tells UTF-8, Windows-1252 and a mixture apart', async () => {
    const reads = async (bytes: Uint8Array): Promise<unknown> => surveyedEncoding(await survey(bytes));
    expect(await reads(Buffer.from('Müller'))).toBe('utf-8');
    expect(await reads(windows('Müller'))).toBe('windows-1252');
    expect(await reads(Buffer.concat([Buffer.from('Müller'), windows('Süd')]))).toBeUndefined();
    expect(await reads(windows('süß, größer, „Ä“, für'.replace('„', '\u0084').replace('“', '\u0093')))).toBe(
      'windows-1252',
    );
  });
});

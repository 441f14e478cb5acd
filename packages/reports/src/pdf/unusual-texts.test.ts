import type { Return } from '@neue-wege/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { returnFormats } from '../returns/return-formats.ts';
import type { ReturnFrame } from '../returns/return-frame.ts';
import { type ReadPdf, type ReadTag, readPdf, tagsOf } from '../testing/read-pdf.ts';
import { sampleRecord, sampleReturn, sampleReturnFrame } from '../testing/sample-return.ts';

let answer: Return;
beforeAll(async () => {
  answer = await sampleReturn();
});

const read = async (frame: Partial<ReturnFrame>): Promise<ReadPdf> =>
  readPdf(await returnFormats.pdf.write(answer, { ...sampleReturnFrame, ...frame }));
const textIn = ({ texts, children }: ReadTag): string => [...texts, ...children.map(textIn)].join(' ');
const letters = (text: string): string => text.replaceAll(/\s+/g, '');

const named = (text: string): string =>
  Array.from(text, (letter) => `[U+${letter.codePointAt(0)?.toString(16).toUpperCase()}]`).join('');

describe('a text that nobody expected', { timeout: 60_000 }, () => {
  it('names each letter that the fonts lack, and keeps the others', async () => {
    const text = 'Łódź, Ωmega, 漢字 und 👩‍💼 sagen: Straße';
    const { pages } = await read({ notes: [{ section: 'years', text }] });
    const said = pages.flatMap(({ tree }) => tagsOf(tree, /^P$/)).map(textIn);
    expect(said.find((one) => one.includes('Łódź'))).toBe(
      'Erläuterung: Łódź, Ωmega, [U+6F22][U+5B57] und [U+1F469][U+200D][U+1F4BC] sagen: Straße',
    );
  });

  it('draws no soft hyphen, which stays in formats of text', async () => {
    const notes = [{ section: 'years', text: 'Bedarfs\u00ADgemein\u00ADschaft' }];
    const { pages } = await read({ notes });
    const said = pages.flatMap(({ tree }) => tagsOf(tree, /^P$/)).map(textIn);
    expect(said).toContain('Erläuterung: Bedarfsgemeinschaft');
    const json = await returnFormats.json.write(answer, { ...sampleReturnFrame, notes });
    expect(Buffer.from(json).toString('utf8')).toContain('Bedarfs\u00ADgemein\u00ADschaft');
  });

  it('breaks a word that is longer than its line', async () => {
    const { pages } = await read({ notes: [{ section: 'years', text: 'a'.repeat(1500) }] });
    const said = pages.flatMap(({ tree }) => tagsOf(tree, /^P$/)).map(textIn);
    const found = said.find((one) => one.includes('aaaa'));
    expect(letters(found ?? '')).toBe(`Erläuterung:${'a'.repeat(1500)}`);
    expect(found?.split(' ').every((line) => line.length < 200)).toBe(true);
  });

  it('goes on with the next page where a paragraph is taller than one', async () => {
    const text = Array.from({ length: 2000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    const { pages } = await read({ notes: [{ section: 'years', text }] });
    const parts = pages.flatMap(({ tree }) => tagsOf(tree, /^P$/)).map(textIn);
    const said = parts.filter((one) => one.includes('[U+'));
    expect(said.length).toBeGreaterThan(1);
    expect(letters(said.join(''))).toBe(`Erläuterung:${named(text)}`);
  });

  it('goes on in the next row where a row is taller than a page', async () => {
    const comment = Array.from({ length: 500 }, (_, index) => String.fromCodePoint(0x6f22 + index)).join('');
    const entries = [{ id: 'unknown_exit_reason', findings: 1, comment }];
    const { pages } = await read({ record: { ...sampleRecord, entries } });
    const rows = pages.flatMap(({ tree }) => tagsOf(tree, /^TD$/)).map(textIn);
    const found = rows.filter((one) => one.includes('[U+'));
    expect(found.length).toBeGreaterThan(1);
    expect(letters(found.join(''))).toBe(named(comment));
  });
});

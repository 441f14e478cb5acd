import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contentTypeOf } from './content-type.ts';

const shown = (bytes: Uint8Array): string | undefined => {
  const type = contentTypeOf(bytes);
  if (type === undefined) return undefined;
  return type.kind === 'foreign' ? type.label.en : type.kind === 'encoding' ? type.label : type.kind;
};
const hex = (digits: string): Uint8Array => Buffer.from(digits, 'hex');

describe('contentTypeOf', () => {
  it.each([
    ['504b030414000600', 'zip'],
    ['504b0506', 'zip'],
    ['d0cf11e0a1b11ae1', 'a workbook (XLS)'],
    ['255044462d312e37', 'a document (PDF)'],
    ['89504e470d0a1a0a', 'an image (PNG)'],
    ['ffd8ffe0', 'an image (JPEG)'],
    ['377abcaf271c0004', 'an archive (7z)'],
    ['425a6839314159265359', 'an archive (bzip2)'],
  ])('knows %s by its first bytes', (digits, label) => {
    expect(shown(hex(digits))).toBe(label);
  });

  it('knows gzip, tar and Parquet', () => {
    expect(shown(gzipSync('location\n'))).toBe('gzip');
    expect(shown(Buffer.concat([Buffer.alloc(257, 'a'), hex('757374617200')]))).toBe('an archive (tar)');
    expect(shown(Buffer.from('PAR1\u0015\u0004'))).toBe('a table (Parquet)');
  });

  it.each([
    ['<!DOCTYPE html><html>', 'a document (HTML)'],
    ['\uFEFF\n <table border=1>', 'a document (HTML)'],
    ['<?xml version="1.0"?><Workbook>', 'a document (XML)'],
    ['{"participant": 1}', 'a document (JSON)'],
    ['[\n  {"participant": 1}]', 'a document (JSON)'],
    ['Received: from', 'an e-mail'],
  ])('knows %j, which is text but no table', (text, label) => {
    expect(shown(Buffer.from(text))).toBe(label);
    expect(shown(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe(label);
  });

  it('knows UTF-16 and UTF-32 without a mark, and UTF-32 with one', () => {
    const text = 'Kundennummer;Durchlauf;Plätze\r\n';
    const little = Buffer.from(text, 'utf16le');
    expect(shown(little)).toBe('UTF-16');
    expect(shown(Buffer.from(little).swap16())).toBe('UTF-16');
    const wide = Buffer.alloc(text.length * 4);
    for (const [at, character] of Array.from(text).entries())
      wide.writeUInt32LE(character.charCodeAt(0), at * 4);
    expect(shown(wide)).toBe('UTF-32');
    expect(shown(Buffer.concat([hex('fffe0000'), wide]))).toBe('UTF-32');
  });

  it.each([
    '',
    'a',
    'participant,run\nA,1\n',
    '\uFEFFKundennummer;Ort\n',
    '"location"\n',
    'PK,GIF,BZh,RIFF\n',
    '<b>,x\n',
  ])('has nothing to say against %j', (text) => {
    expect(shown(Buffer.from(text))).toBeUndefined();
    expect(shown(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBeUndefined();
  });
});

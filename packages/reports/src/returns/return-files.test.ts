import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleReturn, sampleReturnFrame } from '../testing/sample-return.ts';
import { makeReturnFiles } from './return-files.ts';
import type { ReturnFormatName } from './return-formats.ts';
import { returnName } from './return-name.ts';

const formats: readonly ReturnFormatName[] = ['csv', 'csv-de', 'xlsx', 'pdf', 'json', 'parquet', 'zip'];
const make = async (chosen = formats) =>
  makeReturnFiles(await sampleReturn(), { frame: sampleReturnFrame, formats: chosen });

describe('makeReturnFiles', () => {
  it('names each file by quarter, release, audience, language and format, with what is in it', async () => {
    const { files, manifest } = await make();
    expect(files.map(({ name }) => name)).toEqual([
      'return-2026-Q3-r1-management-de-csv.csv',
      'return-2026-Q3-r1-management-de-csv-de.csv',
      'return-2026-Q3-r1-management-de-xlsx.xlsx',
      'return-2026-Q3-r1-management-de-pdf.pdf',
      'return-2026-Q3-r1-management-de-json.json',
      'return-2026-Q3-r1-management-de-parquet.parquet',
      'return-2026-Q3-r1-management-de-zip.zip',
      'manifest.json',
    ]);
    const { files: named, ...head } = manifest;
    expect(head).toEqual({
      quarter: '2026-Q3',
      release: 1,
      audience: 'management',
      lang: 'de',
      asOf: '2026-10-12',
      dataVersion: 1,
      catalogueVersion: 2,
    });
    for (const [index, { name, bytes, sha256, rows }] of named.entries()) {
      const content = files[index]?.content ?? new Uint8Array();
      expect([name, bytes]).toEqual([files[index]?.name, content.byteLength]);
      expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
      expect(rows).toBeGreaterThan(20);
    }
  });

  it('ends with the manifest as text', async () => {
    const { files, manifest } = await make(['json']);
    const text = Buffer.from(files.at(-1)?.content ?? []).toString('utf8');
    expect(JSON.parse(text)).toEqual(manifest);
    expect(Object.keys(manifest.files[0] ?? {})).toEqual(['name', 'mediaType', 'bytes', 'sha256', 'rows']);
  });

  it('makes the same bytes of the same figures, in which no clock is told', async () => {
    const [once, again] = [await make(), await make()];
    expect(again.manifest).toEqual(once.manifest);
    const texts = once.files.filter(({ name }) => !/\.(xlsx|pdf)$/.test(name));
    const today = new Date().toISOString().slice(0, 10);
    for (const { content } of texts) expect(Buffer.from(content).includes(today)).toBe(false);
  });
});

describe('returnName', () => {
  it('begins the names of the files', async () => {
    const frame = { ...sampleReturnFrame, language: 'en', release: 2 } as const;
    expect(returnName(await sampleReturn('public'), frame)).toBe('return-2026-Q3-r2-public-en');
  });
});

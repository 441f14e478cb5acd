import { deliveryFileKinds } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { definitionOf } from '../recognition/file-columns.ts';
import { readDelivery } from '../testing/read-delivery.ts';
import { templateOf, templateVariants } from './template-of.ts';

const templates = (variant: 'csv' | 'csv-de'): Record<string, string> =>
  Object.fromEntries(deliveryFileKinds.map((kind) => [`${kind}.csv`, templateOf(kind, { variant })]));

describe('templateOf', () => {
  it.each(templateVariants)(
    '%s: is a file of its kind with every column and one row without finding',
    async (variant) => {
      const { files, rows, findings } = await readDelivery(templates(variant));
      expect(findings).toEqual([]);
      expect(files.map(({ name }) => name)).toEqual(deliveryFileKinds.map((kind) => `${kind}.csv`));
      expect(rows.map(({ kind }) => kind)).toEqual(deliveryFileKinds);
      for (const { kind, headings } of files) expect(headings?.size).toBe(definitionOf(kind).columns.length);
    },
  );

  it('says the same in both variants', async () => {
    const [plain, german] = await Promise.all([
      readDelivery(templates('csv')),
      readDelivery(templates('csv-de')),
    ]);
    expect(german.rows).toEqual(plain.rows);
  });

  it('is written for programs with the names of the contract, and for German spreadsheets with a mark', () => {
    expect(templateOf('coverage', { variant: 'csv' })).toBe(
      'participant,kind,observed_from,observed_through\nK-1001,benefit,2022-01-01,2024-12-31\n',
    );
    expect(templateOf('coverage', { variant: 'csv-de' })).toBe(
      '\uFEFFKundennummer;Art;Beobachtet von;Beobachtet bis\r\nK-1001;Leistungsbezug;01.01.2022;31.12.2024\r\n',
    );
    expect(templateOf('reference_values', { variant: 'csv-de' })).toContain(';3120,5;');
  });
});

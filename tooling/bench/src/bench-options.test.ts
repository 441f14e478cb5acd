import { describe, expect, it } from 'vitest';
import { parseBenchOptions } from './bench-options.ts';

describe('parseBenchOptions', () => {
  const parse = (...args: readonly string[]) => parseBenchOptions(args, ['medians', 'stock']);

  it('measures everything at one size on both engines unless told otherwise', () => {
    expect(parse()).toEqual({
      engines: ['pglite', 'postgresql'],
      sizes: [30_000],
      families: ['medians', 'stock'],
      hasImport: true,
      hasApi: true,
      hasFamilies: true,
      isImportAlone: false,
      isExportAlone: false,
      isProtectionAlone: false,
      input: null,
    });
    expect(parse('--size', '500', '--engine', 'pglite')).toMatchObject({
      engines: ['pglite'],
      sizes: [500],
      hasImport: true,
      hasApi: true,
      hasFamilies: true,
    });
  });

  it('leaves out the import where sizes or families are chosen, and begins with the smallest size', () => {
    expect(parse('--sizes', '1000000,10000')).toMatchObject({ sizes: [10_000, 1_000_000], hasImport: false });
    expect(parse('--families', 'stock')).toMatchObject({ families: ['stock'], hasImport: false });
  });

  it('measures the import alone at two sizes, or at those asked for', () => {
    const alone = { isImportAlone: true, hasImport: false, hasFamilies: false, hasApi: false };
    expect(parse('--import')).toMatchObject({ ...alone, sizes: [100_000, 1_000_000] });
    expect(parse('--import', '--sizes', '2000')).toMatchObject({ ...alone, sizes: [2000] });
  });

  it('measures protection alone, of real input too if it is told where that is', () => {
    expect(parse('--protection')).toMatchObject({ isProtectionAlone: true, input: null });
    expect(parse('--protection', '--input', 'data')).toMatchObject({
      isProtectionAlone: true,
      input: 'data',
    });
  });

  it.each([
    [['--size', '0'], 'a size is'],
    [['--sizes', '10,many'], 'a size is'],
    [['--families', 'stock,moon'], 'families: medians, stock'],
    [['--engine', 'oracle'], 'engines: pglite, postgresql'],
  ])('answers what is wrong with %j', (args, words) => {
    expect(parse(...args)).toContain(words);
  });
});

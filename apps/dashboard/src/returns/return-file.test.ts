import { describe, expect, it } from 'vitest';
import { fileAddress } from './return-file.ts';

describe('fileAddress', () => {
  it('names quarter, release, format, audience and language', () => {
    const file = { audience: 'PUBLIC', lang: 'en', format: 'csv-de' } as const;
    expect(fileAddress({ quarter: '2026-Q3', number: 2 }, file)).toBe(
      '/returns/2026-Q3/2.csv-de?audience=public&lang=en',
    );
  });
});

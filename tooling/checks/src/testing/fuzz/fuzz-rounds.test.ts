import { describe, expect, it } from 'vitest';
import { fuzzRounds } from './fuzz-rounds.ts';

describe('fuzzRounds', { timeout: 240_000 }, () => {
  it('finds nothing that is read, refused or stored by halves (I07, I16)', async () => {
    const { problems, files, stored, refused, deliveries } = await fuzzRounds({
      seed: 26,
      from: 0,
      files: 1_500,
      deliveries: 60,
    });
    expect(problems).toEqual([]);
    expect(files).toBeGreaterThanOrEqual(1_500);
    expect(refused).toBeGreaterThan(deliveries / 4);
    expect(stored['stored']).toBeGreaterThan(5);
    expect(stored['refused']).toBeGreaterThan(5);
  });
});

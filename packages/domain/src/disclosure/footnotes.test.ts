import { describe, expect, it } from 'vitest';
import { disclosureRules } from './build-release.ts';
import { footnotesOf } from './footnotes.ts';
import { roundToFive } from './round-counts.ts';

describe('footnotesOf', () => {
  it('says nothing below exact figures, and of rounding to the public alone', () => {
    expect(footnotesOf('EXACT')).toEqual([]);
    expect(footnotesOf('MANAGEMENT').map(({ id }) => id)).toEqual(['withheld', 'small_base', 'unknown']);
    expect(footnotesOf('PUBLIC').map(({ id }) => id)).toEqual([
      'withheld',
      'small_base',
      'unknown',
      'rounded',
    ]);
  });

  it('names the state and its sign as they stand beside values', () => {
    const [withheld] = footnotesOf('MANAGEMENT');
    expect(withheld?.text.de).toMatch(/^Geheim gehalten \(g\): /);
    expect(withheld?.text.en).toMatch(/^Confidential \(g\): /);
  });

  it('names the threshold of the rule', () => {
    const thresholds = Object.values(disclosureRules).map(({ threshold }) => threshold);
    expect(thresholds).toEqual([3, 3]);
    const [withheld] = footnotesOf('PUBLIC');
    expect(withheld?.text.de).toContain('weniger als drei Personen');
    expect(withheld?.text.en).toContain('fewer than three persons');
  });

  it.each(['de', 'en'] as const)('gives examples of rounding that hold (%s)', (language) => {
    const text = footnotesOf('PUBLIC').at(-1)?.text[language] ?? '';
    const examples = [...text.matchAll(/(\d+) (?:bis|to) (\d+) → (\d+)/g)].map((match) =>
      match.slice(1).map(Number),
    );
    expect(examples).toHaveLength(3);
    for (const [first = -1, last = -1, result] of examples) {
      expect([first, last].map(roundToFive)).toEqual([result, result]);
      expect(roundToFive(last + 1)).not.toBe(result);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { funnelLevels, funnelLimits } from '../statistics/funnel-limits.ts';
import { newcombeInterval } from '../statistics/newcombe.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import { languages } from '../vocabulary/text.ts';
import { type AnswerMethod, answerMethods } from './answer-methods.ts';
import { measureIds } from './catalogue.ts';
import { dimensionIds } from './dimension.ts';
import { type GlossaryEntry, glossary } from './glossary.ts';

const number = String.raw`\d+(?:[.,]\d+)?`;
const computation = new RegExp(`((?:${number}|[ %+−×÷()√])+) = (${number})( %)?`, 'g');
const numberOf = (text: string): number => Number(text.replace(',', '.'));
const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(new RegExp(number, 'g'))].map(([found]) => numberOf(found)).toSorted((a, b) => a - b);

/** The value of what people write left of an equals sign; `%` after a number divides it by 100. */
function evaluate(expression: string): number {
  const tokens = [...expression.matchAll(new RegExp(`${number}|[%+−×÷()√]`, 'g'))].map(([token]) => token);
  const accept = (...wanted: readonly string[]): string | undefined =>
    wanted.includes(tokens[0] ?? '') ? tokens.shift() : undefined;
  const factor = (): number => {
    if (accept('√') !== undefined) return Math.sqrt(factor());
    if (accept('(') === undefined) {
      const value = numberOf(tokens.shift() ?? '');
      return accept('%') === undefined ? value : value / 100;
    }
    const value = sum();
    expect(accept(')')).toBe(')');
    return value;
  };
  const product = (): number => {
    let value = factor();
    for (let sign = accept('×', '÷'); sign !== undefined; sign = accept('×', '÷'))
      value = sign === '×' ? value * factor() : value / factor();
    return value;
  };
  function sum(): number {
    let value = product();
    for (let sign = accept('+', '−'); sign !== undefined; sign = accept('+', '−'))
      value += sign === '+' ? product() : -product();
    return value;
  }
  const value = sum();
  expect(tokens).toEqual([]);
  return value;
}

const textsOf = ({ label, definition, formula, example, readingHint, unknownRule }: GlossaryEntry) =>
  [label, definition, formula, example, readingHint, unknownRule].filter((text) => text !== null);
const sentencesOf = ({ definition, example, readingHint, unknownRule }: GlossaryEntry) =>
  [definition, example, readingHint, unknownRule].filter((text) => text !== null);

describe('glossary', () => {
  it('explains every measure and every answer method once', () => {
    const ids = glossary.map((entry) => entry.id);
    expect(ids).toEqual([...measureIds, ...answerMethods.map((method) => method.id)]);
    expect(new Set([...ids, ...dimensionIds]).size).toBe(ids.length + dimensionIds.length);
    expect(glossary.every((entry) => entry.version >= 1 && entry.source !== '')).toBe(true);
  });

  it.each(glossary)('explains $id in both languages', (entry) => {
    for (const text of textsOf(entry)) {
      expect(text.de.length).toBeGreaterThan(3);
      expect(text.en.length).toBeGreaterThan(3);
      expect(text.de).not.toBe(text.en);
    }
  });

  it.each(glossary)('writes $id cleanly', (entry) => {
    for (const language of languages) {
      for (const text of textsOf(entry)) expect(text[language]).not.toMatch(/ {2}|\d%|["']|^\s|\s$| [.,;:]/);
      for (const text of sentencesOf(entry)) expect(text[language]).toMatch(/\.$/);
    }
    for (const text of textsOf(entry)) {
      expect(text.de).not.toMatch(/\d\.\d|[“‘]\p{L}/u);
      expect(text.en).not.toMatch(/\d,\d|„/);
    }
  });

  it.each(glossary)('computes the example of $id correctly', ({ example }) => {
    for (const language of languages) {
      const computations = [...example[language].matchAll(computation)];
      expect(computations.length).toBeGreaterThan(0);
      expect(computations.length).toBe(example[language].split('=').length - 1);
      for (const [found, expression, result, percent] of computations) {
        const unit = percent === undefined ? 1 : 100;
        const decimals = result?.split(/[.,]/)[1]?.length ?? 0;
        const difference = Math.abs(evaluate(expression ?? '') * unit - numberOf(result ?? ''));
        expect([found, difference <= 0.5 * 10 ** -decimals + 1e-9]).toEqual([found, true]);
      }
    }
  });

  it.each(glossary)('gives $id the same numbers in both languages', ({ example }) => {
    expect(numbersIn(example.de)).toEqual(numbersIn(example.en));
  });
});

describe('answerMethods', () => {
  const exampleOf = (id: AnswerMethod['id']): string =>
    answerMethods.find((method) => method.id === id)?.example.en ?? '';
  const range = (
    ends: { lower: number; upper: number } | null,
    { scale, decimals }: { scale: number; decimals: number },
  ) => [ends?.lower, ends?.upper].map((end) => ((end ?? Number.NaN) * scale).toFixed(decimals));

  it('name a query of their own in camelCase', () => {
    for (const { id, query } of answerMethods)
      expect(query).toBe(id.replaceAll(/_(.)/g, (_, next: string) => next.toUpperCase()));
  });

  it('show the intervals that the statistics compute', () => {
    const [low, high] = range(wilsonInterval(12, { trials: 40 }), { scale: 1 / 0.35, decimals: 2 });
    expect(exampleOf('case_mix')).toContain(`interval ${low} to ${high}.`);
    const before = { numerator: 48, denominator: 80 };
    const difference = newcombeInterval({ numerator: 56, denominator: 70 }, { before });
    const [from, to] = range(difference, { scale: 100, decimals: 1 });
    expect(exampleOf('comparison')).toContain(`interval ${from} to ${to}.`);
    for (const level of Object.values(funnelLevels)) {
      const [lower, upper] = range(funnelLimits({ trials: 20, target: 0.3, level }), {
        scale: 100,
        decimals: 1,
      });
      expect(exampleOf('funnel')).toContain(`${lower} % to ${upper} % (${level * 100} %)`);
    }
  });
});

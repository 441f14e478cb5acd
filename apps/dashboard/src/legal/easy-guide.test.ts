import { languages } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { askSomebody, easyGuide } from './easy-guide.ts';

const lines = [
  ...easyGuide.flatMap(({ title, lines: own, points = [] }) => [title, ...own, ...points]),
  ...askSomebody,
];
const all = lines.flatMap((line) => languages.map((language) => line[language]));
const german = lines.map(({ de }) => de);

describe('easyGuide', () => {
  it('says one thing in a line, in at most ten words', () => {
    expect(all.filter((line) => line.split(' ').length > 10)).toEqual([]);
    expect(all.filter((line) => /[.!?:] .*[.!?]$/.test(line) && !/: /.test(line))).toEqual([]);
  });

  it('has no subordinate clause, bracket, percent or abbreviation', () => {
    expect(all.filter((line) => /[,;()%/„“]|\b[a-z]\.\s?[a-z]\./i.test(line))).toEqual([]);
  });

  it('writes numbers as digits', () => {
    expect(german.filter((line) => /\b(?:zwei|drei|vier|fünf|dreißig)\b/i.test(line))).toEqual([]);
  });

  it('separates compound nouns with a hyphen', () => {
    const known =
      /^(?:Jobcenter|Internet|Tabulator|Computer|Behinderung|Buchstabe|Diagramm|Gebärden|Programme|Passwort)$/;
    const long = german.flatMap((line) => line.match(/\p{Lu}\p{Ll}{9,}/gu) ?? []);
    expect(long.filter((word) => !known.test(word))).toEqual([]);
  });

  it('speaks neither in the passive nor in the subjunctive', () => {
    expect(
      german.filter((line) => /\b(?:wird|werden|wurde|würde|könnte|hätte|wäre|sei)\b/.test(line)),
    ).toEqual([]);
  });

  it('names every part once', () => {
    expect(new Set(easyGuide.map(({ id }) => id)).size).toBe(easyGuide.length);
  });
});

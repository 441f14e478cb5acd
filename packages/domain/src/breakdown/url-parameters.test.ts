import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import type { BreakdownInput } from './request.ts';
import {
  formatBreakdownParameters,
  parseBreakdownParameters,
  parseSplitParameters,
  type UrlParameter,
} from './url-parameters.ts';

const parametersOf = (query: string): readonly UrlParameter[] => [...new URLSearchParams(query)];

function issuesOf(query: string, parse: (parameters: readonly UrlParameter[]) => unknown): readonly string[] {
  try {
    parse(parametersOf(query));
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.issues.map(({ place }) => place);
  }
}

describe('parseBreakdownParameters', () => {
  it('reads a profile in capitals or not', () => {
    expect(parseBreakdownParameters(parametersOf('profile=public')).profile).toBe('PUBLIC');
  });

  it('reads dimensions, measures, filters by dimension id, as-of day, margins and profile', () => {
    const query =
      'by=location,year&measures=enrolments&location=a,b&asOf=2026-09-30&margins=1&exclusions=1&profile=EXACT';
    expect(parseBreakdownParameters(parametersOf(query))).toEqual({
      by: ['location', 'year'],
      measures: ['enrolments'],
      where: { location: ['a', 'b'] },
      asOf: '2026-09-30',
      margins: true,
      exclusions: true,
      profile: 'EXACT',
    });
  });

  it('takes an empty list for no dimension at all', () => {
    expect(parseBreakdownParameters(parametersOf('by=&measures=stock')).by).toEqual([]);
  });

  it('names every parameter that is unknown, repeated or not a switch', () => {
    expect(issuesOf('locatoin=a&by=year&by=year&margins=yes&__proto__=1', parseBreakdownParameters)).toEqual([
      '"locatoin"',
      'by',
      '"__proto__"',
      'margins',
    ]);
  });
});

describe('parseSplitParameters', () => {
  it('reads what every question takes that is split', () => {
    const question = { by: ['year'], where: { location: ['a', 'b'] }, asOf: '2026-09-30', profile: 'EXACT' };
    const parameters = formatBreakdownParameters(question);
    expect(parseSplitParameters(parameters)).toEqual(question);
  });

  it('knows no measures and no switches', () => {
    expect(issuesOf('by=year&by=year&measures=exits&margins=1&exclusions=0', parseSplitParameters)).toEqual([
      'by',
      '"measures"',
      '"margins"',
      '"exclusions"',
    ]);
  });
});

describe('formatBreakdownParameters', () => {
  it('writes what parseBreakdownParameters reads back', () => {
    const question: BreakdownInput = {
      by: ['project'],
      measures: ['exits', 'completion_rate'],
      where: { project: ['50 %, plus', 'a%2Cb', 'c'], run: ['x/%2F/1'], sex: [] },
      asOf: '2025-01-31',
      margins: true,
      exclusions: false,
      profile: 'EXACT',
    };
    const query = new URLSearchParams(
      formatBreakdownParameters(question).map(([name, text]) => [name, text]),
    ).toString();
    expect(parseBreakdownParameters(parametersOf(query))).toEqual(question);
  });

  it('leaves out what is the default and keeps one order', () => {
    const question = {
      where: { year: ['2024'], location: ['a'] },
      measures: ['stock'],
      by: [],
      margins: false,
    };
    expect(formatBreakdownParameters(question)).toEqual([
      ['by', ''],
      ['measures', 'stock'],
      ['location', 'a'],
      ['year', '2024'],
    ]);
  });
});

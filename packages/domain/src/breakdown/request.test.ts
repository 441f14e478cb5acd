import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { DomainError } from '../errors.ts';
import { type BreakdownInput, parseBreakdownRequest } from './request.ts';

const today = toPlainDate('2026-11-01');
const parse = (input: Partial<BreakdownInput>) =>
  parseBreakdownRequest({ by: [], measures: ['enrolments'], ...input }, { today, profile: 'EXACT' });

function issuesOf(input: Partial<BreakdownInput>): readonly string[] {
  try {
    parse(input);
  } catch (error) {
    if (error instanceof DomainError) return error.issues.map((issue) => `${issue.place}: ${issue.message}`);
  }
  return [];
}

describe('parseBreakdownRequest', () => {
  it('asks as of today, without margins, unless told', () => {
    expect(parse({ by: ['location'] })).toMatchObject({
      asOf: today,
      margins: false,
      profile: 'EXACT',
      by: ['location'],
    });
  });

  it('lists everything that is wrong at once, with its place and what is allowed', () => {
    const issues = issuesOf({
      by: ['place'],
      measures: ['kpi'],
      asOf: '2026-11-02',
      profile: 'SECRET',
      where: { year: ['26'], sex: ['f'], colour: ['red'] },
    });
    expect(issues).toHaveLength(7);
    expect(issues.join('\n')).toContain('by: unknown dimension "place"; allowed: location, project');
    expect(issues.join('\n')).toContain('measures: unknown measure "kpi"; allowed: enrolments');
    expect(issues.join('\n')).toContain('where.year: "26": not a year; write it like 2026');
    expect(issues.join('\n')).toContain('where.sex: "f": not a key; allowed: female, male');
    expect(issues.join('\n')).toContain('asOf: 2026-11-02 lies in the future; today is 2026-11-01');
  });

  it.each([
    ['a dimension twice', { by: ['year', 'year'] }],
    ['a measure twice', { measures: ['exits', 'exits'] }],
    ['no measure', { measures: [] }],
    ['seven dimensions', { by: ['location', 'project', 'year', 'sex', 'age_band', 'residence', 'run'] }],
    ['a name of the prototype as dimension', { by: ['__proto__'] }],
    ['a name of the prototype as filter', { where: { constructor: ['x'] } }],
    ['an empty key', { where: { location: [''] } }],
    ['a control character in a key', { where: { location: ['a\u0000b'] } }],
    ['half a character in a key', { where: { location: ['\ud800'] } }],
  ])('refuses %s', (_, input) => {
    expect(issuesOf(input)).toHaveLength(1);
  });

  it('takes any text as a key of the data, for it is only ever compared', () => {
    expect(
      parse({ where: { location: ["'; drop table enrolment; --", '%', '‮'] } }).where.location,
    ).toHaveLength(3);
  });
});

import { type EnrolmentFilter, enrolmentDimensions } from '@neue-wege/database';
import { DomainError, dimensionOf, type Issue, parseFilters, parsePlainDate } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { codeEnums, describe } from './dimension.ts';
import { fieldName } from './graphql-name.ts';

const days = {
  enteredFrom: 'Entered on this day or later.',
  enteredThrough: 'Entered on this day or earlier.',
  exitedFrom: 'Left on this day or later.',
  exitedThrough: 'Left on this day or earlier.',
} as const;

type Day = keyof typeof days;

const isDay = (name: string): name is Day => Object.hasOwn(days, name);

/** The names of the days that enrolments are looked for by. */
export const enrolmentDays: readonly Day[] = Object.keys(days).filter(isDay);

export const EnrolmentFilterInput = builder.inputType('EnrolmentFilter', {
  description:
    'The enrolments to look at. Keys mean what they mean in `BreakdownFilter`; one outside the own locations has none.',
  fields: (t) => ({
    ...Object.fromEntries(
      enrolmentDimensions.map((id) => [
        fieldName(id),
        t.field({ type: [codeEnums.get(id) ?? 'String'], description: describe(dimensionOf(id)) }),
      ]),
    ),
    ...Object.fromEntries(
      enrolmentDays.map((name) => [name, t.field({ type: 'Date', description: days[name] })]),
    ),
  }),
});

/** The filter as GraphQL reads it: lists of keys and days; null asks for all. */
type FilterInput = Readonly<Record<string, unknown>> | null | undefined;

/**
 * The filter as the store reads it.
 *
 * @throws DomainError `BAD_INPUT` with everything that is wrong with its keys and days.
 */
export function enrolmentFilterFrom(where: FilterInput): EnrolmentFilter {
  const issues: Issue[] = [];
  const keys = parseFilters(
    Object.fromEntries(
      enrolmentDimensions.flatMap((id) => {
        const list = where?.[fieldName(id)];
        return Array.isArray(list) ? [[id, list.map(String)]] : [];
      }),
    ),
    issues,
  );
  const dayOf = (name: Day): EnrolmentFilter[Day] => {
    const day = where?.[name];
    return typeof day === 'string' ? parsePlainDate(day) : undefined;
  };
  const filter = {
    keys,
    enteredFrom: dayOf('enteredFrom'),
    enteredThrough: dayOf('enteredThrough'),
    exitedFrom: dayOf('exitedFrom'),
    exitedThrough: dayOf('exitedThrough'),
  };
  issues.push(...turnedDays(filter));
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return filter;
}

/** What is wrong with days between which none can lie. */
export function turnedDays(filter: Pick<EnrolmentFilter, Day>): readonly Issue[] {
  const stretches = [
    ['enteredFrom', 'enteredThrough'],
    ['exitedFrom', 'exitedThrough'],
  ] as const;
  return stretches.flatMap(([from, through]) => {
    const [first, last] = [filter[from], filter[through]];
    return first === undefined || last === undefined || first <= last
      ? []
      : [{ place: from, message: `${first} lies after ${through}, ${last}` }];
  });
}

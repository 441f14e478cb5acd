import type { ApiFigures, ApiValue } from './decode-figures.ts';
import { rowsOver, valueOf } from './expected-trend.ts';
import { askBy, type Expected, type Looked } from './number-view.ts';
import { bare } from './told-values.ts';

const byYear = ['location', 'year'];

/** What stands at the head of the overview and of a location: the two sentences, and the tiles by their names. */
export async function headOf(
  looked: Looked,
  locations?: readonly string[],
): Promise<Pick<Expected, 'sentences' | 'tiles'>> {
  const { tell, labels, isProtected, filters } = looked;
  const chosen = locations ?? filters.locations ?? [];
  if (isProtected && chosen.length > 1) {
    // No table holds some locations together: each of them has sentences of its own.
    const heads = await Promise.all(chosen.map((key) => headOf(looked, [key])));
    return { sentences: heads.flatMap(({ sentences }) => sentences), tiles: {} };
  }
  const rates = ['completion_rate', 'independence_rate_6m', 'independence_by_work_rate_6m'];
  const measures = ['enrolments', ...rates, ...(isProtected ? [] : ['stock', 'occupancy_rate'])];
  const { rows, asOf } = await askBy(looked, {
    by: byYear,
    measures,
    ...(locations === undefined ? {} : { locations }),
  });
  const newestFirst = rowsOver(rows, ['location']).toSorted(
    (one, other) => Number(other.keys['year']) - Number(one.keys['year']),
  );
  const [newest] = newestFirst;
  // Counts are told of the latest year that is over, outcomes of the latest one whose last exits are due.
  const over = newestFirst.find(({ keys: { year } }) => `${year}-12-31` <= asOf);
  const due = newestFirst.find(({ keys: { year } }) => `${Number(year) + 1}-06-30` <= asOf);
  const told = (row: ApiFigures | undefined, id: string): ApiValue | null => {
    const value = row === undefined ? null : valueOf(row, id);
    return value?.value === null ? null : value;
  };
  const [entered, completed] = [told(over, 'enrolments'), told(over, 'completion_rate')];
  const [independent, byWork] = rates.slice(1).map((id) => told(due, id));
  const [present, occupied] = isProtected
    ? [null, null]
    : ['stock', 'occupancy_rate'].map((id) => told(newest, id));
  const words = leadWords[tell.lang];
  const sentence = (value: ApiValue | null | undefined, text: (shown: string) => string) =>
    value === null || value === undefined ? [] : [bare(text(tell.value(value)))];
  const parts = (...values: readonly (ApiValue | null | undefined)[]): readonly string[] =>
    values.flatMap((value) =>
      value === null || value === undefined
        ? []
        : [tell.value(value), tell.interval(value), tell.basis(value)].filter((part) => part !== null),
    );
  const nameOf = (id: string): string => labels.get(id)?.[tell.lang] ?? id;
  return {
    sentences: [
      ...sentence(entered, (shown) => words.entered(over?.keys['year'] ?? '', shown)),
      ...(entered === null ? [] : sentence(completed, words.completed)),
      ...sentence(independent, (shown) => words.independent(due?.keys['year'] ?? '', shown)),
    ],
    tiles: {
      [nameOf('enrolments')]: parts(entered),
      [nameOf('completion_rate')]: parts(completed),
      // Of the share by own work the cases are those of the rate that it belongs to.
      [nameOf('independence_rate_6m')]: [...parts(independent), ...parts(byWork).slice(0, 2)],
      ...(isProtected ? {} : { [nameOf('stock')]: [...parts(present), ...parts(occupied).slice(0, 1)] }),
    },
  };
}

const leadWords = {
  de: {
    entered: (year: string, shown: string) => `${year} gab es ${shown} Eintritt`,
    completed: (shown: string) => `${shown} der Austritte waren Abschlüsse`,
    independent: (year: string, shown: string) =>
      `die ${year} austraten und bei Eintritt Leistungen bezogen, waren 6 Monate später ${shown} unabhängig`,
  },
  en: {
    entered: (year: string, shown: string) => `${year} saw ${shown} enrolment`,
    completed: (shown: string) => `${shown} of the exits were completions`,
    independent: (year: string, shown: string) =>
      `left in ${year} and received benefits at entry, ${shown} were independent`,
  },
} as const;

/** Which years are looked at; `last` counts back from the year of the as-of day. */
export type YearChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'last'; readonly count: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number };

export const allYears: YearChoice = { kind: 'all' };

const longest = 100;

/** Reads `last-5`, `2020` or `2018-2023`; `undefined` for anything else. */
export function parseYearChoice(text: string): YearChoice | undefined {
  const count = /^last-(\d{1,3})$/.exec(text)?.[1];
  if (count !== undefined) {
    const years = Number(count);
    return years >= 1 && years <= longest ? { kind: 'last', count: years } : undefined;
  }
  const match = /^((?:19|2\d)\d\d)(?:-((?:19|2\d)\d\d))?$/.exec(text);
  if (match === null) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from <= to && to - from < longest ? { kind: 'range', from, to } : undefined;
}

/** Writes what {@link parseYearChoice} reads; `undefined` for all years, which is the default. */
export function formatYearChoice(choice: YearChoice): string | undefined {
  if (choice.kind === 'all') return undefined;
  if (choice.kind === 'last') return `last-${choice.count}`;
  return choice.from === choice.to ? String(choice.from) : `${choice.from}-${choice.to}`;
}

/** The years chosen, in order; `undefined` for all. `current` is the year of the as-of day. */
export function yearsOf(choice: YearChoice, current: number): readonly number[] | undefined {
  if (choice.kind === 'all') return undefined;
  const [from, to] =
    choice.kind === 'last' ? [current - choice.count + 1, current] : [choice.from, choice.to];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

import { readFileSync } from 'node:fs';

/** A question as it goes over HTTP. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const folder = new URL('../../../../apps/dashboard/src/overview/', import.meta.url);

/** The charts and the table of the overview: five measures per location and year, with margins and names. */
export function overviewQuestion(): Question {
  const [figures, trend] = ['figures.graphql', 'trend.graphql'].map((name) =>
    readFileSync(new URL(name, folder), 'utf8'),
  );
  const fragments = figures?.slice(figures.indexOf('fragment ')) ?? '';
  return { query: `${trend}\n${fragments}`, variables: { by: ['LOCATION', 'YEAR'], where: {}, asOf: null } };
}

/** Every location and year as columns. */
export const nationalQuestion: Question = {
  query: `{ breakdown(by: [LOCATION, YEAR]) {
    columns(measures: [ENROLMENTS, COMPLETIONS, COMPLETION_RATE, INDEPENDENCE_RATE_6M]) { id values }
  } }`,
  variables: {},
};

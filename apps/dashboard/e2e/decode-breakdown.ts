import type { Page } from '@playwright/test';
import type { Count, Rate, Targeted } from '../src/values/value-parts.ts';

/** A row of a breakdown as the API answers it. */
export interface ApiRow {
  readonly year: number | null;
  readonly location: { readonly key: string; readonly name: string } | null;
  readonly isTotalOf: readonly string[];
  readonly enrolments: Count & Targeted;
  readonly completions: Count & Targeted;
  readonly stock: Count & Targeted;
  readonly occupancyRate: Rate & Targeted;
  readonly completionRate: Rate & Targeted;
  readonly independenceRate6m: Rate & Targeted;
  readonly independenceByWorkRate6m: Rate & Targeted;
}

export interface ApiAnswer {
  readonly asOf: string;
  readonly dataVersion: number;
  readonly rows: readonly ApiRow[];
  readonly total: ApiRow;
}

const target = 'target { value source comment attainment isSameDefinition }';
const rate = `{ value numerator denominator unknown coverage interval { lower upper } status preliminary ${target} }`;
const count = `{ value status preliminary ${target} }`;
const row = `{
  year location { key name } isTotalOf
  enrolments ${count} completions ${count} stock ${count} occupancyRate ${rate}
  completionRate ${rate} independenceRate6m ${rate} independenceByWorkRate6m ${rate}
}`;

/** Asks the API beside the page, with a query of the test's own. */
export async function askApi(page: Page, question: string): Promise<ApiAnswer> {
  const query = `{ breakdown(${question}) { asOf dataVersion rows ${row} total ${row} } }`;
  const response = await page.request.post('/graphql', { data: { query } });
  const answer = (await response.json()) as { readonly data: { readonly breakdown: ApiAnswer } };
  return answer.data.breakdown;
}

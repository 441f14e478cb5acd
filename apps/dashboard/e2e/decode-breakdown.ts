import type { Page } from '@playwright/test';
import type { CountPartsFragment, RatePartsFragment } from '../src/generated/graphql.ts';

/** A row of a breakdown as the API answers it. */
export interface ApiRow {
  readonly year: number | null;
  readonly location: { readonly key: string; readonly name: string } | null;
  readonly isTotalOf: readonly string[];
  readonly enrolments: CountPartsFragment;
  readonly completions: CountPartsFragment;
  readonly stock: CountPartsFragment;
  readonly completionRate: RatePartsFragment;
  readonly independenceRate6m: RatePartsFragment;
  readonly independenceByWorkRate6m: RatePartsFragment;
}

export interface ApiAnswer {
  readonly asOf: string;
  readonly dataVersion: number;
  readonly rows: readonly ApiRow[];
  readonly total: ApiRow;
}

const rate = '{ value numerator denominator unknown coverage interval { lower upper } status preliminary }';
const count = '{ value status preliminary }';
const row = `{
  year location { key name } isTotalOf
  enrolments ${count} completions ${count} stock ${count}
  completionRate ${rate} independenceRate6m ${rate} independenceByWorkRate6m ${rate}
}`;

/** Asks the API beside the page, with a query of the test's own. */
export async function askApi(page: Page, question: string): Promise<ApiAnswer> {
  const query = `{ breakdown(${question}) { asOf dataVersion rows ${row} total ${row} } }`;
  const response = await page.request.post('/graphql', { data: { query } });
  const answer = (await response.json()) as { readonly data: { readonly breakdown: ApiAnswer } };
  return answer.data.breakdown;
}

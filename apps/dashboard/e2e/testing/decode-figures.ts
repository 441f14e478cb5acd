import type { Page } from '@playwright/test';

/** A value of the API, whatever its kind; the parts of a rate are absent from others. */
export interface ApiValue {
  readonly value: number | null;
  readonly status: string;
  readonly preliminary: boolean;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly unknown?: number | null;
  readonly coverage?: number | null;
  readonly interval?: { readonly lower: number; readonly upper: number } | null;
  readonly matureShare?: number | null;
}

/** A row of a breakdown: its keys as files write them, how they are called, and its values by the ids of their measures. */
export interface ApiFigures {
  readonly keys: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
  readonly totalOf: readonly string[];
  readonly values: Readonly<Record<string, ApiValue>>;
}

export interface ApiQuestion {
  readonly by: readonly string[];
  readonly measures: readonly string[];
  /** A filter as GraphQL writes it, without its braces. */
  readonly where?: string | undefined;
  readonly asOf?: string | undefined;
  readonly lang?: 'de' | 'en';
}

/** The answer with its totals; the grand total stands last, as in files. */
export interface ApiFiguresAnswer {
  readonly asOf: string;
  readonly rows: readonly ApiFigures[];
}

/** Every measure and how it is called. */
export type Labels = ReadonlyMap<string, { readonly de: string; readonly en: string; readonly kind: string }>;

export async function askLabels(page: Page): Promise<Labels> {
  const { measures } = await ask<{
    readonly measures: readonly {
      readonly id: string;
      readonly kind: string;
      readonly label: { readonly de: string; readonly en: string };
    }[];
  }>(page, '{ measures { id kind label { de en } } }');
  return new Map(measures.map(({ id, kind, label }) => [id.toLowerCase(), { ...label, kind }]));
}

/** The phases of the programme in order of time. */
export async function askPhases(
  page: Page,
  lang: 'de' | 'en',
): Promise<readonly { readonly key: string; readonly name: string }[]> {
  const { phases } = await ask<{
    readonly phases: readonly { readonly key: string; readonly name: string }[];
  }>(page, `{ phases { key name(language: ${lang.toUpperCase()}) } }`);
  return phases;
}

/** Asks by a query of its own, which has nothing of the page in it. */
export async function askFigures(
  page: Page,
  { by, measures, where, asOf, lang = 'de' }: ApiQuestion,
): Promise<ApiFiguresAnswer> {
  const named = `{ key name(language: ${lang.toUpperCase()}) }`;
  const keys = by.map((id) => (namedDimensions.has(id) ? `${camel(id)} ${named}` : camel(id)));
  const values = measures.map((id) => `${camel(id)} ${/_(rate|coverage)/.test(id) ? rate : count}`);
  const row = `{ ${keys.join(' ')} isTotalOf ${values.join(' ')} }`;
  const question = [
    `by: [${by.map((id) => id.toUpperCase()).join(', ')}], margins: true`,
    ...(where === undefined ? [] : [`where: { ${where} }`]),
    ...(asOf === undefined ? [] : [`asOf: "${asOf}"`]),
  ];
  const { breakdown } = await ask<{
    readonly breakdown: { readonly asOf: string; readonly rows: readonly Raw[]; readonly total: Raw };
  }>(page, `{ breakdown(${question.join(', ')}) { asOf rows ${row} total ${row} } }`);
  return {
    asOf: breakdown.asOf,
    rows: [...breakdown.rows, breakdown.total].map((raw) => decode(raw, { by, measures })),
  };
}

const count = '{ value status preliminary }';
const rate =
  '{ value status preliminary numerator denominator unknown coverage interval { lower upper } matureShare }';
const namedDimensions = new Set(['location', 'project', 'phase']);

type Key = string | number | { readonly key: string; readonly name: string } | null;

type Raw = Readonly<Record<string, unknown>> & { readonly isTotalOf: readonly string[] };

function decode(raw: Raw, { by, measures }: Pick<ApiQuestion, 'by' | 'measures'>): ApiFigures {
  const found = by.flatMap((id) => {
    const key = raw[camel(id)] as Key;
    if (key === null) return [];
    if (typeof key === 'object') return [{ id, ...key }];
    return [{ id, key: String(key), name: String(key) }];
  });
  return {
    keys: Object.fromEntries(found.map(({ id, key }) => [id, key])),
    names: Object.fromEntries(found.map(({ id, name }) => [id, name])),
    totalOf: raw.isTotalOf.map((id) => id.toLowerCase()),
    values: Object.fromEntries(measures.map((id) => [id, raw[camel(id)] as ApiValue])),
  };
}

async function ask<Answer>(page: Page, query: string): Promise<Answer> {
  const response = await page.request.post('/graphql', { data: { query } });
  const { data, errors } = (await response.json()) as { readonly data: Answer; readonly errors?: unknown };
  if (errors !== undefined) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
}

function camel(id: string): string {
  return id.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

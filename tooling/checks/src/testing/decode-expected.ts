/** A figure of an expected row: the parts of its record that are known, `null` where there must be nothing. */
export type ExpectedFigure = Readonly<Record<string, unknown>>;

/** A row: its key per dimension, and a figure per measure. */
export interface ExpectedRow {
  readonly keys: Readonly<Record<string, string | number | null>>;
  readonly isTotalOf: readonly string[];
  /** The answer may leave the row out. */
  readonly mayBeAbsent: boolean;
  readonly figures: Readonly<Record<string, ExpectedFigure>>;
}

/** A question with its right answer. */
export interface ExpectedQuestion {
  readonly by: readonly string[];
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly margins: boolean;
  readonly measures: readonly string[];
  readonly rows: readonly ExpectedRow[];
  readonly total: ExpectedRow | null;
  /** The periods to which the comparison is limited. */
  readonly only: Readonly<Record<string, readonly (string | number)[]>>;
}

interface RawQuestion {
  readonly by: readonly string[];
  readonly where?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly margins?: boolean;
  readonly measures: readonly string[];
  readonly rows: readonly RawRow[];
  readonly total?: RawRow;
  readonly only?: ExpectedQuestion['only'];
}

type RawRow = Readonly<Record<string, unknown>>;

/** Reads an `expected.json`. The file is checked by its use: a figure that is not there differs from every answer. */
export function decodeExpected(text: string): readonly ExpectedQuestion[] {
  const { questions } = JSON.parse(text) as { readonly questions: readonly RawQuestion[] };
  return questions.map((question) => {
    const row = (raw: RawRow): ExpectedRow => decodeRow(raw, question);
    return {
      by: question.by,
      where: Object.fromEntries(
        Object.entries(question.where ?? {}).map(([id, keys]) => [
          id,
          Array.isArray(keys) ? keys : [String(keys)],
        ]),
      ),
      margins: question.margins ?? false,
      measures: question.measures,
      rows: question.rows.map(row),
      total: question.total === undefined ? null : row(question.total),
      only: question.only ?? {},
    };
  });
}

function decodeRow(raw: RawRow, { by, measures }: RawQuestion): ExpectedRow {
  return {
    keys: Object.fromEntries(by.map((id) => [id, (raw[id] ?? null) as string | number | null])),
    isTotalOf: (raw.isTotalOf ?? []) as readonly string[],
    mayBeAbsent: raw.mayBeAbsent === true,
    figures: Object.fromEntries(measures.map((id) => [id, (raw[id] ?? {}) as ExpectedFigure])),
  };
}

/** What GraphQL answers; tests assert `data` by its shape. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** Gives the body of an answer its shape. */
export async function decodeAnswer(response: Response): Promise<GraphqlAnswer> {
  const { data, errors = [] } = (await response.json()) as Partial<GraphqlAnswer>;
  return { status: response.status, data, errors };
}

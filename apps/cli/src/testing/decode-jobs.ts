/** What there is of a delivery, and what its jobs say. */
export interface Looked {
  readonly people: number;
  readonly dataVersion: number;
  /** Of the jobs of whoever asks, the newest first. */
  readonly jobs: readonly { readonly state: string; readonly importNumber: number | null }[];
}

interface LookedAnswer {
  readonly data: {
    readonly dataStatus: { readonly dataVersion: number };
    readonly importJobs: readonly {
      readonly state: string;
      readonly import: { readonly number: number } | null;
    }[];
    readonly breakdown: { readonly total: { readonly enrolments: { readonly value: number | null } } };
  };
}

/** Reads the answer to a look at a store. */
export function lookedIn(answer: unknown): Looked {
  const { data } = answer as LookedAnswer;
  return {
    people: data.breakdown.total.enrolments.value ?? 0,
    dataVersion: data.dataStatus.dataVersion,
    jobs: data.importJobs.map(({ state, import: made }) => ({ state, importNumber: made?.number ?? null })),
  };
}

/** The id that an upload was answered with. */
export function jobIdIn(document: unknown): string {
  return (document as { readonly id: string }).id;
}

/** The state of a job that was asked for by its id. */
export function jobStateIn(answer: unknown): string | undefined {
  return (answer as { readonly data?: { readonly node?: { readonly state?: string } | null } }).data?.node
    ?.state;
}

/** A job as tests read it. */
export interface SeenJob {
  readonly id: string;
  readonly state: string;
  readonly expiresAt: string | null;
  readonly bytesRead: number;
  readonly rowsRead: number;
  readonly [field: string]: unknown;
}

/** The id that an upload was answered with. */
export function jobIdIn(document: unknown): string {
  return (document as { readonly id: string }).id;
}

/** The job of an event, if it tells of one. */
export function jobIn(data: unknown): SeenJob | undefined {
  const event = data as { readonly data?: { readonly importJobChanged?: SeenJob } | null } | null | undefined;
  return event?.data?.importJobChanged;
}

/** What a decision was answered with. */
export function decisionIn(data: unknown, mutation: string): Readonly<Record<string, unknown>> {
  return (data as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[mutation] ?? {};
}

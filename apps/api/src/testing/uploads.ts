import { decisionIn, jobIdIn, jobIn, type SeenJob } from './decode-jobs.ts';
import { type EventStream, eventsOf } from './event-stream.ts';
import type { TestServer } from './test-server.ts';

/** The files of an upload by their names, and its fields. */
export interface TestUpload {
  readonly files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>;
  readonly fields?: Readonly<Record<string, string>>;
}

/** An upload as a form sends it. */
export function formOf({ files, fields = {} }: TestUpload): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, content] of Object.entries(files)) form.append('file', new Blob([content]), name);
  return form;
}

/** Uploads and gives the id of the job. */
export async function upload(
  server: TestServer,
  { headers = {}, ...form }: TestUpload & { readonly headers?: Readonly<Record<string, string>> },
): Promise<string> {
  const response = await server.get('/imports', { method: 'POST', body: formOf(form), headers });
  const document: unknown = await response.json();
  if (response.status !== 202) throw new Error(`${response.status} ${JSON.stringify(document)}`);
  return jobIdIn(document);
}

/** What a job is asked for while it is watched. */
const watched = `id state actor bytesTotal bytesRead rowsRead expiresAt needsEncoding dataVersion
  files { name bytes kind rows } counts { added changed unchanged ended rejected }
  findingCounts { rule severity count } import { number status } failure { code issues { place message } }`;

/** Watches a job by a stream of events. */
export async function watch(server: TestServer, id: string): Promise<EventStream> {
  const response = await server.get('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({
      query: `subscription ($id: ID!) { importJobChanged(id: $id) { ${watched} } }`,
      variables: { id },
    }),
  });
  return eventsOf(response);
}

/** Every state of a job from now on, until it waits for somebody or has ended; the last is what it came to. */
export async function statesOf(server: TestServer, id: string): Promise<readonly SeenJob[]> {
  const stream = await watch(server, id);
  const seen: SeenJob[] = [];
  for (;;) {
    const event = await stream.next();
    const job = jobIn(event?.data);
    if (job === undefined) return seen;
    seen.push(job);
    if (job.state === 'AWAITING_CONFIRMATION') {
      await stream.cancel();
      return seen;
    }
  }
}

/** What a job came to: where it waits for somebody, or how it ended. */
export async function settled(server: TestServer, id: string): Promise<SeenJob> {
  const last = (await statesOf(server, id)).at(-1);
  if (last === undefined) throw new Error('The job was not told');
  return last;
}

const decided = {
  confirmImport: 'ConfirmedImport',
  cancelImport: 'CancelledImport',
  retryImport: 'RetriedImport',
} as const;

/** Decides about a job and gives the result as it came. */
export async function decide(
  server: TestServer,
  { mutation, ...input }: { readonly mutation: keyof typeof decided } & Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await server.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename
      ... on ${decided[mutation]} { job { ${watched} } } ... on Failure { code message issues { place message } } } }`,
    { input },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return decisionIn(data, mutation);
}

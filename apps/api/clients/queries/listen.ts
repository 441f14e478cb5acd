import type { TypedDocumentString } from '../generated/graphql.ts';
import { address, headers, isAnswer, Refusal } from './ask.ts';

/** What happens, event by event; ends when the server ends it, such as when it stops or a right is withdrawn. */
export async function* listen<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): AsyncGenerator<Data, void, undefined> {
  const response = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { ...headers, accept: 'text/event-stream' },
    body: JSON.stringify({ query: document, variables }),
  });
  // Whoever is turned away before anything is listened to gets no stream.
  if (response.headers.get('content-type')?.includes('json') === true) {
    const refused: unknown = await response.json();
    const [problem] = isAnswer<Data>(refused) ? (refused.errors ?? []) : [];
    if (problem !== undefined) throw new Refusal(problem);
  }
  if (response.body === null) throw new Error('An answer without a body');
  let rest = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    // Everything else keeps the connection alive.
    for (const line of lines.filter((one) => one.startsWith('data: {'))) {
      const answer: unknown = JSON.parse(line.slice('data: '.length));
      if (!isAnswer<Data>(answer)) continue;
      const [problem] = answer.errors ?? [];
      if (problem !== undefined) throw new Refusal(problem);
      if (answer.data !== undefined && answer.data !== null) yield answer.data;
    }
  }
}

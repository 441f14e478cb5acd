/** What is asked before the first page is there, as the client of the page words it. */
interface EarlyQuestion {
  readonly operationName: string;
  readonly hash: string | undefined;
  readonly variables: Readonly<Record<string, null>>;
}

const accept = 'application/graphql-response+json';

/** Answers on their way, by the body of their question. */
const answers = new Map<string, Promise<Response>>();
let isTaken = false;

/**
 * Asks what every page asks first: who is there and, of whoever sees figures, what has a name. A page of another day asks for
 * the names of that day itself.
 */
export function askEarly({ search }: Pick<Location, 'search'>): void {
  const viewer = ask({ operationName: 'Viewer', hash: import.meta.env.VIEWER_HASH, variables: {} });
  const seesFigures = viewer?.then(async (answer) => (await answer.clone().text()).includes('"FIGURES"'));
  if (seesFigures === undefined || new URLSearchParams(search).has('asOf')) return;
  void ask(
    { operationName: 'Directory', hash: import.meta.env.DIRECTORY_HASH, variables: { asOf: null } },
    seesFigures.then((isSeen) => (isSeen ? undefined : Promise.reject(new Error('Not asked')))),
  );
}

/**
 * How the first client of the page asks: what was asked early is not asked again. No other is given these answers, as they
 * belong to whoever was signed in when the page was opened.
 */
export function takeEarlyAnswers(): typeof fetch | undefined {
  if (isTaken) return undefined;
  isTaken = true;
  return (input, options) => {
    const body = options?.body;
    const answer = typeof body === 'string' ? answers.get(body) : undefined;
    if (typeof body !== 'string' || answer === undefined) return fetch(input, options);
    answers.delete(body);
    return answer.catch(() => fetch(input, options));
  };
}

function ask(
  { operationName, hash, variables }: EarlyQuestion,
  after?: Promise<void>,
): Promise<Response> | undefined {
  // In development documents go by their text, and nothing is early.
  if (hash === undefined) return undefined;
  const extensions = { persistedQuery: { sha256Hash: hash, version: 1 } };
  const body = JSON.stringify({ extensions, operationName, variables });
  const send = (): Promise<Response> =>
    fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', accept }, body });
  const answer = after === undefined ? send() : after.then(send);
  answer.catch(() => undefined);
  answers.set(body, answer);
  return answer;
}

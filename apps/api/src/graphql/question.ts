import { DomainError, type Issue } from '@neue-wege/domain';

/** A question as it came over HTTP: its text, or the hash under which that is known, and what goes with it. */
export interface Question {
  readonly query: string | null;
  /** The SHA-256 of the text of a registered document, in hexadecimal. */
  readonly documentHash: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

const members = ['query', 'variables', 'operationName', 'extensions', 'documentId'];

/**
 * Reads the body of a question, or refuses it with everything that is wrong; nothing of it is repeated.
 *
 * @throws DomainError `BAD_INPUT`
 */
export function parseQuestion(body: unknown): Question {
  if (!isRecord(body))
    throw new DomainError('BAD_INPUT', [{ place: '', message: 'The body is one JSON object' }]);
  const issues: Issue[] = [];
  const read = <T>(name: string, { is, allowed }: Kind<T>): T | null => {
    const value = body[name] ?? null;
    if (value === null || is(value)) return value;
    issues.push({ place: name, message: `is ${allowed}` });
    return null;
  };
  for (const name of Object.keys(body)) {
    if (!members.includes(name) && body[name] !== null)
      issues.push({ place: '', message: `The body has no other members than ${members.join(', ')}` });
  }
  const query = read('query', text);
  const operationName = read('operationName', text);
  const variables = read('variables', record) ?? {};
  const extensions = read('extensions', record) ?? {};
  const givenHash = read('documentId', text) ?? hashIn(extensions);
  const documentHash = givenHash === undefined ? null : normalHash(givenHash);
  if (givenHash !== undefined && documentHash === null)
    issues.push({
      place: 'documentId',
      message: 'is the SHA-256 of a registered document in hexadecimal',
    });
  if (query === null && givenHash === undefined && issues.length === 0)
    issues.push({
      place: 'query',
      message: 'is a text; a registered document has the hash of its text instead',
    });
  for (const [place, value] of Object.entries({ variables, extensions })) {
    const message = problemOf(value);
    if (message !== null) issues.push({ place, message });
  }
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues.slice(0, maximumIssues));
  return { query, documentHash, variables, operationName };
}

const maximumIssues = 5;

interface Kind<T> {
  readonly is: (value: unknown) => value is T;
  readonly allowed: string;
}

const text: Kind<string> = { is: isText, allowed: 'a text' };
const record: Kind<Readonly<Record<string, unknown>>> = { is: isRecord, allowed: 'an object' };

/** Beside `documentId`, as the appendix of GraphQL over HTTP has it, there is what most clients send. */
function hashIn({ persistedQuery }: Readonly<Record<string, unknown>>): unknown {
  return isRecord(persistedQuery) ? (persistedQuery['sha256Hash'] ?? null) : persistedQuery;
}

function normalHash(given: unknown): string | null {
  const hash = isText(given) ? given.replace(/^sha256:/, '').toLowerCase() : '';
  return /^[0-9a-f]{64}$/.test(hash) ? hash : null;
}

/** Names that every object of JavaScript has, and texts that no database can store, are nowhere in what is sent. */
function problemOf(value: unknown): string | null {
  const pending: unknown[] = [value];
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    if (isText(one) && (!one.isWellFormed() || one.includes('\u0000')))
      return 'holds a text with NUL or half a surrogate pair';
    if (typeof one !== 'object' || one === null) continue;
    if (Object.keys(one).some((name) => name in Object.prototype))
      return 'holds a name that is kept for objects of JavaScript';
    for (const [name, member] of Object.entries(one)) pending.push(name, member);
  }
  return null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

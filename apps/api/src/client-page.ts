import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ErrorCode, errorCodes } from '@neue-wege/domain';
import { questionLimits } from './graphql/limits.ts';

const folder = new URL('../clients/', import.meta.url);

/** The page for client developers. */
export const clientPageFile: string = fileURLToPath(new URL('README.md', folder));

/** What a client does about a failure. */
const advice: Readonly<Record<ErrorCode, string>> = {
  BAD_INPUT:
    'Mend the question; `extensions.issues` lists every place and what is allowed there. Do not repeat it.',
  NOT_PUBLISHED:
    'Ask for a published table: the message names those that would answer, `publishedTables` lists all. With `Retry-After` (status 503) the first tables are being protected: wait that long.',
  UNAUTHENTICATED: 'Send a key; the one sent is unknown, expired or revoked.',
  FORBIDDEN: 'Ask for another profile or field, or for a key with the role that opens it.',
  NOT_FOUND: 'Mend the address.',
  CONFLICT: 'Somebody else was first: read again, then decide.',
  TOO_EXPENSIVE: 'Ask for less: fewer dimensions, a filter, `columns` instead of `rows`, a smaller `first`.',
  RATE_LIMITED: 'Wait as many seconds as `Retry-After` says.',
  INTERNAL: 'Tell the operator the `correlationId`; repeat at most once.',
};

/** What bounds a question, in the words of a client. */
const limits: Readonly<Record<keyof typeof questionLimits, string>> = {
  bytes: 'bytes of the body',
  tokens: 'words and signs of the question',
  depth: 'fields within fields',
  introspectionDepth: 'the same beneath `__schema` and `__type`',
  aliases: 'fields under another name, as often as their fragment is spread',
  directives: 'directives, counted likewise',
  rootFields: 'questions in one request',
  errors: 'errors told of one question',
  cost: 'cost, reckoned from dimensions, measures and pages before anything is computed',
  numbers: 'numbers that the database gives for one question, whatever it was reckoned to cost',
  numbersOfFile: 'the same for a file',
  rows: 'rows given one by one; `columns` may be longer',
  milliseconds: 'milliseconds until an answer is given up',
};

/** What is said elsewhere as data, by the name that the page gives it. */
const tables: Readonly<Record<string, () => readonly (readonly string[])[]>> = {
  'error codes': () => [
    ['code', 'status', 'what to do'],
    ...entriesOf(advice).map(([code, words]) => [`\`${code}\``, String(errorCodes[code].http), words]),
  ],
  limits: () => [
    ['at most', 'of'],
    ...entriesOf(limits).map(([name, words]) => [questionLimits[name].toLocaleString('en'), words]),
  ],
};

/**
 * The page with everything in it that is said elsewhere: the text of a file in the fence after a line that names it,
 * `<!-- file: queries/01-who-came.sh -->`, and the rows of a table after `<!-- table: error codes -->`.
 */
export function fillPage(page: string): string {
  return page
    .replaceAll(
      /(<!-- file: (\S+) -->\n)```(\w*)\n[^]*?\n```\n/g,
      (...[, marker, file, language]: string[]) =>
        `${marker}\`\`\`${language}\n${textOf(file ?? '')}\n\`\`\`\n`,
    )
    .replaceAll(
      /(<!-- table: (.+) -->\n)(?:\|.*\n)*/g,
      (...[, marker, name]: string[]) => `${marker}${tableOf(name ?? '')}`,
    );
}

function textOf(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8').trimEnd();
}

function tableOf(name: string): string {
  const [head, ...rows] = tables[name]?.() ?? [];
  if (head === undefined) throw new Error(`No table is called ${name}`);
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function entriesOf<Key extends string>(record: Readonly<Record<Key, string>>): readonly [Key, string][] {
  const isKey = (key: string): key is Key => key in record;
  return Object.keys(record)
    .filter(isKey)
    .map((key) => [key, record[key]]);
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ErrorCode, errorCodes } from '@neue-wege/domain';

const folder = new URL('../clients/', import.meta.url);

/** The page for client developers. */
export const clientPageFile: string = fileURLToPath(new URL('README.md', folder));

/** What a client does about a failure. */
const advice: Readonly<Record<ErrorCode, string>> = {
  BAD_INPUT:
    'Mend the question; `extensions.issues` lists every place and what is allowed there. Do not repeat it.',
  NOT_PUBLISHED:
    'Ask for a published table: the message names those that would answer, `publishedTables` lists all.',
  UNAUTHENTICATED: 'Send a key; the one sent is unknown, expired or revoked.',
  FORBIDDEN: 'Ask for another profile or field, or for a key with the role that opens it.',
  NOT_FOUND: 'Mend the address.',
  CONFLICT: 'Somebody else was first: read again, then decide.',
  TOO_EXPENSIVE: 'Ask for less: fewer dimensions, a filter, `columns` instead of `rows`, a smaller `first`.',
  RATE_LIMITED: 'Wait as many seconds as `Retry-After` says.',
  INTERNAL: 'Tell the operator the `correlationId`; repeat at most once.',
};

/**
 * The page with everything in it that is said elsewhere: the text of a file in the fence after a line that names it,
 * `<!-- file: queries/01-who-came.sh -->`, and the table of codes after `<!-- table: error codes -->`.
 */
export function fillPage(page: string): string {
  return page
    .replaceAll(
      /(<!-- file: (\S+) -->\n)```(\w*)\n[^]*?\n```\n/g,
      (...[, marker, file, language]: string[]) =>
        `${marker}\`\`\`${language}\n${textOf(file ?? '')}\n\`\`\`\n`,
    )
    .replace(
      /(<!-- table: error codes -->\n)(\|.*\n)*/,
      (...[, marker]: string[]) => `${marker}${codeTable()}`,
    );
}

function textOf(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8').trimEnd();
}

function codeTable(): string {
  const rows = Object.entries(errorCodes).map(([code, { http }]) => {
    const known = Object.entries(advice).find(([name]) => name === code)?.[1] ?? '';
    return `| \`${code}\` | ${http} | ${known} |\n`;
  });
  return `| code | status | what to do |\n|---|---|---|\n${rows.join('')}`;
}

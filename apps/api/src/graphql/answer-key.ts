import { createHash } from 'node:crypto';
import { catalogueVersion } from '@neue-wege/domain';
import type { Asker } from '../access/asker.ts';
import type { ApiContext } from '../api-context.ts';

/** A question with everything that its answer can depend on beside the data. */
export interface AskedQuestion {
  /** The body of the request as it was parsed; the same value is what gets executed. */
  readonly body: unknown;
  /** The media types that the client takes. */
  readonly accept: string | undefined;
  readonly context: Pick<ApiContext, 'asker' | 'today'>;
  /** The newest data version. */
  readonly dataVersion: number;
  /** Names the newest releases. */
  readonly releases: string;
}

const deepest = 32;
const longestAccept = 200;

/**
 * The key of an answer: body, media types, rights, day, data version, releases and version of the catalogue. Who asks is not part of
 * it, only what they may see; `undefined` where the body has no canonical form, or for nobody known.
 */
export function answerKey({
  body,
  accept = '',
  context: { asker, today },
  dataVersion,
  releases,
}: AskedQuestion): string | undefined {
  if (asker.kind === 'anonymous' || accept.length > longestAccept) return undefined;
  const question = canonical(body, deepest);
  if (question === undefined) return undefined;
  return `[${catalogueVersion},${dataVersion},"${releases}","${today}",${rightsOf(asker)},${JSON.stringify(accept)},${question}]`;
}

/** What an answer is kept under, and its validator: nothing of the question stays in memory, which may name somebody. */
export function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

const rightsByAsker = new WeakMap<Asker, string>();

function rightsOf(asker: Asker): string {
  const known = rightsByAsker.get(asker);
  if (known !== undefined) return known;
  const { kind, roles, locations } = asker;
  const seen = locations === 'all' ? locations : locations.toSorted();
  const rights = JSON.stringify([kind, roles.toSorted(), seen]);
  rightsByAsker.set(asker, rights);
  return rights;
}

/**
 * JSON whose members stand in one order, so that equal values have one text and different values never have the same.
 * `undefined` for what JSON cannot tell apart, such as a number that is too large to be one, and for what is nested too deep.
 */
function canonical(value: unknown, depth: number): string | undefined {
  if (depth === 0) return undefined;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return undefined;
    return Object.is(value, -0) ? '-0' : String(value);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value) {
      const part = canonical(item, depth - 1);
      if (part === undefined) return undefined;
      parts.push(part);
    }
    return `[${parts.join()}]`;
  }
  for (const [name, member] of Object.entries(value).toSorted(byName)) {
    const part = canonical(member, depth - 1);
    if (part === undefined) return undefined;
    parts.push(`${JSON.stringify(name)}:${part}`);
  }
  return `{${parts.join()}}`;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

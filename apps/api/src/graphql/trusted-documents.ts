import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { badInput } from '@neue-wege/domain';
import type { Question } from './question.ts';

/** Documents that may be asked for by the hash of their text. */
export interface TrustedDocuments {
  /**
   * The text that a question asks.
   *
   * @throws DomainError `BAD_INPUT` for a hash that is not registered, or not that of the text beside it; with `only` also
   * for a text that is not registered.
   */
  readonly textOf: (question: Pick<Question, 'query' | 'documentHash'>) => string;
}

/** The texts by their hash, from manifests as graphql-codegen writes them: `{ "<sha256>": "<text>" }`. */
export type Manifest = ReadonlyMap<string, string>;

export function trustedDocuments({
  manifest,
  only,
}: {
  readonly manifest: Manifest;
  /** Nothing else is answered. */
  readonly only: boolean;
}): TrustedDocuments {
  return {
    textOf({ query, documentHash }) {
      if (query === null) {
        const text = documentHash === null ? undefined : manifest.get(documentHash);
        if (text === undefined) throw badInput('documentId', 'no document with this hash is registered');
        return text;
      }
      if (documentHash !== null && hashOf(query) !== documentHash)
        throw badInput('documentId', 'is not the hash of the text in query');
      if (only && !manifest.has(hashOf(query)))
        throw badInput('query', 'only registered documents are answered; have yours registered');
      return query;
    },
  };
}

/**
 * Reads manifests, all of them together.
 *
 * @throws DomainError `BAD_INPUT` for a file that is no manifest; the system's error for one that cannot be read.
 */
export async function readManifests(paths: readonly string[]): Promise<Manifest> {
  const manifests = await Promise.all(paths.map(readManifest));
  return new Map(manifests.flat());
}

async function readManifest(path: string): Promise<readonly (readonly [string, string])[]> {
  const entries = Object.entries(parseObject(await readFile(path, 'utf8'), path));
  return entries.map(([hash, text]) => {
    if (typeof text !== 'string' || hashOf(text) !== hash.replace(/^sha256:/, ''))
      throw badInput(path, `has under ${JSON.stringify(hash)} no text with that SHA-256`);
    return [hashOf(text), text];
  });
}

function parseObject(json: string, path: string): object {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told like every other file that is no manifest.
  }
  throw badInput(path, 'is not a JSON object of documents by their hash');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

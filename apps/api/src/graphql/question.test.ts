import { DomainError } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { parseQuestion } from './question.ts';

const hash = 'a'.repeat(64);
const query = '{ __typename }';

/** What is wrong with a body; empty when nothing is. */
function issuesOf(body: unknown): readonly string[] {
  try {
    parseQuestion(body);
    return [];
  } catch (error) {
    if (error instanceof DomainError && error.code === 'BAD_INPUT')
      return error.issues.map(({ place }) => place);
    throw error;
  }
}

describe('parseQuestion', () => {
  it('reads the text and what goes with it', () => {
    expect(
      parseQuestion({ query, variables: { a: [1] }, operationName: 'A', extensions: { more: 1 } }),
    ).toEqual({
      query,
      documentHash: null,
      variables: { a: [1] },
      operationName: 'A',
    });
  });

  it('takes null for nothing', () => {
    expect(
      parseQuestion({ query, variables: null, operationName: null, extensions: null, more: null }),
    ).toEqual({
      query,
      documentHash: null,
      variables: {},
      operationName: null,
    });
  });

  it('reads the hash of a document in every usual spelling', () => {
    for (const body of [
      { documentId: hash },
      { documentId: `sha256:${hash}` },
      { documentId: hash.toUpperCase() },
      { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
    ])
      expect(parseQuestion(body)).toMatchObject({ query: null, documentHash: hash });
  });

  it('refuses what is no question, naming every wrong member', () => {
    for (const body of [null, 1, 'x', [], [{ query }]]) expect(issuesOf(body)).toEqual(['']);
    expect(issuesOf({})).toEqual(['query']);
    expect(issuesOf({ query: {} })).toEqual(['query']);
    expect(issuesOf({ query, more: 1 })).toEqual(['']);
    expect(issuesOf({ query: 1, operationName: [], variables: [], extensions: 0, documentId: {} })).toEqual([
      'query',
      'operationName',
      'variables',
      'extensions',
      'documentId',
    ]);
    for (const sha256Hash of ['x', 1, null, `${hash}0`])
      expect(issuesOf({ extensions: { persistedQuery: { sha256Hash } } })).toEqual(['documentId']);
    expect(issuesOf({ query, extensions: { persistedQuery: true } })).toEqual(['documentId']);
  });

  it('refuses names that every object has, however deep (G19)', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      for (const variables of [`{"${name}":1}`, `{"a":[{"${name}":{"polluted":1}}]}`])
        expect(issuesOf(JSON.parse(`{"query":"{ a }","variables":${variables}}`))).toEqual(['variables']);
    }
  });

  it('refuses texts with NUL or half a surrogate pair, however deep (G21)', () => {
    for (const text of ['\u0000', 'a\u0000b', '\ud800', '\udc00x'])
      for (const variables of [{ a: text }, { a: [[{ b: text }]] }, { [text]: 1 }])
        expect(issuesOf({ query, variables })).toEqual(['variables']);
    expect(issuesOf({ query, variables: { a: '\u{1f3c3} \u202e' } })).toEqual([]);
  });

  it('tells few issues, however many there are', () => {
    const body = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`m${n}`, 1]));
    expect(issuesOf(body)).toHaveLength(5);
  });
});

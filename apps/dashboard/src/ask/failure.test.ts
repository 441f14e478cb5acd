import { GraphQLError } from 'graphql';
import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { failureOf, isSameFailure, isUnknown, protectedIn, retryAfterOf } from './failure.ts';

describe('failureOf', () => {
  it('takes an answer that never came for a failure of the network', () => {
    expect(failureOf(new CombinedError({ networkError: new Error('Failed to fetch') }))).toEqual({
      kind: 'network',
    });
  });

  it('keeps the code of the house with the correlation id', () => {
    const error = new GraphQLError('Unexpected error', {
      extensions: { code: 'INTERNAL', correlationId: '3f6c' },
    });
    expect(failureOf(new CombinedError({ graphQLErrors: [error] }))).toEqual({
      kind: 'refused',
      code: 'INTERNAL',
      message: 'Unexpected error',
      correlationId: '3f6c',
      retryAfter: null,
    });
  });

  it('reads an error without a code as internal', () => {
    expect(failureOf(new CombinedError({ graphQLErrors: ['broken'] }))).toMatchObject({
      code: 'INTERNAL',
      correlationId: null,
    });
  });

  it('tells a page of somebody else from a server that is not there (W03)', () => {
    const response = new Response('<h1>Bad gateway</h1>', { status: 502 });
    expect(failureOf(new CombinedError({ networkError: new Error('Unexpected token'), response }))).toEqual({
      kind: 'unreadable',
      status: 502,
    });
  });

  it('knows when to try again after too many questions', () => {
    const error = new GraphQLError('slow down', { extensions: { code: 'RATE_LIMITED' } });
    const response = new Response(null, { status: 429, headers: { 'retry-after': '41' } });
    expect(failureOf(new CombinedError({ graphQLErrors: [error], response }))).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfter: 41,
    });
  });
});

describe('protectedIn', () => {
  const refused = { kind: 'refused', code: 'NOT_PUBLISHED', message: 'no', correlationId: null } as const;

  it('is when figures are there that are being protected', () => {
    expect(protectedIn({ ...refused, retryAfter: 10 })).toBe(10);
  });

  it('is nothing of figures that no table holds, nor of another failure', () => {
    expect(protectedIn({ ...refused, retryAfter: null })).toBeNull();
    expect(protectedIn({ ...refused, code: 'RATE_LIMITED', retryAfter: 10 })).toBeNull();
    expect(protectedIn({ kind: 'network' })).toBeNull();
  });
});

describe('retryAfterOf', () => {
  it('reads seconds alone', () => {
    const after = (value: string): number | null =>
      retryAfterOf(new Response(null, { headers: { 'retry-after': value } }));
    expect([after('0.4'), after('60'), after('-1'), after('soon')]).toEqual([1, 60, null, null]);
    expect(retryAfterOf(new Response(null))).toBeNull();
  });
});

describe('isUnknown', () => {
  const error = (code: string): GraphQLError => new GraphQLError('no', { extensions: { code } });

  it('goes by the code of the house', () => {
    expect(isUnknown(new CombinedError({ graphQLErrors: [error('UNAUTHENTICATED')] }))).toBe(true);
    expect(isUnknown(new CombinedError({ graphQLErrors: [error('FORBIDDEN')] }))).toBe(false);
  });

  it('takes the status of whatever answers in front of the server', () => {
    const response = new Response('<h1>Sign in</h1>', { status: 401 });
    expect(isUnknown(new CombinedError({ networkError: new Error('Unexpected token'), response }))).toBe(
      true,
    );
    expect(isUnknown(new CombinedError({ networkError: new Error('Failed to fetch') }))).toBe(false);
  });
});

describe('isSameFailure', () => {
  const refused = (code: string, correlationId: string | null = null) =>
    ({ kind: 'refused', code, message: 'no', correlationId, retryAfter: null }) as const;

  it('does not look at the correlation id', () => {
    expect(isSameFailure(refused('INTERNAL', 'a'), refused('INTERNAL', 'b'))).toBe(true);
  });

  it('tells causes apart', () => {
    expect(isSameFailure(refused('INTERNAL'), refused('BAD_INPUT'))).toBe(false);
    expect(isSameFailure({ kind: 'network' }, refused('INTERNAL'))).toBe(false);
    expect(isSameFailure({ kind: 'network' }, { kind: 'network' })).toBe(true);
  });
});

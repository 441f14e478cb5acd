import { GraphQLError } from 'graphql';
import { CombinedError } from 'urql';
import { describe, expect, it } from 'vitest';
import { failureOf, isSameFailure } from './failure.ts';

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
    });
  });

  it('reads an error without a code as internal', () => {
    expect(failureOf(new CombinedError({ graphQLErrors: ['broken'] }))).toMatchObject({
      code: 'INTERNAL',
      correlationId: null,
    });
  });
});

describe('isSameFailure', () => {
  const refused = (code: string, correlationId: string | null = null) =>
    ({ kind: 'refused', code, message: 'no', correlationId }) as const;

  it('does not look at the correlation id', () => {
    expect(isSameFailure(refused('INTERNAL', 'a'), refused('INTERNAL', 'b'))).toBe(true);
  });

  it('tells causes apart', () => {
    expect(isSameFailure(refused('INTERNAL'), refused('BAD_INPUT'))).toBe(false);
    expect(isSameFailure({ kind: 'network' }, refused('INTERNAL'))).toBe(false);
    expect(isSameFailure({ kind: 'network' }, { kind: 'network' })).toBe(true);
  });
});

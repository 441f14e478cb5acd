import { DomainError, type ErrorCode, type Issue } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { recordEnum } from './record-enum.ts';

export const IssueType = builder.objectRef<Issue>('Issue').implement({
  description: 'One thing that is wrong.',
  fields: (t) => ({
    place: t.exposeString('place', { description: 'Where it stands.' }),
    message: t.exposeString('message', { description: 'What it is, and what would be allowed.' }),
  }),
});

/** A failure as a result: GraphQL takes an error that a resolver answers with for a thrown one. */
export type Failing = Pick<DomainError, 'code' | 'message' | 'issues'>;

const codes: Readonly<Record<ErrorCode, string>> = {
  BAD_INPUT: 'The input was refused; the issues name every place.',
  NOT_PUBLISHED: 'No published table answers this under the profile.',
  UNAUTHENTICATED: 'Nobody known asks.',
  FORBIDDEN: 'The roles of whoever asks do not allow it.',
  NOT_FOUND: 'It does not exist, or may not be seen.',
  CONFLICT: 'It contradicts what is there.',
  TOO_EXPENSIVE: 'It would cost too much; ask for less.',
  RATE_LIMITED: 'The budget is used up for now.',
  INTERNAL: 'A failure of the server; the correlation id names its log line.',
};

const ErrorCodeEnum = recordEnum('ErrorCode', {
  description: 'The code of a failure: the same here, in `extensions.code` and on every other route.',
  entries: codes,
  describe: (description) => description,
});

/** What a client that acts on a failure needs; every failure that is a result has it. */
export const FailureType = builder.interfaceRef<Failing>('Failure').implement({
  description: 'An expected failure as a result: nothing was changed.',
  fields: (t) => ({
    code: t.expose('code', { type: ErrorCodeEnum, description: 'What kind of failure it is.' }),
    message: t.exposeString('message', { description: 'Everything that is wrong, in words.' }),
    issues: t.expose('issues', { type: [IssueType], description: 'Everything that is wrong, one by one.' }),
  }),
});

/** Nothing is there to be changed. */
export const NotFoundType = builder.objectRef<Failing>('NotFound').implement({
  description: 'What was to be changed does not exist, or may not be seen.',
  interfaces: [FailureType],
});

/** What is there stands in the way. */
export const ConflictType = builder.objectRef<Failing>('Conflict').implement({
  description:
    'What was to be changed does not allow it as it is now; the issues name what stands in the way.',
  interfaces: [FailureType],
});

/**
 * A failure that a client acts on, as a result.
 *
 * @throws The same error when it is of another kind.
 */
export function failureFrom(error: unknown): Failing {
  if (!(error instanceof DomainError) || (error.code !== 'NOT_FOUND' && error.code !== 'CONFLICT'))
    throw error;
  const { code, message, issues } = error;
  return { code, message, issues };
}

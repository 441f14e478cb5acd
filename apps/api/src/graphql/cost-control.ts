import { DomainError } from '@neue-wege/domain';
import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ApiContext } from '../api-context.ts';
import { costOf } from './cost.ts';
import { questionLimits } from './limits.ts';
import { refusedQuestion } from './mask-error.ts';

interface Execution {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly operationName?: string | null;
  readonly variableValues?: Readonly<Record<string, unknown>> | null;
}

/** What a question costs and may cost, as every answer says. */
export interface Cost {
  readonly asked: number;
  readonly limit: number;
}

/** Refuses what is too expensive before the first resolver runs, and says of every answer what it cost (`extensions.cost`). */
export function costControl(): Plugin<ApiContext> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const cost = costOfExecution(args);
      if (cost.asked > cost.limit) {
        setResultAndStopExecution({ errors: [tooExpensive(cost)], extensions: { cost } });
        return {};
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (isWhole(result)) setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const cost = costOfExecution(args);
      if (cost.asked > cost.limit)
        setResultAndStopExecution({ errors: [tooExpensive(cost)], extensions: { cost } });
    },
  };
}

function costOfExecution({ schema, document, operationName, variableValues }: Execution): Cost {
  const asked = costOf({ schema, document, operationName, variables: variableValues ?? {} });
  return { asked: Math.min(Math.ceil(asked), Number.MAX_SAFE_INTEGER), limit: questionLimits.cost };
}

function tooExpensive({ asked, limit }: Cost): GraphQLError {
  const message = `${asked} are more than ${limit}; ask for fewer dimensions, measures or fields at once, for smaller pages, or for columns`;
  return refusedQuestion(new DomainError('TOO_EXPENSIVE', [{ place: 'cost', message }]));
}

function isWhole(result: unknown): result is ExecutionResult {
  return typeof result === 'object' && result !== null && !(Symbol.asyncIterator in result);
}

import { DomainError } from '@neue-wege/domain';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { ApiContext } from '../api-context.ts';
import { costOf } from './cost.ts';
import { questionLimits } from './limits.ts';
import { refusedQuestion } from './mask-error.ts';

interface Execution {
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

interface Validated {
  readonly schema: GraphQLSchema;
  readonly documentAST: DocumentNode;
}

/** What came over HTTP: the same object for every stage of one question. */
interface Asked {
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What a question costs and may cost, as every answer says. */
interface Cost {
  readonly asked: number;
  readonly limit: number;
}

/**
 * Refuses what is too expensive before the first resolver runs, and says of every question that fits the schema what it
 * costs (`extensions.cost`), whether it is answered or refused.
 */
export function costControl(): Plugin<ApiContext> {
  const costs = new WeakMap<object, Cost>();
  return {
    // Too large to be validated: reckoned all the same, so that the refusal says how far beyond it is.
    onValidate({ params: validated, context }) {
      return ({ valid, result }) => {
        if (valid || !result.some((error: unknown) => isTooExpensive(error))) return;
        const asked: Validated = validated;
        const params: Asked = context.params;
        const { operationName, variables: variableValues } = params;
        const cost = costIfKnown({
          schema: asked.schema,
          document: asked.documentAST,
          operationName,
          variableValues,
        });
        if (cost !== undefined) costs.set(params, cost);
      };
    },
    onExecute({ args, setResultAndStopExecution }) {
      const cost = costOfExecution(args);
      costs.set(args.contextValue.params, cost);
      if (cost.asked > cost.limit) setResultAndStopExecution({ errors: [tooExpensive(cost)] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const cost = costOfExecution(args);
      if (cost.asked > cost.limit) setResultAndStopExecution({ errors: [tooExpensive(cost)] });
    },
    onExecutionResult(finishing) {
      const { result, context } = finishing;
      const cost = costs.get(context.params);
      if (cost === undefined || result === undefined || Array.isArray(result) || isAsyncIterable(result))
        return;
      finishing.setResult({ ...result, extensions: { ...result.extensions, cost } });
    },
  };
}

function costOfExecution({ schema, document, operationName, variableValues }: Execution): Cost {
  const asked = costOf({ schema, document, operationName, variables: variableValues ?? {} });
  return { asked: Math.min(Math.ceil(asked), Number.MAX_SAFE_INTEGER), limit: questionLimits.cost };
}

/** The cost of a document that may not fit the schema. */
function costIfKnown(execution: Execution): Cost | undefined {
  try {
    return costOfExecution(execution);
  } catch {
    return undefined;
  }
}

function isTooExpensive(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === 'TOO_EXPENSIVE';
}

function tooExpensive({ asked, limit }: Cost): GraphQLError {
  const message = `${asked} are more than ${limit}; ask for fewer dimensions, measures or fields at once, for smaller pages, or for columns`;
  return refusedQuestion(new DomainError('TOO_EXPENSIVE', [{ place: 'cost', message }]));
}

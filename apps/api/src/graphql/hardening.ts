import { DomainError } from '@neue-wege/domain';
import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type ParseOptions,
  parse,
  type Source,
  specifiedRules,
  type ValidationContext,
  validate,
} from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { oversteppedLimits } from './document-limits.ts';
import { questionLimits } from './limits.ts';
import { badQuestion, refusedQuestion } from './mask-error.ts';

/** Bounds what a question may be before it is looked at, let alone asked. */
export function hardening({ development }: { readonly development: boolean }): Plugin {
  return {
    // Tokens are counted while reading: a text of 50,000 braces never becomes a tree.
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) =>
        parse(source, { ...options, maxLexicalTokens: questionLimits.tokens }),
      );
    },
    // Sizes first, as some rules of validation take their time. A few errors are enough, and none of them tells names of
    // the schema that nobody asked for.
    onValidate({ setValidationFn }) {
      setValidationFn((...[schema, document, rules]: Parameters<typeof validate>) => {
        const issues = oversteppedLimits(document);
        if (issues.length > 0) return [refusedQuestion(new DomainError('TOO_EXPENSIVE', issues))];
        return validate(schema, document, [...(rules ?? specifiedRules), noNulRule], {
          maxErrors: questionLimits.errors,
          hideSuggestions: !development,
        }).map(badQuestion);
      });
    },
    // Values that do not fit their variables are found where execution begins, each with an error of its own.
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        if (isAsyncIterable(result) || result.data !== undefined || result.errors === undefined) return;
        setResult({ ...result, errors: result.errors.slice(0, questionLimits.errors) });
      },
    }),
  };
}

/** No database can store the character NUL; in the values of variables it is refused while they are read. */
function noNulRule(context: ValidationContext): ASTVisitor {
  return {
    [Kind.STRING]: (node) => {
      if (node.value.includes('\u0000'))
        context.reportError(new GraphQLError('A text holds the character NUL', { nodes: node }));
    },
  };
}

import { type ParseOptions, parse, type Source, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { questionLimits } from './limits.ts';
import { badQuestion } from './mask-error.ts';

/** Bounds what a question may cost before it is asked. */
export function hardening({ development }: { readonly development: boolean }): Plugin {
  return {
    // Tokens are counted while reading: a text of 50,000 braces never becomes a tree.
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) =>
        parse(source, { ...options, maxLexicalTokens: questionLimits.tokens }),
      );
    },
    // A few errors are enough, and none of them tells names of the schema that nobody asked for.
    onValidate({ setValidationFn }) {
      setValidationFn((...[schema, document, rules]: Parameters<typeof validate>) =>
        validate(schema, document, rules, {
          maxErrors: questionLimits.errors,
          hideSuggestions: !development,
        }).map(badQuestion),
      );
    },
  };
}

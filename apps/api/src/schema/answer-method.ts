import { type AnswerMethod, answerMethods } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { ExplainedType } from './explained.ts';

export const AnswerMethodType = builder.objectRef<AnswerMethod>('AnswerMethod').implement({
  description: 'An entry of the glossary: a way of answering that is no single number of a row.',
  interfaces: [ExplainedType],
  fields: (t) => ({
    query: t.exposeString('query', { description: 'The field that gives the answer.' }),
  }),
});

builder.queryField('answerMethods', (t) =>
  t.field({
    type: [AnswerMethodType],
    description:
      'The entries of the glossary that are no measures: what happened to people, what was agreed, then how figures are compared.',
    resolve: () => answerMethods,
  }),
);

/** The answer method with this id. */
export function methodOf(id: string): AnswerMethod {
  const method = answerMethods.find((one) => one.id === id);
  if (method === undefined) throw new Error(`The glossary has no answer method ${id}`);
  return method;
}

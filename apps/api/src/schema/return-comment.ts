import { badInput, isCheck } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { longestReason, reasonFrom } from './reason.ts';

export const ReturnCommentInput = builder.inputType('ReturnCommentInput', {
  description: 'Why a finding may be as it is.',
  fields: (t) => ({
    check: t.string({ required: true, description: 'The `check` that found it.' }),
    comment: t.string({
      required: true,
      description: `At most ${longestReason} characters, and nothing about a person. It stands in the files for management, and in none for the public.`,
    }),
  }),
});

const mostComments = 50;

/**
 * What is said of findings, by the id of their check.
 *
 * @throws DomainError BAD_INPUT for too many, one on nothing that is checked, and two on the same.
 */
export function commentsFrom(
  comments: readonly { readonly check: string; readonly comment: string }[],
): ReadonlyMap<string, string> {
  if (comments.length > mostComments) throw badInput('input.comments', `at most ${mostComments}`);
  const words = new Map<string, string>();
  for (const [index, { check, comment }] of comments.entries()) {
    const place = `input.comments[${index}]`;
    if (!isCheck(check))
      throw badInput(`${place}.check`, 'nothing is checked under this id; the return names its checks');
    if (words.has(check)) throw badInput(`${place}.check`, `"${check}" has a comment already`);
    words.set(check, reasonFrom(comment, `${place}.comment`));
  }
  return words;
}

import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { failureOf } from '../ask/failure.ts';
import { failureText } from '../ask/failure-text.ts';
import type { FieldProblems } from '../controls/form.tsx';
import type { ReturnChangeFragment } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { refusalTexts, stepTexts } from './step-texts.ts';

/** Takes a step of a return; answers what kept it from being taken, in words, or `null`. */
export function useReturnStep(): <Data, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  wish: { variables: Variables; became: (data: Data) => ReturnChangeFragment },
) => Promise<FieldProblems | null> {
  const client = useClient();
  const reading = useReading();
  return async (mutation, { variables, became }) => {
    const { data, error } = await client.mutation(mutation, variables).toPromise();
    if (error !== undefined || data === undefined) {
      const failure = error === undefined ? ({ kind: 'network' } as const) : failureOf(error);
      return { whole: failureText(failure, { reading, refused }) };
    }
    const change = became(data);
    return change.became === 'ReturnRefused' ? { whole: reading.say(refusalTexts[change.refusal]) } : null;
  };
}

function refused(code: string): (typeof stepTexts)[keyof typeof stepTexts] {
  if (code === 'NOT_PUBLISHED') return stepTexts.protecting;
  return code === 'BAD_INPUT' ? stepTexts.wrong : stepTexts.refused;
}

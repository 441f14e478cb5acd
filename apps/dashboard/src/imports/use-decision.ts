import { useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { failureOf } from '../ask/failure.ts';
import { failureText } from '../ask/failure-text.ts';
import { useReading } from '../reading/use-reading.tsx';
import { jobTexts } from './job-texts.ts';

/** A decision about a delivery that is under way, and what kept it from being taken. */
export interface Decision {
  readonly isBusy: boolean;
  readonly problem: string | null;
  readonly attempt: number;
  /** Sends it; `became` says what the server made of it. */
  readonly decide: <Data, Variables extends AnyVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    wish: { variables: Variables; became: (data: Data) => string },
  ) => void;
}

/** Takes decisions about a delivery one at a time; after each, whatever came of it, the delivery is looked at anew. */
export function useDecision(onDecided: () => void): Decision {
  const client = useClient();
  const reading = useReading();
  const { say } = reading;
  const [state, setState] = useState<Omit<Decision, 'decide'>>({ isBusy: false, problem: null, attempt: 0 });
  return {
    ...state,
    decide: (mutation, { variables, became }) => {
      if (state.isBusy) return;
      setState({ ...state, isBusy: true, problem: null });
      const send = async (): Promise<void> => {
        const { data, error } = await client.mutation(mutation, variables).toPromise();
        const problem =
          error !== undefined
            ? failureText(failureOf(error), { reading, refused: () => jobTexts.notDone })
            : data === undefined || ['NotFound', 'Conflict'].includes(became(data))
              ? say(jobTexts.cannotDecide)
              : null;
        setState({ isBusy: false, problem, attempt: state.attempt + 1 });
        onDecided();
      };
      void send();
    },
  };
}

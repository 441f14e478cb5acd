import { useState } from 'react';

/** What a form shows of its last try. */
export interface Submission<Problem> {
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  readonly attempt: number;
  /** Sends it once; whatever is pressed meanwhile does nothing. `send` gives what is wrong, or `null`. */
  readonly submit: (send: () => Promise<Problem | null> | Problem | null) => void;
}

/** Sends a form and keeps what was wrong with it. */
export function useSubmission<Problem>(first: Problem | null = null): Submission<Problem> {
  const [state, setState] = useState({ isBusy: false, problem: first, attempt: 0 });
  const submit: Submission<Problem>['submit'] = (send) => {
    if (state.isBusy) return;
    const finish = (problem: Problem | null): void =>
      setState({ isBusy: false, problem, attempt: state.attempt + 1 });
    const run = async (): Promise<void> => finish(await send());
    setState({ ...state, isBusy: true });
    void run();
  };
  return { ...state, submit };
}

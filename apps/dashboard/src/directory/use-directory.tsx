import { createContext, type ReactElement, type ReactNode, useContext } from 'react';
import { protectedIn } from '../ask/failure.ts';
import { type Answer, useAnswer } from '../ask/use-answer.ts';
import { useAskingAgain } from '../ask/use-asking-again.ts';
import { useReturn } from '../frame/use-return.ts';
import { DirectoryDocument } from '../generated/graphql.ts';
import type { Directory } from './directory.ts';

const DirectoryContext = createContext<Answer<Directory>>({ state: 'loading' });

/** Names, phases and the state of the data for the whole page; asked again whenever somebody comes back to it. */
export function DirectoryProvider(props: { asOf: string | null; children: ReactNode }): ReactElement {
  const { asOf, children } = props;
  const { answer, askAgain } = useAnswer(DirectoryDocument, { asOf });
  useReturn(askAgain);
  useAskingAgain(answer.state === 'failed' ? protectedIn(answer.failure) : null, askAgain);
  return <DirectoryContext value={answer}>{children}</DirectoryContext>;
}

export function useDirectory(): Answer<Directory> {
  return useContext(DirectoryContext);
}

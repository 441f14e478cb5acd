import { createContext, type ReactElement, type ReactNode, useContext } from 'react';
import { type Answer, useAnswer } from '../ask/use-answer.ts';
import { useReturn } from '../frame/use-return.ts';
import { DirectoryDocument } from '../generated/graphql.ts';
import type { Directory } from './directory.ts';

const DirectoryContext = createContext<Answer<Directory>>({ state: 'loading' });

/** Names, phases and the state of the data for the whole page; asked again whenever somebody comes back to it. */
export function DirectoryProvider(props: { asOf: string | null; children: ReactNode }): ReactElement {
  const { asOf, children } = props;
  const { answer, askAgain } = useAnswer(DirectoryDocument, { asOf });
  useReturn(askAgain);
  return <DirectoryContext value={answer}>{children}</DirectoryContext>;
}

export function useDirectory(): Answer<Directory> {
  return useContext(DirectoryContext);
}

import { createContext, type ReactElement, type ReactNode, useContext } from 'react';
import { protectedIn } from '../ask/failure.ts';
import { type Answer, useAnswer } from '../ask/use-answer.ts';
import { useAskingAgain } from '../ask/use-asking-again.ts';
import { useReturn } from '../frame/use-return.ts';
import { useWhileLookedAt } from '../frame/use-while-looked-at.ts';
import { DirectoryDocument } from '../generated/graphql.ts';
import type { Directory } from './directory.ts';

const DirectoryContext = createContext<Answer<Directory>>({ state: 'loading' });

/** Milliseconds after which a page that is looked at asks whether there are newer data. */
const everyMinute = 60_000;

/** Names, phases and the state of the data for the whole page; asked again every minute, and whenever somebody comes back to it. */
export function DirectoryProvider(props: { asOf: string | null; children: ReactNode }): ReactElement {
  const { asOf, children } = props;
  const { answer, askAgain } = useAnswer(DirectoryDocument, { asOf });
  useReturn(askAgain);
  useWhileLookedAt(askAgain, everyMinute);
  useAskingAgain(secondsUntilMore(answer), askAgain);
  return <DirectoryContext value={answer}>{children}</DirectoryContext>;
}

/** How often to look whether the tables that are being protected are there. */
const lookSeconds = 15;

/** After how many seconds more may be told: the first release is on its way, or the next one. */
function secondsUntilMore(answer: Answer<Directory>): number | null {
  if (answer.state === 'failed') return protectedIn(answer.failure);
  const isUnderWay = answer.state === 'ready' && answer.data.dataStatus.releases?.isNextUnderWay === true;
  return isUnderWay ? lookSeconds : null;
}

export function useDirectory(): Answer<Directory> {
  return useContext(DirectoryContext);
}

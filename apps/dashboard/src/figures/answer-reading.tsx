import { answerMethods } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import styles from './answer-reading.module.css';

/** How an answer that is no measure is to be read, in the words of the catalogue: what it says, what not, and what is unknown. */
export function AnswerReading(props: { id: string }): ReactElement {
  const { id } = props;
  const { say } = useReading();
  const method = answerMethods.find((one) => one.id === id);
  if (method === undefined) throw new Error(`The catalogue has no answer method ${id}`);
  const { definition, readingHint, unknownRule } = method;
  return (
    <div className={styles.reading}>
      <p>{say(definition)}</p>
      <p>
        {[readingHint, ...(unknownRule === null ? [] : [unknownRule])].map((text) => say(text)).join(' ')}
      </p>
    </div>
  );
}

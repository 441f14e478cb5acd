import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { figureTexts } from './figure-texts.ts';
import styles from './footnote.module.css';

/** How intervals and differences are to be read. */
export function Footnote(): ReactElement {
  const { say } = useReading();
  return (
    <div className={styles.footnote}>
      <p>{say(figureTexts.method)}</p>
    </div>
  );
}

import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import type { ReleaseDetails } from './release.ts';
import styles from './returns.module.css';
import { returnsTexts } from './returns-texts.ts';

/** Why a release corrects the one before it; nothing of a first one. */
export function ChangesSection(props: { release: ReleaseDetails }): ReactElement | null {
  const { number, reason } = props.release;
  const { say } = useReading();
  if (reason === null) return null;
  return (
    <section className={styles.part} aria-labelledby="changes">
      <h2 id="changes" className={styles.title}>
        {say(returnsTexts.changes)}
      </h2>
      <p>{say(returnsTexts.corrects, { number: number - 1 })}</p>
      <p>{say(returnsTexts.reason, { reason })}</p>
    </section>
  );
}

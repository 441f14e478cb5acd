import type { ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { frameTexts } from './frame-texts.ts';
import styles from './new-data-notice.module.css';

/** Offers newer data; nothing changes under the reader's eyes. */
export function NewDataNotice(): ReactElement {
  const { say } = useReading();
  return (
    <div className={styles.notice} role="status">
      <p>{say(frameTexts.newData)}</p>
      <Button onClick={() => window.location.reload()}>{say(frameTexts.reload)}</Button>
    </div>
  );
}

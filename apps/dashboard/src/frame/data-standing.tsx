import type { ReactElement } from 'react';
import { useDirectory } from '../directory/use-directory.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { frameTexts } from './frame-texts.ts';
import styles from './page-title.module.css';

/** What the figures of a page rest on: as-of day and data version. */
export function DataStanding(): ReactElement {
  const { say, day } = useReading();
  const directory = useDirectory();
  const status = directory.state === 'ready' ? directory.data.dataStatus : null;
  return (
    <p className={styles.status} aria-busy={directory.state === 'loading'}>
      {status === null ? null : (
        <span>
          {[
            say(frameTexts.asOf, { day: day(status.asOf) }),
            say(frameTexts.dataVersion, { version: status.dataVersion }),
            ...(status.knownOn === null ? [] : [say(frameTexts.knownOn, { day: day(status.knownOn) })]),
          ].join(' · ')}
        </span>
      )}
    </p>
  );
}

import { type ReactElement, useEffect } from 'react';
import { useDirectory } from '../directory/use-directory.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { frameTexts } from './frame-texts.ts';
import styles from './page-title.module.css';

/** The heading of a page with what its figures rest on. */
export function PageTitle(props: { title: string }): ReactElement {
  const { title } = props;
  const { say, day } = useReading();
  const directory = useDirectory();
  useEffect(() => {
    document.title = `${title} – ${say(frameTexts.product)}`;
  }, [title, say]);
  const status = directory.state === 'ready' ? directory.data.dataStatus : null;
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.status} aria-busy={directory.state === 'loading'}>
        {status === null
          ? '\u00a0'
          : [
              say(frameTexts.asOf, { day: day(status.asOf) }),
              say(frameTexts.dataVersion, { version: status.dataVersion }),
              ...(status.knownOn === null ? [] : [say(frameTexts.knownOn, { day: day(status.knownOn) })]),
            ].join(' · ')}
      </p>
    </div>
  );
}

import type { PlainDate } from '@neue-wege/domain';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { Button } from '../controls/button.tsx';
import { useAddress } from '../frame/use-address.ts';
import { importsPath } from '../imports/import-address.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import { may } from '../viewer/viewer.ts';
import styles from './empty-notice.module.css';
import { overviewTexts } from './overview-texts.ts';

/** Why there is nothing to show, and what to do about it. */
export function EmptyNotice(props: {
  asOf: PlainDate | null;
  hasData: boolean;
  onNewest: () => void;
  onReset: () => void;
}): ReactElement {
  const { asOf, hasData, onNewest, onReset } = props;
  const { say, day } = useReading();
  const address = useAddress();
  const viewer = useViewer();
  if (hasData) {
    return (
      <Notice title={say(overviewTexts.nothingChosen)}>
        <p>{say(overviewTexts.nothingChosenHint)}</p>
        <Button onClick={onReset}>{say(overviewTexts.reset)}</Button>
      </Notice>
    );
  }
  if (asOf !== null) {
    return (
      <Notice title={say(overviewTexts.notKnownYet, { day: day(asOf) })}>
        <p>{say(overviewTexts.notKnownYetHint)}</p>
        <Button onClick={onNewest}>{say(overviewTexts.newestData)}</Button>
      </Notice>
    );
  }
  return (
    <Notice title={say(overviewTexts.emptyStore)}>
      {viewer !== null && may(viewer, 'IMPORTS') ? (
        <Link href={address(importsPath)}>{say(overviewTexts.toImports)}</Link>
      ) : null}
      <p>{say(overviewTexts.emptyStoreHint)}</p>
      <code className={styles.command}>npx neue-wege import enrolments.csv --create-missing</code>
      <p>{say(overviewTexts.emptyStoreDemo)}</p>
      <code className={styles.command}>npx neue-wege demo</code>
    </Notice>
  );
}

/** That the as-of day has yet to come, and the way back. */
export function FutureNotice(props: { asOf: PlainDate; onToday: () => void }): ReactElement {
  const { asOf, onToday } = props;
  const { say, day } = useReading();
  return (
    <Notice title={say(overviewTexts.future, { day: day(asOf) })}>
      <p>{say(overviewTexts.futureHint)}</p>
      <Button onClick={onToday}>{say(overviewTexts.newestData)}</Button>
    </Notice>
  );
}

function Notice(props: { title: string; children: ReactNode }): ReactElement {
  const { title, children } = props;
  return (
    <section className={styles.notice}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}

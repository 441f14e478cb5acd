import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswerFor } from '../ask/use-answer.ts';
import { Button } from '../controls/button.tsx';
import listStyles from '../controls/entry-list.module.css';
import { focusIfIdle } from '../frame/focus-if-idle.ts';
import { useAddress } from '../frame/use-address.ts';
import { type ImportEntryFragment, ImportsDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { importPath } from './import-address.ts';
import { actorText, countsText, filesText, standingOf } from './import-entry.ts';
import styles from './import-history.module.css';
import { importTexts } from './import-texts.ts';
import { StandingMark } from './standing-mark.tsx';

/** So many imports are shown at once. */
const pageLength = 10;

/** The imports that may be seen, the newest first; older ones are added below. */
export function ImportHistory(): ReactElement {
  const { say } = useReading();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <section className={styles.history} aria-labelledby="history">
      <h2 id="history" className={styles.title}>
        {say(importTexts.history)}
      </h2>
      <ol className={listStyles.list}>
        {pages.map((after, index) => (
          <HistoryPage
            key={after ?? 'first'}
            after={after}
            isLast={index === pages.length - 1}
            onOlder={(cursor) => setPages([...pages, cursor])}
          />
        ))}
      </ol>
    </section>
  );
}

function HistoryPage(props: {
  after: string | null;
  isLast: boolean;
  onOlder: (cursor: string) => void;
}): ReactElement {
  const { after, isLast, onOlder } = props;
  const { say } = useReading();
  const { answer } = useAnswerFor({
    query: ImportsDocument,
    variables: { first: pageLength, after },
    permission: 'IMPORTS',
    requestPolicy: 'cache-and-network',
  });
  if (answer.state === 'loading') {
    return (
      <li className={listStyles.whole} aria-busy="true">
        {say(importTexts.loading)}
      </li>
    );
  }
  if (answer.state === 'failed') {
    return (
      <li className={listStyles.whole}>
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      </li>
    );
  }
  const { nodes, pageInfo } = answer.data.imports;
  const cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  if (nodes.length === 0 && after === null) {
    return (
      <li className={listStyles.whole}>
        <p className={listStyles.none}>{say(importTexts.none)}</p>
        <p>{say(importTexts.noneHint)}</p>
      </li>
    );
  }
  return (
    <>
      {nodes.map((entry, index) => (
        <HistoryEntry key={entry.id} entry={entry} takesFocus={after !== null && index === 0} />
      ))}
      {isLast && cursor !== null ? (
        <li className={listStyles.older}>
          <Button onClick={() => onOlder(cursor)}>{say(importTexts.older)}</Button>
        </li>
      ) : null}
    </>
  );
}

function HistoryEntry(props: { entry: ImportEntryFragment; takesFocus: boolean }): ReactElement {
  const { entry, takesFocus } = props;
  const reading = useReading();
  const { say, moment } = reading;
  const address = useAddress();
  const { number, recordedAt, dataVersion, files, counts } = entry;
  return (
    <li className={listStyles.row}>
      <span className={styles.standing}>
        <StandingMark standing={standingOf(entry)} />
      </span>
      <div className={listStyles.what}>
        <Link
          className={listStyles.opens}
          href={address(importPath(number))}
          // The button that was pressed is gone: the keyboard goes on where the older ones begin.
          ref={takesFocus ? focusIfIdle : undefined}
        >
          {say(importTexts.number, { number })}
          <span className={styles.files}>{filesText(files, reading)}</span>
        </Link>
        <p className={listStyles.when}>
          {moment(recordedAt)} · {actorText(entry, reading)}
          {dataVersion === null ? null : ` · ${say(importTexts.dataVersion)} ${dataVersion}`}
        </p>
      </div>
      <p className={listStyles.aside}>
        {entry.status === 'REFUSED' ? say(importTexts.nothingStored) : countsText(counts, reading)}
      </p>
    </li>
  );
}

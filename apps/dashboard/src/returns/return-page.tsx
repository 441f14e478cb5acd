import { isPeriodKey, type PlainDate, periodOf } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { useParams } from 'wouter';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { type Answer, useAnswerFor } from '../ask/use-answer.ts';
import { BackLink } from '../frame/back-link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { FrozenReturnDocument, ReturnUnderWayDocument } from '../generated/graphql.ts';
import { quarterName } from '../reading/quarter-name.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import { may } from '../viewer/viewer.ts';
import { ForReturnReaders } from './for-return-readers.tsx';
import { PrepareForm } from './prepare-form.tsx';
import type { ReleaseDetails } from './release.ts';
import { ReturnDetails } from './return-details.tsx';
import styles from './returns.module.css';
import { returnsPath } from './returns-address.ts';
import { returnsTexts } from './returns-texts.ts';

const languages = { de: 'DE', en: 'EN' } as const;

/** The return of one quarter: how far it has come, the next step, what was found, its files and its releases. */
export function ReturnPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const reading = useReading();
  const { say } = reading;
  const viewer = useViewer();
  const { quarter = '' } = useParams();
  const name = isPeriodKey('quarter', quarter) ? quarterName(quarter, reading) : null;
  const isPublisher = viewer !== null && may(viewer, 'RETURNS');
  return (
    <>
      <BackLink path={returnsPath}>{say(returnsTexts.back)}</BackLink>
      <PageTitle
        title={name === null ? say(returnsTexts.titleAlone) : say(returnsTexts.titleOf, { quarter: name })}
      />
      <ForReturnReaders>
        {name === null ? (
          <section className={styles.part}>
            <h2 className={styles.title}>{say(returnsTexts.unknown)}</h2>
            <p>{say(returnsTexts.unknownHint)}</p>
          </section>
        ) : isPublisher ? (
          <UnderWay key={quarter} quarter={quarter} today={today} />
        ) : (
          <Frozen key={quarter} quarter={quarter} />
        )}
      </ForReturnReaders>
    </>
  );
}

function UnderWay(props: { quarter: string; today: PlainDate }): ReactElement {
  const { quarter, today } = props;
  const { say, language } = useReading();
  const { answer, askAgain } = useAnswerFor({
    query: ReturnUnderWayDocument,
    variables: { quarter, language: languages[language] },
    permission: 'RETURNS',
    requestPolicy: 'cache-and-network',
  });
  const isBegun = periodOf('quarter', quarter).first <= today;
  return (
    <Answered
      answer={answer}
      read={({ returns }) => returns.map((release) => ({ ...release, course: release }))}
      none={
        isBegun ? (
          <PrepareForm quarters={[quarter]} likely={quarter} onPrepared={askAgain} />
        ) : (
          <p>{say(returnsTexts.notBegun)}</p>
        )
      }
      askAgain={askAgain}
    />
  );
}

function Frozen(props: { quarter: string }): ReactElement {
  const { quarter } = props;
  const { say } = useReading();
  const { answer, askAgain } = useAnswerFor({
    query: FrozenReturnDocument,
    variables: { quarter },
    permission: 'FIGURES',
    requestPolicy: 'cache-and-network',
  });
  return (
    <Answered
      answer={answer}
      read={({ returns }) => returns.map((release) => ({ ...release, course: null, checks: [] }))}
      none={<p>{say(returnsTexts.noneFrozen)}</p>}
      askAgain={askAgain}
    />
  );
}

function Answered<Data>(props: {
  answer: Answer<Data>;
  read: (data: Data) => readonly ReleaseDetails[];
  none: ReactElement;
  askAgain: () => void;
}): ReactElement {
  const { answer, read, none, askAgain } = props;
  const { say } = useReading();
  if (answer.state === 'failed') return <FailureNotice failure={answer.failure} onRetry={answer.retry} />;
  if (answer.state === 'loading') {
    return (
      <p className={styles.loading} role="status" aria-busy="true">
        {say(returnsTexts.loading)}
      </p>
    );
  }
  const releases = read(answer.data);
  const [newest] = releases;
  if (newest === undefined) {
    return (
      <section className={styles.part}>
        <h2 className={styles.title}>{say(returnsTexts.notThere)}</h2>
        {none}
      </section>
    );
  }
  return <ReturnDetails newest={newest} releases={releases} askAgain={askAgain} />;
}

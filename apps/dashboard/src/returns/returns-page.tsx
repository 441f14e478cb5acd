import type { PlainDate } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { type Answer, useAnswerFor } from '../ask/use-answer.ts';
import listStyles from '../controls/entry-list.module.css';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { UnreadNotice } from '../filters/unread-notice.tsx';
import { usePageState } from '../filters/use-page-state.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { ReturnsDocument, ReturnsUnderWayDocument } from '../generated/graphql.ts';
import { noView } from '../projects/no-view.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import { may } from '../viewer/viewer.ts';
import { ForReturnReaders } from './for-return-readers.tsx';
import { PrepareForm } from './prepare-form.tsx';
import { likelyQuarter, missingQuarters, newestReleases, type Release } from './release.ts';
import { ReleaseRow } from './release-row.tsx';
import styles from './returns.module.css';
import { returnsTexts } from './returns-texts.ts';
import { stepTexts } from './step-texts.ts';

/** The returns of all quarters, and the way to begin one. */
export function ReturnsPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  const viewer = useViewer();
  const { unread, unknown } = usePageState(noView, viewer);
  return (
    <>
      <PageTitle title={say(returnsTexts.title)} />
      <ForReturnReaders>
        <div className={styles.page}>
          <p className={styles.hint}>{say(returnsTexts.lead)}</p>
          <UnreadNotice unread={unread} unknown={unknown} />
          {viewer !== null && may(viewer, 'RETURNS') ? <UnderWay today={today} /> : <Frozen />}
        </div>
      </ForReturnReaders>
    </>
  );
}

function UnderWay(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  const { answer } = useAnswerFor({
    query: ReturnsUnderWayDocument,
    variables: {},
    permission: 'RETURNS',
    requestPolicy: 'cache-and-network',
  });
  const releases = answer.state === 'ready' ? answer.data.returns : null;
  const missing = releases === null ? [] : missingQuarters(releases, today);
  return (
    <>
      {answer.state === 'loading' || missing.length > 0 ? (
        <section className={styles.part} aria-labelledby="prepare">
          <h2 id="prepare" className={styles.title}>
            {say(stepTexts.prepare)}
          </h2>
          <PrepareForm key={missing.join()} quarters={missing} likely={likelyQuarter(missing, today)} />
        </section>
      ) : null}
      <ReturnList
        answer={answer}
        releases={releases?.map((release) => ({ ...release, course: release })) ?? []}
        hint={say(returnsTexts.noneToPrepare)}
      />
    </>
  );
}

function Frozen(): ReactElement {
  const { say } = useReading();
  const { answer } = useAnswerFor({
    query: ReturnsDocument,
    variables: {},
    permission: 'FIGURES',
    requestPolicy: 'cache-and-network',
  });
  const releases = answer.state === 'ready' ? answer.data.returns : [];
  return (
    <ReturnList
      answer={answer}
      releases={releases.map((release) => ({ ...release, course: null }))}
      hint={say(returnsTexts.noneFrozen)}
    />
  );
}

function ReturnList(props: {
  answer: Answer<unknown>;
  releases: readonly Release[];
  hint: string;
}): ReactElement {
  const { answer, releases, hint } = props;
  const { say } = useReading();
  return (
    <section className={styles.part} aria-labelledby="returns">
      <h2 id="returns" className={styles.title}>
        {say(returnsTexts.list)}
      </h2>
      <ol className={listStyles.list}>{rows()}</ol>
    </section>
  );

  function rows(): ReactElement {
    if (answer.state === 'loading') {
      return (
        <li className={listStyles.whole} aria-busy="true">
          <span className="visually-hidden">{say(returnsTexts.loading)}</span>
          {[30, 24, 27].map((width) => (
            <SkeletonLine key={width} width={width} />
          ))}
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
    if (releases.length === 0) {
      return (
        <li className={listStyles.whole}>
          <p className={listStyles.none}>{say(returnsTexts.none)}</p>
          <p>{hint}</p>
        </li>
      );
    }
    return (
      <>
        {newestReleases(releases).map((release) => (
          <ReleaseRow key={release.quarter} release={release} />
        ))}
      </>
    );
  }
}

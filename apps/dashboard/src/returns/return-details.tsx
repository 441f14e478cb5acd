import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { DoneNotice } from '../controls/form.tsx';
import { StepList } from '../controls/step-list.tsx';
import { UnreadNotice } from '../filters/unread-notice.tsx';
import { usePageState } from '../filters/use-page-state.ts';
import { focusIfIdle } from '../frame/focus-if-idle.ts';
import { useAddress } from '../frame/use-address.ts';
import type { ReturnCourseFragment } from '../generated/graphql.ts';
import { actorText } from '../imports/import-entry.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import { ChangesSection } from './changes-section.tsx';
import { ChecksSection } from './checks-section.tsx';
import { CorrectSection } from './correct-section.tsx';
import { FilesSection } from './files-section.tsx';
import { NextStep } from './next-step.tsx';
import { NotesSection } from './notes-section.tsx';
import type { ReleaseDetails } from './release.ts';
import { standingText } from './release-row.tsx';
import { ReleasesSection } from './releases-section.tsx';
import { returnView } from './return-view.ts';
import styles from './returns.module.css';
import { returnPath } from './returns-address.ts';
import { returnsTexts } from './returns-texts.ts';
import { ReturnStateMark } from './state-mark.tsx';

/** One release of the return of a quarter, the newest unless the address names another one. */
export function ReturnDetails(props: {
  newest: ReleaseDetails;
  releases: readonly ReleaseDetails[];
  askAgain: () => void;
}): ReactElement {
  const { newest, releases, askAgain } = props;
  const reading = useReading();
  const { say } = reading;
  const address = useAddress();
  const viewer = useViewer();
  const { view, unread, unknown, showView } = usePageState(returnView, viewer);
  const [news, setNews] = useState<string | null>(null);
  const asked = releases.find(({ number }) => number === view.release);
  const shown = asked ?? newest;
  const { number, state, course, checks, files } = shown;
  const next = course?.nextStep ?? null;
  const onDone = (words: string): void => {
    setNews(words);
    askAgain();
  };
  return (
    <div className={styles.page}>
      <UnreadNotice unread={unread} unknown={unknown} />
      {view.release === null || asked !== undefined ? null : (
        <p role="status">{say(returnsTexts.noSuchRelease, { number: view.release })}</p>
      )}
      <section className={styles.part} aria-labelledby="state">
        <h2 id="state" className="visually-hidden">
          {say(returnsTexts.state)}
        </h2>
        <p className={styles.standing}>
          <ReturnStateMark state={state} />
          {[say(returnsTexts.release, { number }), ...standingText(shown, reading)].map((text) => (
            <span key={text}>{text}</span>
          ))}
        </p>
        {shown === newest ? null : (
          <p>
            {say(returnsTexts.older)}{' '}
            <Link href={address(returnPath(newest.quarter))}>{say(returnsTexts.toNewest)}</Link>
          </p>
        )}
        {course === null ? null : <Steps course={course} />}
        {news === null ? null : <News words={news} release={shown} />}
      </section>
      {next === null ? null : (
        <NextStep
          key={`${number} ${state}`}
          release={shown}
          next={next}
          onDone={onDone}
          onReload={askAgain}
        />
      )}
      {files.length === 0 ? null : <FilesSection release={shown} />}
      <ChangesSection
        release={shown}
        compare={view.compare}
        onCompare={(compare) => showView({ ...view, compare })}
      />
      <NotesSection release={shown} />
      {checks.length === 0 ? null : <ChecksSection release={shown} onDone={onDone} onReload={askAgain} />}
      {releases.length === 1 && files.length === 0 ? null : (
        <ReleasesSection releases={releases} shown={number} />
      )}
      {next?.step === 'CORRECT' ? (
        <CorrectSection
          quarter={shown.quarter}
          onDone={(words) => {
            if (view.release !== null) showView({ release: null, compare: null });
            onDone(words);
          }}
          onReload={askAgain}
        />
      ) : null}
    </div>
  );
}

const stepStates = ['DRAFT', 'CHECKED', 'SIGNED_OFF', 'FROZEN'] as const;

function Steps(props: { course: ReturnCourseFragment }): ReactElement {
  const { course } = props;
  const reading = useReading();
  const { say, moment } = reading;
  return (
    <StepList
      label={say(returnsTexts.steps)}
      at={course.steps.length}
      steps={stepStates.map((state) => {
        const taken = course.steps.find((step) => step.state === state);
        const note =
          taken === undefined
            ? undefined
            : say(returnsTexts.by, { name: actorText(taken, reading), when: moment(taken.recordedAt) });
        return { id: state, name: say(returnsTexts[state]), note };
      })}
    />
  );
}

/** What was done takes the focus where the button for it is gone, as soon as the release has moved on. */
function News(props: { words: string; release: ReleaseDetails }): ReactElement {
  const { words, release } = props;
  const area = useRef<HTMLDivElement>(null);
  const { number, state } = release;
  useEffect(() => {
    if (number > 0 && state.length > 0) focusIfIdle(area.current);
  }, [number, state]);
  return (
    <div ref={area} tabIndex={-1} className={styles.news}>
      <DoneNotice key={words}>{words}</DoneNotice>
    </div>
  );
}

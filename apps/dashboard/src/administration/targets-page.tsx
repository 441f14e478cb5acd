import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useState } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswerFor } from '../ask/use-answer.ts';
import { Button } from '../controls/button.tsx';
import { DoneNotice } from '../controls/form.tsx';
import { UnreadNotice } from '../filters/unread-notice.tsx';
import { usePageState } from '../filters/use-page-state.ts';
import { TargetsDocument, type TargetsQuery } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import styles from './administration.module.css';
import { AdministrationFrame } from './administration-frame.tsx';
import { administrationTexts } from './administration-texts.ts';
import { ShownCount } from './shown-count.tsx';
import { type AskedTarget, TargetDialog } from './target-dialog.tsx';
import { readTargets, targetGroups, targetName } from './target-group.ts';
import { TargetsFilters } from './targets-filters.tsx';
import { TargetsTable } from './targets-table.tsx';
import { targetNoun, targetsTexts } from './targets-texts.ts';
import { targetsView } from './targets-view.ts';

/** What is agreed, for administrators. */
export function TargetsPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  return (
    <AdministrationFrame title={say(administrationTexts.targets)} permission="ACCOUNTS">
      <AskedTargets today={today} />
    </AdministrationFrame>
  );
}

function AskedTargets(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  const { answer, askAgain } = useAnswerFor({
    query: TargetsDocument,
    variables: {},
    permission: 'ACCOUNTS',
    requestPolicy: 'cache-and-network',
  });
  if (answer.state === 'failed') return <FailureNotice failure={answer.failure} onRetry={answer.retry} />;
  if (answer.state === 'loading') {
    return (
      <p role="status" aria-busy="true">
        {say(targetsTexts.loading)}
      </p>
    );
  }
  return <Targets inForce={answer.data.targets} today={today} askAgain={askAgain} />;
}

function Targets(props: {
  inForce: TargetsQuery['targets'];
  today: PlainDate;
  askAgain: () => void;
}): ReactElement {
  const { inForce, today, askAgain } = props;
  const reading = useReading();
  const { say, amount } = reading;
  const viewer = useViewer();
  const { view, unread, unknown, showView } = usePageState(targetsView, viewer);
  const [asked, setAsked] = useState<AskedTarget | null>(null);
  const [news, setNews] = useState<string | null>(null);
  /** What was done last is told until something else is begun. */
  const begin = (next: AskedTarget): void => {
    setNews(null);
    setAsked(next);
  };
  const among = viewer?.locations ?? [];
  const targets = readTargets(inForce.targets);
  const groups = targetGroups(targets, view);
  const count = groups.reduce((sum, group) => sum + group.targets.length, 0);
  return (
    <div className={styles.page}>
      <p className={styles.lead}>
        {say(targetsTexts.lead)} {say(targetsTexts.history)}
      </p>
      <UnreadNotice unread={unread} unknown={unknown} />
      <div>
        <Button onClick={() => begin({ act: 'set', target: null })}>{say(targetsTexts.set)}</Button>
      </div>
      {news === null ? null : <DoneNotice key={news}>{news}</DoneNotice>}
      {targets.length === 0 && view.measure === null && view.year === null ? null : (
        <TargetsFilters
          view={view}
          targets={targets}
          onChange={(next) => {
            setNews(null);
            showView(next);
          }}
        />
      )}
      <section className={styles.page} aria-labelledby="targets">
        <h2 id="targets" className="visually-hidden">
          {say(targetsTexts.list)}
        </h2>
        <ShownCount
          text={count === 0 ? say(targetsTexts.none) : amount(count, targetNoun)}
          isChanged={news !== null}
        />
        {count === 0 ? null : (
          <TargetsTable
            groups={groups}
            among={among}
            onAct={(act, target) => begin(act === 'end' ? { act, target } : { act, target })}
          />
        )}
      </section>
      <TargetDialog
        asked={asked}
        inForce={inForce}
        view={view}
        today={today}
        onClose={() => setAsked(null)}
        onDone={(text, { measure, location, year }) => {
          setAsked(null);
          setNews(say(text, { target: targetName({ measure, location, year }, { among, reading }) }));
          const isShown = groups.some((group) => group.year === year) || view.year === 'all';
          const isOther = view.measure !== null && view.measure !== measure.id;
          if (!isShown || isOther) showView({ year, measure: isOther ? null : view.measure });
          askAgain();
        }}
      />
    </div>
  );
}

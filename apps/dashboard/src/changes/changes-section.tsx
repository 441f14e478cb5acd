import type { ReactElement } from 'react';
import { type Failure, protectedIn } from '../ask/failure.ts';
import { FailureNotice } from '../ask/failure-notice.tsx';
import type { Answer } from '../ask/use-answer.ts';
import type { Shown } from '../ask/use-last-ready.ts';
import { Updating } from '../controls/updating.tsx';
import { useDirectory } from '../directory/use-directory.tsx';
import { chosenYears } from '../figures/chosen.ts';
import { FigureFrame } from '../figures/figure-frame.tsx';
import { FigureMessage } from '../figures/figure-message.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { FigureTable } from '../figures/figure-table.tsx';
import type { FiguresPageState } from '../figures/figures-page.tsx';
import { firstRows } from '../figures/first-rows.ts';
import { StateKey, StateLegend } from '../figures/state-key.tsx';
import type { ChangesQuery } from '../generated/graphql.ts';
import { statesAmong } from '../locations/states-among.ts';
import { trendDimensions } from '../overview/overview-questions.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import { useReading } from '../reading/use-reading.tsx';
import { type Changes, toldChanges } from './change.ts';
import styles from './changes.module.css';
import { ChangesSkeleton } from './changes-skeleton.tsx';
import { changesTable } from './changes-table.ts';
import { headlineText, nothingText, readingText } from './changes-text.ts';
import { changesTexts } from './changes-texts.ts';
import { VersionsList } from './versions-list.tsx';

/** More rows than these nobody reads. */
const mostRows = 500;

type Asked = Pick<FiguresPageState<unknown>, 'filters' | 'today'>;

/** What has changed: in words, value by value, and the data versions that came in between. */
export function ChangesSection(props: {
  answer: Answer<ChangesQuery>;
  shown: Shown<ChangesQuery, Asked> | null;
  isProtected: boolean;
}): ReactElement {
  const { answer, shown, isProtected } = props;
  const { say } = useReading();
  return (
    <FigureFrame title={say(changesTexts.section)} measures={[]}>
      {answer.state === 'failed' && isUnreleased(answer.failure) ? (
        <div className={styles.unreleased}>
          <h3 className={styles.subtitle}>{say(changesTexts.noRelease)}</h3>
          <p>{say(changesTexts.noReleaseHint)}</p>
        </div>
      ) : answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : shown === null ? (
        <ChangesSkeleton />
      ) : (
        <Updating note={answer.state === 'loading' ? say(changesTexts.updating) : null}>
          <Content answer={shown.data.revisions} asked={shown.question} isProtected={isProtected} />
        </Updating>
      )}
    </FigureFrame>
  );
}

/** What is asked is published: it is refused for a day before the first release alone. */
function isUnreleased(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.code === 'NOT_PUBLISHED' && protectedIn(failure) === null;
}

function Content(props: { answer: Changes; asked: Asked; isProtected: boolean }): ReactElement {
  const { answer, asked, isProtected } = props;
  const { filters } = asked;
  const reading = useReading();
  const { say, day, count } = reading;
  const directory = useDirectory();
  const locations = directory.state === 'ready' ? directory.data.locations : [];
  const chosen = { locations: filters.locations.length, years: chosenYears(asked)?.length };
  const told = toldChanges(answer.revisions, { by: trendDimensions(filters), ...chosen });
  const days = { from: day(answer.from), to: day(answer.asOf) };
  const together = say(filters.locations.length > 0 ? trendTexts.chosenTogether : trendTexts.together);
  const table = changesTable(told, { answer, locations, together, reading });
  const { groups, all } = firstRows(table.groups, mostRows);
  return (
    <div className={styles.part}>
      <FigureMessage>{headlineText(told, { from: answer.from, ...chosen, together, reading })}</FigureMessage>
      {told.length === 0 ? (
        <p className={styles.hint}>{nothingText(answer, reading)}</p>
      ) : (
        <>
          <StateKey
            states={statesAmong(told.flatMap(({ old, new: now }) => [old, now])).filter(
              (status) => status === 'CONFIDENTIAL' || status === 'NOT_MATURE',
            )}
          />
          <FigureTable
            table={{ ...table, groups }}
            caption={say(changesTexts.caption, days)}
            rowHeading={say(changesTexts.location)}
            isStacked
          />
          {all > mostRows ? (
            <p className={styles.hint}>
              {say(changesTexts.more, { shown: count(mostRows), all: count(all) })}
            </p>
          ) : null}
        </>
      )}
      <p className={styles.hint}>{say(readingText({ isProtected }))}</p>
      <VersionsList versions={answer.versions} isProtected={isProtected} />
      <FigureStanding answer={answer} />
      {answer.footnotes.length === 0 ? null : (
        <p className={styles.hint}>{answer.footnotes.map((note) => say(note)).join(' ')}</p>
      )}
      <StateLegend />
    </div>
  );
}

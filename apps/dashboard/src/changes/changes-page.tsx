import { type PlainDate, parsePlainDate } from '@neue-wege/domain';
import { type ReactElement, useMemo } from 'react';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { Button } from '../controls/button.tsx';
import type { Directory } from '../directory/directory.ts';
import { FiguresPage, type FiguresPageState } from '../figures/figures-page.tsx';
import { NothingToShow } from '../figures/nothing-to-show.tsx';
import { publishedInstead } from '../figures/published-instead.ts';
import { WithheldFigure } from '../figures/withheld-figure.tsx';
import { shownProfile } from '../filters/answered.ts';
import { FilterBar } from '../filters/filter-bar.tsx';
import { reset } from '../filters/filters.ts';
import { ChangesDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './changes.module.css';
import { changesQuestion, changesTableQuestion } from './changes-question.ts';
import { ChangesSection } from './changes-section.tsx';
import { changesTexts } from './changes-texts.ts';
import { type ChangesView, changesViewCodec, earlierDay } from './changes-view.ts';
import { SinceChoice } from './since-choice.tsx';

/** What has changed between an earlier day and the as-of day, and through what. */
export function ChangesPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  return (
    <FiguresPage title={say(changesTexts.title)} today={today} codec={changesViewCodec} bar={Bar}>
      {(state) => <Sections {...state} />}
    </FiguresPage>
  );
}

function Bar(props: FiguresPageState<ChangesView>): ReactElement {
  const { filters, directory, today, viewer, view, showFilters, showView, show } = props;
  const later = filters.asOf ?? today;
  const profile = shownProfile(filters.profile, viewer);
  return (
    <FilterBar
      filters={filters}
      directory={directory}
      today={today}
      viewer={viewer}
      own={{
        content: (
          <SinceChoice
            since={earlierDay(view, later)}
            first={profile === 'EXACT' ? null : firstRelease(directory)}
            later={later}
            onChange={(since) => showView({ since })}
          />
        ),
        isSet: view.since !== null,
      }}
      onChange={showFilters}
      onReset={() => show({ filters: reset(filters), view: { since: null } })}
    />
  );
}

function Sections(props: FiguresPageState<ChangesView>): ReactElement {
  const { filters, directory, viewer, today, view, showView } = props;
  const { say, day } = useReading();
  const later = filters.asOf ?? today;
  const since = earlierDay(view, later);
  if (directory?.dataStatus.dataVersion === 0) return <NothingToShow {...props} />;
  if (since >= later) {
    return (
      <section className={styles.notice}>
        <h2 className={styles.subtitle}>
          {say(changesTexts.notBefore, { since: day(since), day: day(later) })}
        </h2>
        <p>{say(changesTexts.notBeforeHint)}</p>
        <Button onClick={() => showView({ since: null })}>{say(changesTexts.usual)}</Button>
      </section>
    );
  }
  const profile = shownProfile(filters.profile, viewer);
  const question = changesTableQuestion(filters, profile);
  if (!publishedInstead(question).isAnswered) {
    return (
      <WithheldFigure title={say(changesTexts.section)} what={say(changesTexts.what)} question={question} />
    );
  }
  const first = profile === 'EXACT' ? null : firstRelease(directory);
  if (first !== null && since < first) {
    return (
      <section className={styles.notice}>
        <h2 className={styles.subtitle}>{say(changesTexts.noReleaseOn, { since: day(since) })}</h2>
        <p>
          {say(changesTexts.comparableFrom, { first: day(first) })}{' '}
          {directory?.dataStatus.releases?.lastOn === first ? say(changesTexts.onlyRelease) : null}
        </p>
        {first < later ? (
          <Button onClick={() => showView({ since: first })}>
            {say(changesTexts.compareFirst, { first: day(first) })}
          </Button>
        ) : null}
      </section>
    );
  }
  return <Answered {...props} since={since} />;
}

/** The day of the first release, from which on two of them can be compared. */
function firstRelease(directory: Directory | null): PlainDate | null {
  return parsePlainDate(directory?.dataStatus.releases?.firstOn ?? '') ?? null;
}

function Answered(props: FiguresPageState<ChangesView> & { since: PlainDate }): ReactElement {
  const { filters, today, viewer, since } = props;
  const asked = useMemo(() => ({ filters, today }), [filters, today]);
  const question = useMemo(() => changesQuestion(asked, since), [asked, since]);
  const { answer } = useAnswer(ChangesDocument, question);
  const shown = useLastReady(answer, asked);
  return (
    <ChangesSection
      answer={answer}
      shown={shown}
      isProtected={shownProfile(filters.profile, viewer) !== 'EXACT'}
    />
  );
}

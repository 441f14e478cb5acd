import { type DisclosureProfile, type PlainDate, parsePlainDate } from '@neue-wege/domain';
import { type ReactElement, useId, useMemo } from 'react';
import { useParams } from 'wouter';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { locationColour } from '../charts/location-colour.ts';
import { nameOfKey, rankOf } from '../directory/directory.ts';
import { useDirectory } from '../directory/use-directory.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { FiguresPage, type FiguresPageState } from '../figures/figures-page.tsx';
import { Footnote } from '../figures/footnote.tsx';
import { NotPublishedNotice } from '../figures/not-published-notice.tsx';
import { NothingToShow } from '../figures/nothing-to-show.tsx';
import { StateKey } from '../figures/state-key.tsx';
import { shownProfile } from '../filters/answered.ts';
import { FilterBar } from '../filters/filter-bar.tsx';
import { RunFiguresDocument, RunsDocument } from '../generated/graphql.ts';
import { statesAmong } from '../locations/states-among.ts';
import { useReading } from '../reading/use-reading.tsx';
import { completionRate, independenceRate } from '../values/named-measure.ts';
import { KeyFigures } from './key-figures.tsx';
import { noView } from './no-view.ts';
import { runFiguresQuestion, tableQuestion } from './project-questions.ts';
import styles from './projects.module.css';
import { ProjectsSkeleton } from './projects-skeleton.tsx';
import { projectsTexts, runTexts } from './projects-texts.ts';
import { ReasonsSection } from './reasons-section.tsx';
import { RunFacts } from './run-facts.tsx';
import { RunHistory } from './run-history-list.tsx';
import type { Run } from './runs.ts';
import { figuresOf } from './told-runs.ts';
import { valuesOf } from './values-of.ts';

interface AskedOfRun {
  readonly filters: FiguresPageState<null>['filters'];
  readonly shown: DisclosureProfile;
}

/** One run: when and where it is, who came, and how its target group, contents, places and legal basis changed. */
export function RunPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say, language } = useReading();
  const { key, location, number } = useParams<{ key: string; location: string; number: string }>();
  const directory = useDirectory();
  const locations = directory.state === 'ready' ? directory.data.locations : [];
  return (
    <FiguresPage
      title={say(runTexts.title, { number, location: nameOfKey(location, { among: locations, language }) })}
      today={today}
      codec={noView}
      bar={({ filters, directory: known, viewer, showFilters }) => (
        <FilterBar
          filters={filters}
          directory={known}
          today={today}
          viewer={viewer}
          hasLocations={false}
          hasProjects={false}
          hasYears={false}
          onChange={showFilters}
        />
      )}
    >
      {(state) => (
        <FoundRun key={`${location}/${key}/${number}`} {...state} runKey={`${location}/${key}/${number}`} />
      )}
    </FiguresPage>
  );
}

function FoundRun(props: FiguresPageState<null> & { runKey: string }): ReactElement {
  const { filters, today, viewer, directory, runKey } = props;
  const { say } = useReading();
  const { answer } = useAnswer(RunsDocument, { asOf: filters.asOf });
  const own = useMemo(() => ({ ...filters, locations: [], projects: [] }), [filters]);
  if (directory?.dataStatus.dataVersion === 0) return <NothingToShow {...props} />;
  if (answer.state === 'failed') return <FailureNotice failure={answer.failure} onRetry={answer.retry} />;
  if (answer.state === 'loading') return <ProjectsSkeleton />;
  const { runs } = answer.data;
  const run = runs.find(({ key }) => key === runKey);
  if (run === undefined) {
    return (
      <section className={styles.section}>
        <h2 className={styles.title}>{say(runTexts.unknown)}</h2>
        <p>{say(runTexts.unknownHint)}</p>
      </section>
    );
  }
  const shown = shownProfile(filters.profile, viewer);
  const asked = { filters: own, today, shown, directory };
  const rank = rankOf(run.location.key, directory?.locations ?? []);
  // Protected figures stand on the day of their release.
  const asOf = parsePlainDate(directory?.dataStatus.asOf ?? '') ?? filters.asOf ?? today;
  return (
    <div className={styles.sections} style={locationColour(rank)}>
      <RunFacts run={run} runs={runs} asOf={asOf} directory={directory} />
      <Figures run={run} asked={asked} />
      <RunHistory run={run} />
      <ReasonsSection {...asked} run={run.key} />
      <RunFootnote run={run} asked={asked} />
    </div>
  );
}

function Figures(props: { run: Run; asked: AskedOfRun }): ReactElement {
  const { run, asked } = props;
  const { filters, shown } = asked;
  const { say } = useReading();
  const heading = useId();
  const question = useMemo(
    () => runFiguresQuestion({ filters, shown, run: run.key }),
    [filters, shown, run.key],
  );
  const { answer } = useAnswer(RunFiguresDocument, question);
  const breakdown = answer.state === 'ready' ? answer.data.breakdown : null;
  const figures = breakdown === null ? null : figuresOf(run.key, breakdown.rows);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {say(runTexts.figures)}
      </h2>
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : breakdown === null ? (
        <ProjectsSkeleton />
      ) : figures === null ? (
        <p>{say(runTexts.noFigures)}</p>
      ) : (
        <div className={styles.part}>
          <StateKey states={statesAmong(valuesOf(figures))} />
          <KeyFigures
            rows={[{ key: run.key, label: run.number, figures }]}
            rowHeading={say(runTexts.run)}
            labelledBy={heading}
          />
          {statesAmong(valuesOf(figures)).includes('PRELIMINARY') ? (
            <p className={styles.hint}>{say(runTexts.openEnd)}</p>
          ) : null}
          {shown === 'EXACT' ? (
            <p className={styles.hint}>{say(projectsTexts.scale)}.</p>
          ) : (
            <>
              <p className={styles.hint}>{say(runTexts.protectedAlone)}</p>
              <NotPublishedNotice
                what={say(runTexts.whatFigures)}
                question={tableQuestion({
                  by: ['location', 'run'],
                  measures: [completionRate, independenceRate],
                  filters,
                  profile: shown,
                })}
              />
            </>
          )}
          <FigureStanding answer={breakdown} />
        </div>
      )}
    </section>
  );
}

function RunFootnote(props: { run: Run; asked: AskedOfRun }): ReactElement {
  const { run, asked } = props;
  const { filters, shown } = asked;
  const question = useMemo(
    () => runFiguresQuestion({ filters, shown, run: run.key }),
    [filters, shown, run.key],
  );
  const { answer } = useAnswer(RunFiguresDocument, question);
  return <Footnote protection={answer.state === 'ready' ? answer.data.breakdown.footnotes : []} />;
}

import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useId, useMemo } from 'react';
import { Link } from 'wouter';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { Updating } from '../controls/updating.tsx';
import { nameOf } from '../directory/directory.ts';
import { FigureDownloads } from '../figures/figure-downloads.tsx';
import { FigureMessage } from '../figures/figure-message.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { FiguresPage, type FiguresPageState } from '../figures/figures-page.tsx';
import { Footnote } from '../figures/footnote.tsx';
import { NothingToShow } from '../figures/nothing-to-show.tsx';
import { publishedInstead } from '../figures/published-instead.ts';
import { rowsBy } from '../figures/rows-by.ts';
import { StateKey } from '../figures/state-key.tsx';
import { WithheldFigure } from '../figures/withheld-figure.tsx';
import { shownProfile } from '../filters/answered.ts';
import { lacksSums, withOnlyLocation } from '../filters/own-locations.ts';
import { useAddress } from '../frame/use-address.ts';
import { ProjectFiguresDocument, ProjectsDocument, type ProjectsQuery } from '../generated/graphql.ts';
import { statesAmong } from '../locations/states-among.ts';
import { useReading } from '../reading/use-reading.tsx';
import { type FigureRow, KeyFigures } from './key-figures.tsx';
import { noView } from './no-view.ts';
import { projectPath } from './project-address.ts';
import { projectFiguresQuestion, projectTableQuestion } from './project-questions.ts';
import styles from './projects.module.css';
import { ProjectsSkeleton } from './projects-skeleton.tsx';
import { projectsMessage } from './projects-text.ts';
import { projectsTexts } from './projects-texts.ts';
import { valuesOf } from './values-of.ts';

/** All projects: what they are about, who came, how it ended, and what became of them. */
export function ProjectsPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  return (
    <FiguresPage title={say(projectsTexts.title)} today={today} codec={noView}>
      {(state) => <Projects {...state} />}
    </FiguresPage>
  );
}

type Project = ProjectsQuery['projects'][number];

function Projects(props: FiguresPageState<null>): ReactElement {
  const { directory, viewer } = props;
  const { say } = useReading();
  const shown = shownProfile(props.filters.profile, viewer);
  const filters = useMemo(
    () => withOnlyLocation(props.filters, { viewer, shown }),
    [props.filters, viewer, shown],
  );
  const { answer } = useAnswer(ProjectsDocument, {
    asOf: filters.asOf,
    location: filters.locations.length === 0 ? null : filters.locations,
  });
  if (directory?.dataStatus.dataVersion === 0) return <NothingToShow {...props} />;
  if (answer.state === 'failed') return <FailureNotice failure={answer.failure} onRetry={answer.retry} />;
  if (answer.state === 'loading') return <ProjectsSkeleton />;
  const chosen = answer.data.projects.filter(
    ({ key }) => filters.projects.length === 0 || filters.projects.includes(key),
  );
  const question = projectTableQuestion(filters, shown);
  if (publishedInstead(question).isAnswered)
    return <Compared {...props} filters={filters} projects={chosen} />;
  return (
    <div className={styles.sections}>
      <List projects={chosen} />
      <WithheldFigure title={say(projectsTexts.section)} what={say(projectsTexts.what)} question={question} />
    </div>
  );
}

/** The projects alone, where their figures are not published. */
function List(props: { projects: readonly Project[] }): ReactElement {
  const { projects } = props;
  const reading = useReading();
  const { say } = reading;
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {say(projectsTexts.list)}
      </h2>
      <KeyFigures
        rows={projects.map((project) => ({ ...rowOf(project), figures: null }))}
        rowHeading={say(projectsTexts.project)}
        leadHeadings={[say(projectsTexts.runs)]}
        labelledBy={heading}
      />
    </section>
  );

  function rowOf(project: Project): Omit<FigureRow, 'figures'> {
    return {
      key: project.key,
      label: <ProjectName project={project} />,
      lead: [reading.count(project.runs.totalCount)],
    };
  }
}

function Compared(props: FiguresPageState<null> & { projects: readonly Project[] }): ReactElement {
  const { filters, today, viewer, projects } = props;
  const reading = useReading();
  const { say, count } = reading;
  const heading = useId();
  const shown = shownProfile(filters.profile, viewer);
  const question = useMemo(() => projectFiguresQuestion({ filters, today, shown }), [filters, today, shown]);
  const { answer } = useAnswer(ProjectFiguresDocument, question);
  const last = useLastReady(answer, question);
  const breakdown = last?.data.breakdown;
  const rows = breakdown === undefined ? [] : rowsBy(breakdown.rows, { kept: ['PROJECT'], by });
  const figuresOf = (key: string) => rows.find(({ project }) => project?.key === key) ?? null;
  return (
    <div className={styles.sections}>
      <section className={styles.section} aria-labelledby={heading}>
        <h2 id={heading} className={styles.title}>
          {say(projectsTexts.section)}
        </h2>
        {answer.state === 'failed' ? (
          <FailureNotice failure={answer.failure} onRetry={answer.retry} />
        ) : breakdown === undefined ? (
          <ProjectsSkeleton />
        ) : (
          <Updating note={answer.state === 'loading' ? say(projectsTexts.updating) : null}>
            <div className={styles.part}>
              <FigureMessage>
                {projectsMessage(
                  projects.map((project) => ({ project, entries: figuresOf(project.key)?.enrolments })),
                  { reading, lacksSums: lacksSums({ viewer, shown }) },
                )}
              </FigureMessage>
              <StateKey states={statesAmong(rows.flatMap(valuesOf))} />
              <KeyFigures
                rows={projects.map((project) => ({
                  key: project.key,
                  label: <ProjectName project={project} />,
                  lead: [count(project.runs.totalCount)],
                  figures: figuresOf(project.key),
                }))}
                rowHeading={say(projectsTexts.project)}
                leadHeadings={[
                  say(filters.years.kind === 'all' ? projectsTexts.runs : projectsTexts.runsOfAllYears),
                ]}
                labelledBy={heading}
              />
              <p className={styles.hint}>
                {say(projectsTexts.scale)}. {say(projectsTexts.reading)}
              </p>
              {shown === 'EXACT' ? null : <p className={styles.hint}>{say(projectsTexts.noOccupancy)}</p>}
              <FigureDownloads
                asked={{
                  filters,
                  today,
                  by,
                  measures: shown === 'EXACT' ? [...published, 'occupancy_rate'] : published,
                }}
              />
              <FigureStanding answer={breakdown} />
            </div>
          </Updating>
        )}
      </section>
      {breakdown === undefined ? null : <Footnote protection={breakdown.footnotes} />}
    </div>
  );
}

function ProjectName(props: { project: Project }): ReactElement {
  const { project } = props;
  const { language } = useReading();
  const address = useAddress();
  return (
    <span className={styles.name}>
      <Link href={address(projectPath(project.key))}>{nameOf(project, language)}</Link>
      {project.description === null ? null : (
        <span className={styles.description}>{project.description}</span>
      )}
    </span>
  );
}

const by = ['LOCATION', 'PROJECT'] as const;

const published = ['enrolments', 'exits', 'completion_rate', 'independence_rate_6m'];

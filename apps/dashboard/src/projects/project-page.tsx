import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useMemo } from 'react';
import { useParams } from 'wouter';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { nameOf } from '../directory/directory.ts';
import { useDirectory } from '../directory/use-directory.tsx';
import { FiguresPage, type FiguresPageState } from '../figures/figures-page.tsx';
import { NothingToShow } from '../figures/nothing-to-show.tsx';
import { shownProfile } from '../filters/answered.ts';
import { FilterBar } from '../filters/filter-bar.tsx';
import { ProjectsDocument, type ProjectsQuery } from '../generated/graphql.ts';
import { type TrendView, trendViewCodec } from '../overview/trend-view.ts';
import { useReading } from '../reading/use-reading.tsx';
import { ProjectFiguresSection } from './project-figures-section.tsx';
import { ProjectFootnote } from './project-footnote.tsx';
import { ProjectLinks } from './project-links.tsx';
import { ProjectTrendSection } from './project-trend-section.tsx';
import styles from './projects.module.css';
import { ProjectsSkeleton } from './projects-skeleton.tsx';
import { projectsTexts, projectTexts } from './projects-texts.ts';
import { ReasonsSection } from './reasons-section.tsx';
import { RunsSection } from './runs-section.tsx';

/** One project: what it is about, its figures per location, its runs in time, its trend, and why people left. */
export function ProjectPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say, language } = useReading();
  const { key } = useParams<{ key: string }>();
  const directory = useDirectory();
  const projects = directory.state === 'ready' ? directory.data.projects : null;
  const project = projects?.find((one) => one.key === key);
  return (
    <FiguresPage
      title={project === undefined ? say(projectsTexts.project) : nameOf(project, language)}
      today={today}
      codec={trendViewCodec}
      bar={({ filters, directory: known, viewer, showFilters }) => (
        <>
          <ProjectLinks projects={directory.state === 'loading' ? null : (projects ?? [])} current={key} />
          <FilterBar
            filters={filters}
            directory={known}
            today={today}
            viewer={viewer}
            hasProjects={false}
            hasEvents
            onChange={showFilters}
          />
        </>
      )}
    >
      {(state) => <Project key={key} {...state} projectKey={key} />}
    </FiguresPage>
  );
}

function Project(props: FiguresPageState<TrendView> & { projectKey: string }): ReactElement {
  const { filters, directory, projectKey } = props;
  const { answer } = useAnswer(ProjectsDocument, { asOf: filters.asOf, location: null });
  if (directory?.dataStatus.dataVersion === 0) return <NothingToShow {...props} />;
  if (answer.state === 'failed') return <FailureNotice failure={answer.failure} onRetry={answer.retry} />;
  if (answer.state === 'loading') return <ProjectsSkeleton />;
  const project = answer.data.projects.find(({ key }) => key === projectKey);
  return project === undefined ? <Unknown /> : <Known {...props} project={project} />;
}

function Unknown(): ReactElement {
  const { say } = useReading();
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{say(projectTexts.unknown)}</h2>
      <p>{say(projectTexts.unknownHint)}</p>
    </section>
  );
}

function Known(
  props: FiguresPageState<TrendView> & { project: ProjectsQuery['projects'][number] },
): ReactElement {
  const { filters, today, viewer, directory, view, showView, project } = props;
  const own = useMemo(() => ({ ...filters, projects: [project.key] }), [filters, project.key]);
  const shown = shownProfile(filters.profile, viewer);
  const asked = { filters: own, today, shown, directory };
  return (
    <div className={styles.sections}>
      {project.description === null ? null : <p className={styles.lead}>{project.description}</p>}
      <ProjectFiguresSection {...asked} />
      <RunsSection
        {...asked}
        project={project.key}
        form={view.form}
        onForm={(form) => showView({ ...view, form })}
      />
      <ReasonsSection {...asked} />
      <ProjectTrendSection {...asked} view={view} onView={showView} />
      <ProjectFootnote {...asked} />
    </div>
  );
}

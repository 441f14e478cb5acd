import { type ReactElement, useId, useMemo } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { locationColour } from '../charts/location-colour.ts';
import { Updating } from '../controls/updating.tsx';
import { type Named, nameOf } from '../directory/directory.ts';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { publishedInstead } from '../figures/published-instead.ts';
import { rowsBy } from '../figures/rows-by.ts';
import { StateKey } from '../figures/state-key.tsx';
import { WithheldFigure } from '../figures/withheld-figure.tsx';
import { ProjectFiguresDocument, type ProjectFiguresQuery } from '../generated/graphql.ts';
import { statesAmong } from '../locations/states-among.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { AskedOfProject } from './asked-of-project.ts';
import { KeyFigures } from './key-figures.tsx';
import { projectFiguresQuestion, projectTableQuestion } from './project-questions.ts';
import styles from './projects.module.css';
import { ProjectsSkeleton } from './projects-skeleton.tsx';
import { projectsTexts, projectTexts } from './projects-texts.ts';
import { valuesOf } from './values-of.ts';

/** Who came to a project, how it ended and what became of them, per location and together. */
export function ProjectFiguresSection(props: AskedOfProject): ReactElement {
  const { filters, shown } = props;
  const { say } = useReading();
  const question = projectTableQuestion(filters, shown);
  return publishedInstead(question).isAnswered ? (
    <Figures {...props} />
  ) : (
    <WithheldFigure
      title={say(projectTexts.figures)}
      what={say(projectTexts.whatTrend)}
      question={question}
    />
  );
}

function Figures(props: AskedOfProject): ReactElement {
  const { filters, today, shown, directory } = props;
  const { say } = useReading();
  const heading = useId();
  const question = useMemo(() => projectFiguresQuestion({ filters, today, shown }), [filters, today, shown]);
  const { answer } = useAnswer(ProjectFiguresDocument, question);
  const last = useLastReady(answer, question);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {say(projectTexts.figures)}
      </h2>
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : last === null ? (
        <ProjectsSkeleton />
      ) : (
        <Updating note={answer.state === 'loading' ? say(projectsTexts.updating) : null}>
          <Content
            breakdown={last.data.breakdown}
            isExact={shown === 'EXACT'}
            locations={directory?.locations ?? []}
            labelledBy={heading}
          />
        </Updating>
      )}
    </section>
  );
}

function Content(props: {
  breakdown: ProjectFiguresQuery['breakdown'];
  isExact: boolean;
  locations: readonly Named[];
  labelledBy: string;
}): ReactElement {
  const { breakdown, isExact, locations, labelledBy } = props;
  const { say, language } = useReading();
  const { rows } = breakdown;
  if (rows.length === 0) return <p>{say(projectsTexts.nothing)}</p>;
  const inner = rowsBy(rows, { kept: by, by });
  const [together] = rowsBy(rows, { kept: ['PROJECT'], by });
  const own = locations.flatMap((location, rank) => {
    const figures = inner.find((row) => row.location?.key === location.key);
    if (figures === undefined) return [];
    const label = (
      <span className={styles.swatched} style={locationColour(rank)}>
        <span className={styles.swatch} />
        {nameOf(location, language)}
      </span>
    );
    return [{ key: location.key, label, figures }];
  });
  return (
    <div className={styles.part}>
      <StateKey states={statesAmong(rows.flatMap(valuesOf))} />
      <KeyFigures
        rows={[
          ...own,
          ...(together === undefined || own.length < 2
            ? []
            : [{ key: 'together', label: say(projectsTexts.together), figures: together, isTotal: true }]),
        ]}
        rowHeading={say(projectsTexts.location)}
        labelledBy={labelledBy}
      />
      <p className={styles.hint}>{say(projectsTexts.scale)}.</p>
      {isExact ? null : <p className={styles.hint}>{say(projectsTexts.noOccupancy)}</p>}
      <FigureStanding answer={breakdown} />
    </div>
  );
}

const by = ['LOCATION', 'PROJECT'] as const;

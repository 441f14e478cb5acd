import { parsePlainDate } from '@neue-wege/domain';
import { type ReactElement, useMemo } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { EventKey } from '../events/event-key.tsx';
import { chosenYears } from '../figures/chosen.ts';
import { type FigureForm, FigureFrame } from '../figures/figure-frame.tsx';
import { FigureMessage } from '../figures/figure-message.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { RunFiguresDocument, RunsDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { AskedOfProject } from './asked-of-project.ts';
import { runFiguresQuestion } from './project-questions.ts';
import styles from './projects.module.css';
import { ProjectsSkeleton } from './projects-skeleton.tsx';
import { runsMessage } from './projects-text.ts';
import { projectsTexts, runTexts } from './projects-texts.ts';
import { yearsOfRuns } from './run-span.ts';
import { runsByLocation, runTime } from './runs.ts';
import { RunsChart } from './runs-chart.tsx';
import { RunsTable } from './runs-table.tsx';

/** The runs of a project: when and where they are, and who came to each. */
export function RunsSection(
  props: AskedOfProject & { project: string; form: FigureForm; onForm: (form: FigureForm) => void },
): ReactElement {
  const { filters, today, shown, directory, project, form, onForm } = props;
  const reading = useReading();
  const { say } = reading;
  const runs = useAnswer(RunsDocument, { asOf: filters.asOf }).answer;
  const question = useMemo(() => runFiguresQuestion({ filters, shown }), [filters, shown]);
  const figures = useAnswer(RunFiguresDocument, question).answer;
  const years = chosenYears({ filters, today });
  const groups = runsByLocation(runs.state === 'ready' ? runs.data.runs : [], {
    project,
    chosen: filters.locations,
    years,
    locations: directory?.locations ?? [],
  });
  const all = groups.flatMap((group) => group.runs);
  const breakdown = figures.state === 'ready' ? figures.data.breakdown : null;
  const asOf = parsePlainDate(breakdown?.asOf ?? '') ?? filters.asOf ?? today;
  const told = { groups, figures: breakdown?.rows ?? [], asOf };
  return (
    <FigureFrame title={say(runTexts.section)} measures={[]} form={form} onForm={onForm}>
      {runs.state === 'failed' ? (
        <FailureNotice failure={runs.failure} onRetry={runs.retry} />
      ) : runs.state === 'loading' || figures.state === 'loading' ? (
        <ProjectsSkeleton />
      ) : all.length === 0 ? (
        <p>{say(projectsTexts.nothing)}</p>
      ) : (
        <div className={styles.part}>
          <FigureMessage>
            {runsMessage(
              all.map((run) => runTime(run, asOf)),
              reading,
            )}
          </FigureMessage>
          {form === 'chart' ? <RunsChart {...told} /> : <RunsTable {...told} />}
          <EventKey years={yearsOfRuns(all, asOf)} />
          {figures.state === 'failed' ? (
            <FailureNotice failure={figures.failure} onRetry={figures.retry} />
          ) : null}
          <p className={styles.hint}>
            {shown === 'EXACT' ? null : `${say(runTexts.protectedAlone)} `}
            {years === undefined ? null : say(runTexts.whole)}
          </p>
          {breakdown === null ? null : <FigureStanding answer={breakdown} />}
        </div>
      )}
    </FigureFrame>
  );
}

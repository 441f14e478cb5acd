import { lazy, type ReactElement, Suspense } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import type { Answer } from '../ask/use-answer.ts';
import { Updating } from '../controls/updating.tsx';
import { AnswerReading } from '../figures/answer-reading.tsx';
import type { Asked } from '../figures/chosen.ts';
import { DownloadRow } from '../figures/download-row.tsx';
import { FigureFrame } from '../figures/figure-frame.tsx';
import { FigureMessage } from '../figures/figure-message.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { FigureTable } from '../figures/figure-table.tsx';
import { StateKey } from '../figures/state-key.tsx';
import type { PathwaysQuery } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { CohortChoice } from './cohort-choice.tsx';
import { chosenPathways, isWhole, wholeYear, yearsOf } from './pathways.ts';
import { pathwaysFiles } from './pathways-question.ts';
import { PathwaysSkeleton } from './pathways-skeleton.tsx';
import { pathwaysTable } from './pathways-table.ts';
import { cohortText, pathwaysMessage } from './pathways-text.ts';
import { pathwaysTexts } from './pathways-texts.ts';
import type { PathwaysView } from './pathways-view.ts';

const chart = import('../charts/flow-chart.tsx');
const FlowChart = lazy(async () => ({ default: (await chart).FlowChart }));

/** The pathways of one cohort of entries: which one, as a flow or as a table. */
export function PathwaysSection(props: {
  answer: Answer<PathwaysQuery>;
  shown: PathwaysQuery['pathways'] | null;
  asked: Asked;
  view: PathwaysView;
  onView: (view: PathwaysView) => void;
}): ReactElement {
  const { answer, shown, asked, view, onView } = props;
  const { say } = useReading();
  const chosen = shown === null ? undefined : chosenPathways(shown, view.cohort);
  return (
    <FigureFrame
      title={say(pathwaysTexts.section)}
      measures={[]}
      form={view.form}
      onForm={(form) => onView({ ...view, form })}
      switches={
        shown === null ? null : (
          <CohortChoice
            cohort={chosen?.cohort ?? view.cohort}
            years={yearsOf(shown.rows)}
            onChange={(cohort) => onView({ ...view, cohort })}
          />
        )
      }
    >
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : shown === null ? (
        <PathwaysSkeleton />
      ) : (
        <Updating note={answer.state === 'loading' ? say(pathwaysTexts.updating) : null}>
          <PathwaysContent pathways={shown} asked={asked} view={view} />
        </Updating>
      )}
    </FigureFrame>
  );
}

function PathwaysContent(props: {
  pathways: PathwaysQuery['pathways'];
  asked: Asked;
  view: PathwaysView;
}): ReactElement {
  const { pathways, asked, view } = props;
  const reading = useReading();
  const { say, day } = reading;
  const chosen = chosenPathways(pathways, view.cohort);
  if (chosen === undefined) return <p>{say(pathwaysTexts.noCohort)}</p>;
  const { cohort, group } = chosen;
  const message = pathwaysMessage(group, { cohort, reading });
  const whole = wholeYear(pathways.rows);
  const caption = say(pathwaysTexts.caption, {
    cohort: cohortText({ cohort, reading }),
    day: day(pathways.asOf),
  });
  return (
    <>
      <FigureMessage>{message}</FigureMessage>
      {cohort === 'all' || isWhole(group) || whole === undefined ? null : (
        <p>{say(pathwaysTexts.running, { year: whole })}</p>
      )}
      {view.form === 'table' ? (
        <>
          <StateKey states={['NOT_APPLICABLE']} />
          <FigureTable
            table={pathwaysTable(group, reading)}
            caption={caption}
            rowHeading={say(pathwaysTexts.row)}
          />
        </>
      ) : (
        <Suspense fallback={<PathwaysSkeleton />}>
          <FlowChart group={group} name={message} asOf={pathways.asOf} />
        </Suspense>
      )}
      <AnswerReading id="pathways" />
      <DownloadRow files={pathwaysFiles(asked, cohort)} />
      <FigureStanding answer={pathways} />
    </>
  );
}

import type { ReactElement } from 'react';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { WithheldFigure } from '../figures/withheld-figure.tsx';
import { TrendDocument } from '../generated/graphql.ts';
import { trendQuestion } from '../overview/overview-questions.ts';
import { TrendSection } from '../overview/trend-section.tsx';
import type { TrendView } from '../overview/trend-view.ts';
import { useReading } from '../reading/use-reading.tsx';
import { completionRate, enrolments } from '../values/named-measure.ts';
import type { AskedOfProject } from './asked-of-project.ts';
import { tableQuestion } from './project-questions.ts';
import { projectTexts } from './projects-texts.ts';

/** How a project went over the years, which exact values alone answer. */
export function ProjectTrendSection(
  props: AskedOfProject & { view: TrendView; onView: (view: TrendView) => void },
): ReactElement {
  const { filters, shown } = props;
  const { say } = useReading();
  if (shown === 'EXACT') return <Trend {...props} />;
  const question = tableQuestion({
    by: ['location', 'project', 'year'],
    measures: [enrolments, completionRate],
    filters,
    profile: shown,
  });
  return (
    <WithheldFigure title={say(projectTexts.trend)} what={say(projectTexts.whatTrend)} question={question} />
  );
}

function Trend(props: AskedOfProject & { view: TrendView; onView: (view: TrendView) => void }): ReactElement {
  const { filters, today, directory, view, onView } = props;
  const { answer } = useAnswer(TrendDocument, trendQuestion({ filters, today }));
  const shown = useLastReady(answer, filters);
  return (
    <TrendSection
      answer={answer}
      shown={shown}
      view={view}
      today={today}
      directory={directory}
      onView={onView}
    />
  );
}

import { lazy, type ReactElement, Suspense } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import type { Answer } from '../ask/use-answer.ts';
import { Segments } from '../controls/segments.tsx';
import { Updating } from '../controls/updating.tsx';
import type { Directory } from '../directory/directory.ts';
import { AnswerReading } from '../figures/answer-reading.tsx';
import { splitFiles } from '../figures/breakdown-file.ts';
import { DownloadRow } from '../figures/download-row.tsx';
import { FigureFrame } from '../figures/figure-frame.tsx';
import { FigureMessage } from '../figures/figure-message.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { FigureTable } from '../figures/figure-table.tsx';
import type { TimeToIndependenceQuery } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { CurveKey } from './curve-key.tsx';
import { curveTable, reasonsTable } from './curve-table.ts';
import { comparisonText, notObservedText, timeMessage } from './curve-text.ts';
import { curvesOf } from './curves.ts';
import { type AskedTimes, timeDimensions } from './time-question.ts';
import styles from './time-section.module.css';
import { TimeSkeleton } from './time-skeleton.tsx';
import { timeTexts } from './time-texts.ts';
import { type TimeSplit, type TimeView, timeSplits } from './time-view.ts';

type Times = TimeToIndependenceQuery['timeToIndependence'];

const charts = import('../charts/curve-charts.tsx');
const CurveCharts = lazy(async () => ({ default: (await charts).CurveCharts }));

/** The curves: by what they are split, as charts or as a table, and why receipt ended. */
export function TimeSection(props: {
  answer: Answer<TimeToIndependenceQuery>;
  shown: Times | null;
  asked: AskedTimes;
  view: TimeView;
  directory: Directory | null;
  onView: (view: TimeView) => void;
}): ReactElement {
  const { answer, shown, asked, view, directory, onView } = props;
  const { say } = useReading();
  return (
    <FigureFrame
      title={say(timeTexts.section)}
      measures={[]}
      form={view.form}
      onForm={(form) => onView({ ...view, form })}
      switches={
        <Segments<TimeSplit>
          legend={say(timeTexts.by)}
          value={view.by}
          options={timeSplits.map((value) => ({ value, label: say(timeTexts[value]) }))}
          onChange={(by) => onView({ ...view, by })}
        />
      }
    >
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : shown === null ? (
        <TimeSkeleton />
      ) : (
        <Updating note={answer.state === 'loading' ? say(timeTexts.updating) : null}>
          <TimeContent times={shown} asked={asked} view={view} directory={directory} />
        </Updating>
      )}
    </FigureFrame>
  );
}

function TimeContent(props: {
  times: Times;
  asked: AskedTimes;
  view: TimeView;
  directory: Directory | null;
}): ReactElement {
  const { times, asked, view, directory } = props;
  const reading = useReading();
  const { say } = reading;
  const curves = curvesOf(times, {
    locations: directory?.locations ?? [],
    phases: directory?.phases ?? [],
  });
  const notObserved = notObservedText(times.total, reading);
  const comparison = comparisonText(times.comparison, reading);
  const reasons = reasonsTable(curves, reading);
  const day = reading.day(times.asOf);
  return (
    <div className={styles.content}>
      <FigureMessage>{timeMessage(times.total, reading)}</FigureMessage>
      {notObserved === null ? null : <p className={styles.notObserved}>{notObserved}</p>}
      {comparison === null ? null : <p>{comparison}</p>}
      {view.form === 'table' ? (
        <FigureTable
          table={curveTable(curves, reading)}
          caption={say(timeTexts.caption, { day })}
          rowHeading={say(timeTexts.month)}
        />
      ) : (
        <>
          <CurveKey hasTotal={times.curves.length > 0} />
          <Suspense fallback={<TimeSkeleton />}>
            <CurveCharts curves={curves} />
          </Suspense>
        </>
      )}
      <AnswerReading id="time_to_independence" />
      {reasons.groups.length === 0 ? null : (
        <>
          <h2 className={styles.title}>{say(timeTexts.reasons)}</h2>
          <FigureTable
            table={reasons}
            caption={say(timeTexts.reasonsCaption, { day })}
            rowHeading={say(timeTexts.reason)}
          />
        </>
      )}
      <DownloadRow files={splitFiles('time-to-independence', { ...asked, by: timeDimensions[asked.by] })} />
      <FigureStanding answer={times} />
    </div>
  );
}

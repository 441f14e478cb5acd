import { certainCoverage, type PlainDate, parsePlainDate } from '@neue-wege/domain';
import { type ReactElement, useMemo } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { Segments } from '../controls/segments.tsx';
import { Updating } from '../controls/updating.tsx';
import type { Directory } from '../directory/directory.ts';
import { EventKey } from '../events/event-key.tsx';
import { chosenYears } from '../figures/chosen.ts';
import { FigureDownloads } from '../figures/figure-downloads.tsx';
import { FigureFrame } from '../figures/figure-frame.tsx';
import { FigureMessage } from '../figures/figure-message.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { FigureTable } from '../figures/figure-table.tsx';
import type { FiguresPageState } from '../figures/figures-page.tsx';
import { Footnote } from '../figures/footnote.tsx';
import { NothingToShow } from '../figures/nothing-to-show.tsx';
import { KeyItem, StateKey } from '../figures/state-key.tsx';
import type { Filters } from '../filters/filters.ts';
import { CompletenessDocument, type CompletenessQuery } from '../generated/graphql.ts';
import { statesAmong } from '../locations/states-among.ts';
import { trendDimensions } from '../overview/overview-questions.ts';
import { useReading } from '../reading/use-reading.tsx';
import { coverageByYear, coverageMeasure, coverageTogether } from './coverage.ts';
import { CoverageCharts } from './coverage-charts.tsx';
import { coverageLabel, coverageMessage } from './coverage-text.ts';
import styles from './quality.module.css';
import { completenessQuestion } from './quality-questions.ts';
import { QualitySkeleton } from './quality-skeleton.tsx';
import { coverageTable } from './quality-tables.ts';
import { coverageTexts, qualityTexts } from './quality-texts.ts';
import { type CoverageField, coverageFields, type QualityView } from './quality-view.ts';
import { yearPanels } from './year-panels.ts';

/** How much is known of those who left, against the share from which rates count as certain. */
export function CoverageSection(props: FiguresPageState<QualityView>): ReactElement {
  const { filters, today, directory, view, showView } = props;
  const { say } = useReading();
  const question = useMemo(() => completenessQuestion({ filters, today }), [filters, today]);
  const { answer } = useAnswer(CompletenessDocument, question);
  const shown = useLastReady(answer, filters);
  if (shown?.data.breakdown.rows.length === 0) return <NothingToShow {...props} />;
  return (
    <FigureFrame
      title={say(coverageTexts.title)}
      measures={[coverageMeasure(view.field)]}
      form={view.form}
      onForm={(form) => showView({ ...view, form })}
      switches={
        <Segments<CoverageField>
          legend={say(coverageTexts.field)}
          value={view.field}
          options={coverageFields.map((value) => ({ value, label: say(coverageTexts[value]) }))}
          onChange={(field) => showView({ ...view, field })}
        />
      }
    >
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : shown === null ? (
        <QualitySkeleton />
      ) : (
        <Updating note={answer.state === 'loading' ? say(qualityTexts.updating) : null}>
          <Content
            breakdown={shown.data.breakdown}
            filters={shown.question}
            today={today}
            view={view}
            directory={directory}
          />
        </Updating>
      )}
    </FigureFrame>
  );
}

function Content(props: {
  breakdown: CompletenessQuery['breakdown'];
  filters: Filters;
  today: PlainDate;
  view: QualityView;
  directory: Directory | null;
}): ReactElement {
  const { breakdown, filters, today, view, directory } = props;
  const { field } = view;
  const reading = useReading();
  const { say } = reading;
  const telling = { asOf: parsePlainDate(breakdown.asOf) ?? today, reading };
  const by = trendDimensions(filters);
  const panels = yearPanels(coverageByYear(breakdown.rows, { field, by }), {
    years: chosenYears({ filters, today }),
    locations: directory?.locations ?? [],
  });
  const together = coverageTogether(breakdown.rows, { field, by, years: panels.years });
  const label = coverageLabel(field, reading);
  const aim = reading.share(certainCoverage, 0);
  const states = statesAmong(panels.panels.flatMap(({ points }) => points.map(({ value }) => value)));
  return (
    <div className={styles.part}>
      <FigureMessage>{coverageMessage({ panels, together }, { ...telling, field })}</FigureMessage>
      {view.form === 'chart' ? (
        <>
          <StateKey
            states={states}
            marks={
              <>
                <KeyItem mark={<Line isAim />}>{say(coverageTexts.aim, { aim })}</KeyItem>
                <KeyItem mark={<Line isAim={false} />}>
                  {say(filters.locations.length > 0 ? qualityTexts.chosenTogether : qualityTexts.together)}
                </KeyItem>
              </>
            }
          />
          <CoverageCharts panels={panels} together={together} label={label} telling={telling} />
        </>
      ) : (
        <>
          <StateKey states={states} />
          <FigureTable
            table={coverageTable(panels, { label, telling })}
            caption={say(coverageTexts.caption, { label, day: reading.day(breakdown.asOf) })}
            rowHeading={say(coverageTexts.year)}
          />
        </>
      )}
      <EventKey years={panels.years} />
      <p className={styles.hint}>{say(coverageTexts.reading)}</p>
      <FigureDownloads asked={{ filters, today, by, measures: [coverageMeasure(field).id] }} />
      <FigureStanding answer={breakdown} />
      <Footnote protection={breakdown.footnotes} />
    </div>
  );
}

function Line(props: { isAim: boolean }): ReactElement {
  return (
    <svg
      className={styles.line}
      data-aim={props.isAim || undefined}
      width="1.625rem"
      height="0.75rem"
      viewBox="0 0 26 12"
      aria-hidden="true"
    >
      <path d="M1 6h24" />
    </svg>
  );
}

import { measureOf, type PlainDate, parsePlainDate } from '@neue-wege/domain';
import { type ReactElement, useMemo } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { QuantityMarks } from '../charts/quantity-marks.tsx';
import type { Readout } from '../charts/readout.tsx';
import { YearPanelCharts } from '../charts/year-panels.tsx';
import { Updating } from '../controls/updating.tsx';
import type { Directory } from '../directory/directory.ts';
import { EventKey } from '../events/event-key.tsx';
import { chosenYears } from '../figures/chosen.ts';
import { FigureFrame } from '../figures/figure-frame.tsx';
import { FigureMessage } from '../figures/figure-message.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { FigureTable } from '../figures/figure-table.tsx';
import type { FiguresPageState } from '../figures/figures-page.tsx';
import { StateKey } from '../figures/state-key.tsx';
import type { Filters } from '../filters/filters.ts';
import { RecordingDocument, type RecordingQuery } from '../generated/graphql.ts';
import { statesAmong } from '../locations/states-among.ts';
import { type Telling, yearText } from '../overview/trend-messages.ts';
import { useReading } from '../reading/use-reading.tsx';
import { quantityText } from '../values/quantity-text.ts';
import type { Quantity } from '../values/value-parts.ts';
import { stateText } from '../values/value-state.ts';
import { LastDelivery } from './last-delivery.tsx';
import { latestYear } from './latest-year.ts';
import styles from './quality.module.css';
import { findingsQuestion } from './quality-questions.ts';
import { QualitySkeleton } from './quality-skeleton.tsx';
import { recordingTable } from './quality-tables.ts';
import { qualityTexts, recordingTexts } from './quality-texts.ts';
import type { QualityView } from './quality-view.ts';
import { delayByYear, recordingMessage, recordingOf } from './recording.ts';
import { type YearPanels, yearPanels } from './year-panels.ts';

const delayMeasure = measureOf('recording_delay_median');

/** How soon entries and exits are recorded, and when data came last. */
export function RecordingSection(props: FiguresPageState<QualityView>): ReactElement {
  const { filters, today, directory, view, showView } = props;
  const { say } = useReading();
  const question = useMemo(() => findingsQuestion({ filters, today }), [filters, today]);
  const { answer } = useAnswer(RecordingDocument, question);
  const shown = useLastReady(answer, filters);
  return (
    <FigureFrame
      title={say(recordingTexts.title)}
      measures={delayMeasure === undefined ? [] : [delayMeasure]}
      form={view.form}
      onForm={(form) => showView({ ...view, form })}
    >
      <LastDelivery asOf={filters.asOf} />
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : shown === null ? (
        <QualitySkeleton />
      ) : (
        <Updating note={answer.state === 'loading' ? say(qualityTexts.updating) : null}>
          <Content
            quality={shown.data.dataQuality}
            filters={shown.question}
            today={today}
            form={view.form}
            directory={directory}
          />
        </Updating>
      )}
    </FigureFrame>
  );
}

function Content(props: {
  quality: RecordingQuery['dataQuality'];
  filters: Filters;
  today: PlainDate;
  form: QualityView['form'];
  directory: Directory | null;
}): ReactElement {
  const { quality, filters, today, form, directory } = props;
  const reading = useReading();
  const { say } = reading;
  const telling = { asOf: parsePlainDate(quality.asOf) ?? today, reading };
  const recording = recordingOf(quality);
  const panels = yearPanels(delayByYear(quality), {
    years: chosenYears({ filters, today }),
    locations: directory?.locations ?? [],
  });
  const label = delayMeasure === undefined ? '' : say(delayMeasure.label);
  return (
    <div className={styles.part}>
      <FigureMessage>{recording === null ? null : recordingMessage(recording, reading)}</FigureMessage>
      <StateKey
        states={statesAmong(panels.panels.flatMap(({ points }) => points.map(({ value }) => value)))}
      />
      {form === 'chart' ? (
        <Charts panels={panels} label={label} telling={telling} />
      ) : (
        <FigureTable
          table={recordingTable(panels, { label, telling })}
          caption={say(recordingTexts.caption, { label, day: reading.day(quality.asOf) })}
          rowHeading={say(recordingTexts.year)}
        />
      )}
      <EventKey years={panels.years} />
      <FigureStanding answer={quality} />
    </div>
  );
}

function Charts(props: { panels: YearPanels<Quantity>; label: string; telling: Telling }): ReactElement {
  const { panels, label, telling } = props;
  const { reading, asOf } = telling;
  const pointsOf = (key: string) => panels.panels.find(({ location }) => location.key === key)?.points ?? [];
  const days = panels.panels.flatMap(({ points }) => points.map(({ value }) => value?.value ?? 0));
  return (
    <YearPanelCharts
      panels={panels.panels.map(({ location, rank, points }) => {
        const latest = latestYear(points, { asOf, isSaid: ({ value }) => value !== null });
        const message =
          latest === null
            ? reading.say(recordingTexts.nothing)
            : `${yearText(latest.year, telling)}: ${quantityText(latest.value, reading)}`;
        return { location, rank, message };
      })}
      years={panels.years}
      ceiling={Math.max(7, ...days)}
      formatTick={reading.count}
      readout={(key, year) =>
        readoutOf(pointsOf(key).find((point) => point.year === year)?.value ?? null, year)
      }
      marks={(key, layout) => <QuantityMarks points={pointsOf(key)} layout={layout} />}
    />
  );

  function readoutOf(delay: Quantity | null, year: number): Readout {
    const title = yearText(year, telling);
    if (delay === null) {
      const value = reading.say(recordingTexts.nothing);
      return { title, lines: [{ label, value, detail: null, state: null }] };
    }
    const state = { status: delay.status, text: stateText(delay, reading) };
    const detail = delay.n === null ? null : reading.say(recordingTexts.basis, { n: reading.count(delay.n) });
    return { title, lines: [{ label, value: quantityText(delay, reading), detail, state }] };
  }
}

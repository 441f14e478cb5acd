import { type PlainDate, parsePlainDate } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { locationColour } from '../charts/location-colour.ts';
import { RateMarks } from '../charts/rate-marks.tsx';
import { rateReadout } from '../charts/trend-readout.ts';
import { YearChart } from '../charts/year-chart.tsx';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { Updating } from '../controls/updating.tsx';
import { EventKey } from '../events/event-key.tsx';
import { type FigureForm, FigureFrame } from '../figures/figure-frame.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { FigureTable } from '../figures/figure-table.tsx';
import { StateKey } from '../figures/state-key.tsx';
import type { Filters } from '../filters/filters.ts';
import { LocationsDocument, type LocationsQuery } from '../generated/graphql.ts';
import { trendDimensions } from '../overview/overview-questions.ts';
import { yearText } from '../overview/trend-messages.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import { useReading } from '../reading/use-reading.tsx';
import { coverageOf } from './coverage.ts';
import { RateMarksKey } from './key-marks.tsx';
import { coverageMeasure } from './location-measures.ts';
import styles from './locations.module.css';
import { locationsQuestion } from './locations-questions.ts';
import { locationsTexts, locationTexts } from './locations-texts.ts';
import { rateTable } from './rate-table.ts';
import { statesAmong } from './states-among.ts';

/** Whose coverage is shown. */
interface Place {
  readonly key: string;
  readonly rank: number;
}

/** How complete the follow-ups of one location are, per year. */
export function CoverageSection(props: {
  filters: Filters;
  place: Place;
  today: PlainDate;
  form: FigureForm;
  onForm: (form: FigureForm) => void;
}): ReactElement {
  const { filters, place, today, form, onForm } = props;
  const { say } = useReading();
  const { answer } = useAnswer(LocationsDocument, locationsQuestion(filters, today));
  const shown = useLastReady(answer, filters);
  return (
    <FigureFrame title={say(locationTexts.coverage)} measures={[coverageMeasure]} form={form} onForm={onForm}>
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : shown === null ? (
        <p aria-busy="true">
          <SkeletonLine width={40} />
        </p>
      ) : (
        <Updating note={answer.state === 'loading' ? say(trendTexts.updating) : null}>
          <Content
            breakdown={shown.data.breakdown}
            filters={shown.question}
            place={place}
            today={today}
            form={form}
          />
        </Updating>
      )}
    </FigureFrame>
  );
}

function Content(props: {
  breakdown: LocationsQuery['breakdown'];
  filters: Filters;
  place: Place;
  today: PlainDate;
  form: FigureForm;
}): ReactElement {
  const { breakdown, filters, place, today, form } = props;
  const reading = useReading();
  const { say } = reading;
  const telling = { asOf: parsePlainDate(breakdown.asOf) ?? today, reading };
  const { points, all } = coverageOf(breakdown.rows, { key: place.key, by: trendDimensions(filters) });
  const label = say(coverageMeasure.label);
  const states = statesAmong(points.map(({ rate }) => rate));
  if (points.length === 0) return <p className={styles.hint}>{say(locationsTexts.nothing)}</p>;
  return (
    <div className={styles.part}>
      <p className={styles.lead}>{say(locationTexts.coverageLead)}</p>
      {form === 'chart' ? (
        <div className={styles.part} style={locationColour(place.rank)}>
          <StateKey states={states} marks={<RateMarksKey label={label} hasReference />} />
          <YearChart
            name={label}
            years={points.map(({ year }) => year)}
            ceiling={1}
            formatTick={(tick) => reading.share(tick, 0)}
            phases={[]}
            readout={(year) =>
              rateReadout(points.find((point) => point.year === year) ?? { year, rate: null }, {
                label,
                telling,
              })
            }
          >
            {(layout) => <RateMarks points={points} all={all} layout={layout} />}
          </YearChart>
        </div>
      ) : (
        <>
          <StateKey states={states} />
          <FigureTable
            table={rateTable(
              points
                .map(({ year, rate }) => ({ key: String(year), label: yearText(year, telling), rate }))
                .toReversed(),
              { label, heading: say(locationTexts.coverage), reading },
            )}
            caption={say(locationTexts.caption, { title: label, day: reading.day(breakdown.asOf) })}
            rowHeading={say(trendTexts.year)}
          />
        </>
      )}
      <EventKey years={points.map(({ year }) => year)} />
      <FigureStanding answer={breakdown} />
    </div>
  );
}

import type { ReactElement } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { DotChart } from '../charts/dot-chart.tsx';
import { locationColour } from '../charts/location-colour.ts';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { Updating } from '../controls/updating.tsx';
import type { Directory } from '../directory/directory.ts';
import { FigureFrame } from '../figures/figure-frame.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { FigureTable } from '../figures/figure-table.tsx';
import { StateKey } from '../figures/state-key.tsx';
import type { Filters } from '../filters/filters.ts';
import { LocationPhasesDocument, type LocationPhasesQuery } from '../generated/graphql.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import type { TrendView } from '../overview/trend-view.ts';
import { useReading } from '../reading/use-reading.tsx';
import { RateMarksKey } from './key-marks.tsx';
import styles from './locations.module.css';
import { phasesQuestion } from './locations-questions.ts';
import { locationTexts } from './locations-texts.ts';
import { phaseMeasure, phaseRates } from './phase-rates.ts';
import { rateRow } from './rate-rows.ts';
import { rateTable } from './rate-table.ts';
import { statesAmong } from './states-among.ts';

/** The rate of one location in each phase of the programme. */
export function PhasesSection(props: {
  filters: Filters;
  place: { readonly key: string; readonly rank: number };
  view: TrendView;
  phases: Directory['phases'];
  onView: (view: TrendView) => void;
}): ReactElement {
  const { filters, place, view, phases, onView } = props;
  const { say } = useReading();
  const { answer } = useAnswer(LocationPhasesDocument, phasesQuestion(filters, place.key));
  const shown = useLastReady(answer, place);
  return (
    <FigureFrame
      title={say(locationTexts.phases)}
      measures={[phaseMeasure(view.measure)]}
      form={view.form}
      onForm={(form) => onView({ ...view, form })}
    >
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : shown === null ? (
        <p aria-busy="true">
          <SkeletonLine width={40} />
        </p>
      ) : (
        <Updating note={answer.state === 'loading' ? say(trendTexts.updating) : null}>
          <Content breakdown={shown.data.breakdown} rank={shown.question.rank} view={view} phases={phases} />
        </Updating>
      )}
    </FigureFrame>
  );
}

function Content(props: {
  breakdown: LocationPhasesQuery['breakdown'];
  rank: number;
  view: TrendView;
  phases: Directory['phases'];
}): ReactElement {
  const { breakdown, rank, view, phases } = props;
  const reading = useReading();
  const { say } = reading;
  const { measure, form } = view;
  const label = say(phaseMeasure(measure).label);
  const rates = phaseRates(breakdown.rows, { measure, phases, reading });
  const states = statesAmong(rates.map(({ rate }) => rate));
  const title = say(locationTexts.phasesOf, { label });
  return (
    <div className={styles.part}>
      <p className={styles.lead}>{say(locationTexts.phasesLead, { label })}</p>
      {form === 'chart' ? (
        <>
          <StateKey states={states} marks={<RateMarksKey label={label} hasReference={false} />} />
          <DotChart
            name={title}
            rows={rates.map((one) => rateRow({ ...one, colour: locationColour(rank) }, reading))}
            reference={null}
          />
        </>
      ) : (
        <>
          <StateKey states={states} />
          <FigureTable
            table={rateTable(rates, { label, heading: say(locationTexts.allYears), reading })}
            caption={say(locationTexts.caption, { title, day: reading.day(breakdown.asOf) })}
            rowHeading={say(locationTexts.phase)}
          />
        </>
      )}
      <FigureStanding answer={breakdown} />
    </div>
  );
}

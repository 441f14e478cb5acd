import type { ReactElement } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { FunnelChart } from '../charts/funnel-chart.tsx';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { Updating } from '../controls/updating.tsx';
import { type FigureForm, FigureFrame } from '../figures/figure-frame.tsx';
import { FigureMessage } from '../figures/figure-message.tsx';
import { FigureTable } from '../figures/figure-table.tsx';
import { StateKey } from '../figures/state-key.tsx';
import { FunnelDocument } from '../generated/graphql.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import { useReading } from '../reading/use-reading.tsx';
import { funnelTexts } from './exact-texts.ts';
import { type Funnel, funnelMessage, funnelPoints } from './funnel-points.ts';
import { funnelTable } from './funnel-table.ts';
import { FunnelKey } from './key-marks.tsx';
import { rateMeasureOf } from './location-measures.ts';
import styles from './locations.module.css';
import { type AskedOf, funnelQuestion } from './locations-questions.ts';
import { statesAmong } from './states-among.ts';

/** The runs against the limits within which chance scatters them. */
export function FunnelSection(props: {
  asked: AskedOf;
  form: FigureForm;
  onForm: (form: FigureForm) => void;
}): ReactElement {
  const { asked, form, onForm } = props;
  const { say } = useReading();
  const { answer } = useAnswer(FunnelDocument, funnelQuestion(asked));
  const shown = useLastReady(answer, asked);
  return (
    <FigureFrame
      title={say(funnelTexts.title)}
      measures={[rateMeasureOf(asked.measure)]}
      form={form}
      onForm={onForm}
    >
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : shown === null ? (
        <p aria-busy="true">
          <SkeletonLine width={40} />
        </p>
      ) : (
        <Updating note={answer.state === 'loading' ? say(trendTexts.updating) : null}>
          <Content funnel={shown.data.funnel} asked={shown.question} form={form} />
        </Updating>
      )}
    </FigureFrame>
  );
}

function Content(props: { funnel: Funnel; asked: AskedOf; form: FigureForm }): ReactElement {
  const { funnel, asked, form } = props;
  const { period } = asked;
  const reading = useReading();
  const { say } = reading;
  const { units, target, targetWords, reason, note, asOf } = funnel;
  const label = say(rateMeasureOf(asked.measure).label);
  const points = funnelPoints(units, reading);
  const message = funnelMessage(points, { units: units.length, label, period, reading }).join(' ');
  return (
    <div className={styles.part}>
      <FigureMessage>{reason === null ? message : say(reason)}</FigureMessage>
      {form === 'table' ? (
        <>
          <StateKey states={statesAmong(units.map(({ value }) => value))} />
          <FigureTable
            table={funnelTable(units, { label, heading: period, reading })}
            caption={say(funnelTexts.caption, { label, period, day: reading.day(asOf) })}
            rowHeading={say(funnelTexts.run)}
          />
        </>
      ) : reason === null && target !== null ? (
        <>
          <StateKey states={[]} marks={<FunnelKey />} />
          <FunnelChart
            name={message}
            points={points}
            target={{ at: target, label: `${say(targetWords)} ${reading.share(target, 1)}` }}
            casesLabel={say(funnelTexts.cases)}
          />
        </>
      ) : null}
      <p className={styles.hint}>
        {say(funnelTexts.lead)} {say(note)}
      </p>
    </div>
  );
}

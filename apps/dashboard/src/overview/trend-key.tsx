import { type Measure, type ValueStatus, valueStatuses } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { BarGlyph, OpenBarGlyph, TogetherGlyph } from '../figures/bar-glyphs.tsx';
import { figureFrameTexts } from '../figures/figure-frame-texts.ts';
import { KeyItem as Item } from '../figures/state-key.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { completions, enrolments } from '../values/named-measure.ts';
import { StateGlyph, StateGlyphs } from '../values/state-mark.tsx';
import { markOf } from '../values/value-state.ts';
import { signsIn, statesIn } from './states-in.ts';
import type { Trend } from './trend.ts';
import styles from './trend-key.module.css';
import { trendTexts } from './trend-texts.ts';

/** What the marks mean: only those that occur. */
export function TrendKey(props: { trend: Trend; together: string }): ReactElement {
  const { trend, together } = props;
  const { say } = useReading();
  return (
    <ul className={styles.key} aria-label={say(figureFrameTexts.key)}>
      {trend.kind === 'counts' ? (
        <>
          <Item mark={<BarGlyph />}>{say(enrolments.label)}</Item>
          <Item mark={<LineGlyph />}>{say(completions.label)}</Item>
        </>
      ) : (
        <>
          <Item mark={<IntervalGlyph />}>
            {say(trendTexts.withInterval, { label: say(trend.measure.label) })}
          </Item>
          {trend.panels.length > 1 ? <Item mark={<TogetherGlyph />}>{together}</Item> : null}
        </>
      )}
      {statesIn(trend).map((status) =>
        trend.kind === 'counts' && markOf(status) === 'sign' ? null : (
          <Item
            key={status}
            mark={
              <>
                {trend.kind === 'counts' && markOf(status) === 'hollow' ? <OpenBarGlyph /> : null}
                <StateGlyphs status={status} />
              </>
            }
          >
            {say(labelOf(status))}
          </Item>
        ),
      )}
      {trend.kind === 'counts' ? (
        <>
          {signsIn(trend).entries.map((status) => signItem(enrolments, { status }))}
          {signsIn(trend).completions.map((status) => signItem(completions, { status, isRound: true }))}
        </>
      ) : null}
    </ul>
  );

  function signItem(
    measure: Measure,
    { status, isRound = false }: { status: ValueStatus; isRound?: boolean },
  ): ReactElement {
    return (
      <Item key={`${measure.id} ${status}`} mark={<StateGlyph status={status} isRound={isRound} />}>
        {say(trendTexts.signOf, { label: say(measure.label), state: say(labelOf(status)) })}
      </Item>
    );
  }
}

function labelOf(status: ValueStatus): (typeof valueStatuses)[ValueStatus]['label'] {
  return valueStatuses[status].label;
}

function LineGlyph(): ReactElement {
  return (
    <svg width="1.625rem" height="0.75rem" viewBox="0 0 26 12" aria-hidden="true">
      <path className={styles.line} d="M1 6h24" />
      <circle className={styles.point} cx="13" cy="6" r="4" />
    </svg>
  );
}

function IntervalGlyph(): ReactElement {
  return (
    <svg width="0.75rem" height="1.25rem" viewBox="0 0 12 20" aria-hidden="true">
      <path className={styles.ground} d="M6 4v12" />
      <path className={styles.line} d="M6 1v18" />
      <circle className={styles.point} cx="6" cy="10" r="4" />
    </svg>
  );
}

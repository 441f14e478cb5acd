import { type ValueStatus, valueStatuses } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { KeyItem, StateKey } from '../figures/state-key.tsx';
import { RateMarksKey } from '../locations/key-marks.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { markOf } from '../values/value-state.ts';
import { type ExploreDrawing, isShare } from './explore-drawing.ts';
import styles from './explore-key.module.css';
import { exploreTexts } from './explore-texts.ts';

/** What the marks of a drawing mean: only those that occur. */
export function ExploreKey(props: {
  drawing: Exclude<ExploreDrawing, { readonly kind: 'none' }>;
  states: readonly ValueStatus[];
}): ReactElement {
  const { drawing, states } = props;
  const { measure } = drawing;
  const { say } = useReading();
  const label = say(measure.label);
  const isTogether = drawing.kind === 'time' && drawing.all.some(({ value }) => value !== null);
  const open = measure.kind === 'count' ? states.filter((status) => markOf(status) === 'hollow') : [];
  return (
    <StateKey
      states={states.filter((status) => status !== 'FINAL' && !open.includes(status))}
      marks={
        <>
          {measure.kind === 'count' ? (
            <KeyItem mark={<BarGlyph />}>{say(exploreTexts.bar, { label })}</KeyItem>
          ) : null}
          {isShare(measure) ? <RateMarksKey label={label} hasReference={false} /> : null}
          {measure.kind === 'rate' && isTogether ? (
            <KeyItem mark={<TogetherGlyph />}>{say(exploreTexts.together)}</KeyItem>
          ) : null}
          {open.map((status) => (
            <KeyItem key={status} mark={<OpenBarGlyph />}>
              {say(valueStatuses[status].label)}
            </KeyItem>
          ))}
        </>
      }
    />
  );
}

function BarGlyph(): ReactElement {
  return (
    <svg width="0.75rem" height="0.875rem" viewBox="0 0 12 14" aria-hidden="true">
      <rect className={styles.bar} x="1.5" y="1.5" width="9" height="12" />
    </svg>
  );
}

function OpenBarGlyph(): ReactElement {
  return (
    <svg width="0.75rem" height="0.875rem" viewBox="0 0 12 14" aria-hidden="true">
      <path className={styles.hatch} d="M1.5 6.5 6 2M1.5 11.5l9-9M4 13.5l6.5-6.5M8.5 13.5l2-2" />
      <rect className={styles.openBar} x="1.5" y="1.5" width="9" height="12" />
    </svg>
  );
}

function TogetherGlyph(): ReactElement {
  return (
    <svg width="1.625rem" height="0.75rem" viewBox="0 0 26 12" aria-hidden="true">
      <path className={styles.together} d="M1 6h24" />
    </svg>
  );
}

import { type ValueStatus, valueStatuses } from '@neue-wege/domain';
import type { ReactElement, ReactNode } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { StateGlyphs } from '../values/state-mark.tsx';
import { figureFrameTexts } from './figure-frame-texts.ts';
import styles from './state-key.module.css';

/** The key of a chart or a table: the states that occur in it, behind what else its marks mean. */
export function StateKey(props: { states: readonly ValueStatus[]; marks?: ReactNode }): ReactElement | null {
  const { states, marks } = props;
  const { say } = useReading();
  if (states.length === 0 && marks === undefined) return null;
  return (
    <ul className={styles.key} aria-label={say(figureFrameTexts.key)}>
      {marks}
      {states.map((status) => (
        <KeyItem key={status} mark={<StateGlyphs status={status} />}>
          <span title={say(valueStatuses[status].hint)}>{say(valueStatuses[status].label)}</span>
        </KeyItem>
      ))}
    </ul>
  );
}

/** A mark and what it means. */
export function KeyItem(props: { mark: ReactNode; children: ReactNode }): ReactElement {
  const { mark, children } = props;
  return (
    <li className={styles.item}>
      {mark}
      <span>{children}</span>
    </li>
  );
}

/** Every state there is, each explained in a sentence. */
export function StateLegend(): ReactElement {
  const { say } = useReading();
  return (
    <details className={styles.legend}>
      <summary>{say(figureFrameTexts.legend)}</summary>
      <dl className={styles.states}>
        {stateKeys.map((status) => (
          <div key={status} className={styles.state}>
            <dt>
              <StateGlyphs status={status} />
              {say(valueStatuses[status].label)}
            </dt>
            <dd>{say(valueStatuses[status].hint)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const stateKeys = Object.keys(valueStatuses).filter(
  (status): status is ValueStatus => status in valueStatuses,
);

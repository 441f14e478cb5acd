import type { ValueStatus } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import styles from './state-mark.module.css';
import { markOf, signOf, stateText } from './value-state.ts';

/** The state of a value: the shape that its point has in a chart, and words. */
export function StateMark(props: {
  value: { readonly status: ValueStatus; readonly preliminary: boolean };
}): ReactElement {
  const { value } = props;
  const reading = useReading();
  return (
    <span className={styles.state}>
      <StateGlyph status={value.status} />
      {stateText(value, reading)}
    </span>
  );
}

/** All that may stand for a state, for keys: what is too uncertain to be drawn stands as its letter. */
export function StateGlyphs(props: { status: ValueStatus }): ReactElement {
  const { status } = props;
  return (
    <>
      <StateGlyph status={status} />
      {markOf(status) === 'diamond' ? <Sign status={status} /> : null}
    </>
  );
}

/** The shape alone; it says nothing to assistive technology. */
export function StateGlyph(props: { status: ValueStatus; isRound?: boolean }): ReactElement {
  const { status, isRound = false } = props;
  const mark = markOf(status);
  if (mark === 'sign') return <Sign status={status} isRound={isRound} />;
  return (
    <svg className={styles.glyph} width="0.75rem" height="0.75rem" viewBox="0 0 12 12" aria-hidden="true">
      {mark === 'diamond' ? (
        <path className={styles.open} d="M6 1.2 10.8 6 6 10.8 1.2 6Z" />
      ) : (
        <circle className={mark === 'solid' ? styles.full : styles.open} cx="6" cy="6" r="4.25" />
      )}
    </svg>
  );
}

function Sign(props: { status: ValueStatus; isRound?: boolean }): ReactElement {
  const { status, isRound = false } = props;
  return (
    <span className={styles.sign} data-round={isRound || undefined} aria-hidden="true">
      {signOf(status)}
    </span>
  );
}

import type { ValueStatus } from '@neue-wege/domain';
import type { CSSProperties, ReactElement } from 'react';
import { StateGlyph } from '../values/state-mark.tsx';
import styles from './readout.module.css';

/** What is said of one year of a chart. */
export interface Readout {
  readonly title: string;
  readonly lines: readonly ReadoutLine[];
  /** What else belongs to it: what readers marked themselves. */
  readonly notes?: readonly string[];
}

export interface ReadoutLine {
  readonly label: string;
  readonly value: string;
  /** Interval and cases behind the value. */
  readonly detail: string | null;
  /** `null` for a year without a row. */
  readonly state: { readonly status: ValueStatus; readonly text: string } | null;
}

/** The readout as one sentence, to be spoken. */
export function readoutText({ title, lines, notes = [] }: Readout): string {
  const told = lines.map(({ label, value, detail, state }) =>
    [`${label} ${value}`, detail, state?.text]
      .filter((part) => part !== null && part !== undefined)
      .join(', '),
  );
  return `${title}: ${[...told, ...notes].join('; ')}`;
}

/** The readout beside its marks, inside the chart: at the height `y`, at the top without one. */
export function ReadoutCard(props: { readout: Readout; x: number; y?: number; width: number }): ReactElement {
  const { readout, x, y, width } = props;
  const isSingle = readout.lines.length === 1;
  const style: CSSProperties = {
    ...(x > width / 2 ? { right: width - x + 16 } : { left: x + 16 }),
    ...(y === undefined ? {} : { top: y }),
  };
  return (
    <div className={styles.card} style={style} aria-hidden="true">
      <p className={styles.title}>{readout.title}</p>
      {readout.lines.map((line) => (
        <div key={line.label} className={styles.line}>
          <p>
            {isSingle ? null : <span className={styles.label}>{line.label}</span>}{' '}
            <strong>{line.value}</strong>
          </p>
          {line.detail === null ? null : <p className={styles.detail}>{line.detail}</p>}
          {line.state === null ? null : (
            <p className={styles.detail}>
              <StateGlyph status={line.state.status} /> {line.state.text}
            </p>
          )}
        </div>
      ))}
      {readout.notes?.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}

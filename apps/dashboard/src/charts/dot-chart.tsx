import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { StateGlyph } from '../values/state-mark.tsx';
import { chartTexts } from './chart-texts.ts';
import styles from './dot-chart.module.css';
import { DotMarks } from './dot-marks.tsx';
import { type DotReference, type DotRow, sharesIn } from './dot-row.ts';
import { type DotScale, dotScale } from './dot-scale.ts';
import { stepAlong } from './row-steps.ts';
import { useSize } from './use-size.ts';

/** Shares as dots with their intervals, or counts as bars, a line for each, in the order given: one tab stop, arrows from line to line, each spoken. */
export function DotChart(props: {
  name: string;
  rows: readonly DotRow[];
  /** A value to hold them all against; `null` without one. */
  reference: DotReference | null;
  /** The scale and its words where others share it, or it is not one of shares. */
  axis?: { readonly scale: DotScale; readonly format: (value: number) => string };
}): ReactElement {
  const { name, rows, reference, axis } = props;
  const { say, share } = useReading();
  const { ref, size } = useSize<HTMLDivElement>();
  const [index, setIndex] = useState<number | null>(null);
  const scale = axis?.scale ?? dotScale(sharesIn(rows, reference));
  const format = axis?.format ?? ((value: number) => share(value, 0));
  const isBrief = rows.every(({ details, state }) => details.length === 0 && state === null);
  const shown = index === null ? undefined : rows[index];
  const rem = size?.rem ?? 16;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setIndex(null);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepAlong(event.key, { rows: rows.length, row: index });
    if (next === undefined) return;
    event.preventDefault();
    setIndex(next);
  };

  return (
    <div
      ref={ref}
      className={styles.chart}
      role="application"
      aria-roledescription={say(chartTexts.role)}
      aria-label={`${name}. ${say(chartTexts.rowHint)}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) setIndex(0);
      }}
      onBlur={() => setIndex(null)}
    >
      <div className={styles.rows} data-brief={isBrief || undefined} aria-hidden="true">
        {reference === null ? null : (
          <div className={styles.head}>
            <div className={styles.plotHead}>
              <ReferenceLabel reference={reference} scale={scale} />
            </div>
          </div>
        )}
        {rows.map((row) => (
          <div
            key={row.key}
            className={styles.row}
            style={row.colour}
            data-shown={row === shown || undefined}
          >
            <div className={styles.label}>
              <span className={styles.swatch} />
              {row.label}
            </div>
            <div className={styles.plot}>
              <svg className={styles.drawing}>
                <Grid scale={scale} />
                {reference === null ? null : (
                  <line
                    className={styles.reference}
                    x1={scale.at(reference.at)}
                    x2={scale.at(reference.at)}
                    y2="100%"
                  />
                )}
                <DotMarks row={row} scale={scale} rem={rem} />
              </svg>
            </div>
            <div className={styles.value}>
              <span className={row.dot === null && row.bar === undefined ? styles.words : styles.number}>
                {row.value}
              </span>
              {row.details.map((detail) => (
                <span key={detail} className={styles.detail}>
                  {detail}
                </span>
              ))}
              {row.state === null ? null : (
                <span className={styles.detail}>
                  <StateGlyph status={row.state.status} /> {row.state.text}
                </span>
              )}
            </div>
          </div>
        ))}
        <div className={styles.axis}>
          <div className={styles.ticks}>
            {scale.ticks.map((tick) => (
              <span key={tick} className={styles.tick} style={{ insetInlineStart: scale.at(tick) }}>
                {format(tick)}
              </span>
            ))}
          </div>
        </div>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {shown === undefined ? '' : shown.spoken}
      </p>
    </div>
  );
}

function Grid(props: { scale: DotScale }): ReactElement {
  const { scale } = props;
  return (
    <g>
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          className={tick === 0 ? styles.zero : styles.grid}
          x1={scale.at(tick)}
          x2={scale.at(tick)}
          y2="100%"
        />
      ))}
    </g>
  );
}

/** Stands on the side of its line where there is room. */
function ReferenceLabel(props: { reference: DotReference; scale: DotScale }): ReactElement {
  const { reference, scale } = props;
  const isFarRight = reference.at > scale.ceiling / 2;
  return (
    <span
      className={styles.referenceLabel}
      style={{ insetInlineStart: scale.at(reference.at) }}
      data-before={isFarRight || undefined}
    >
      {reference.label}
    </span>
  );
}

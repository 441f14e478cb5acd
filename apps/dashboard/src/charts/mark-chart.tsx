import { type KeyboardEvent, type PointerEvent, type ReactElement, type ReactNode, useState } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { chartTexts } from './chart-texts.ts';
import styles from './mark-chart.module.css';
import { type Readout, ReadoutCard, readoutText } from './readout.tsx';
import { type Size, useSize } from './use-size.ts';

/** Where something lies in a chart. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How somebody moves among the marks of a chart; marks are told apart by their ids. */
export interface MarkWays<Layout> {
  /** The mark that a key leads to; `undefined` when the key means nothing here. */
  readonly step: (key: string, at: string | null) => string | undefined;
  /** The mark under a point, or the nearest one. */
  readonly at: (place: Place, layout: Layout) => string | undefined;
  /** Where a mark lies; the readout stands beside it. */
  readonly placeOf: (id: string, layout: Layout) => Place;
  readonly readout: (id: string) => Readout | undefined;
  /** The mark that has the focus first. */
  readonly first: string | undefined;
}

/** A chart of any shape: one tab stop, keys from mark to mark, the mark spoken and shown beside itself. */
export function MarkChart<Layout extends { readonly width: number; readonly height: number }>(props: {
  name: string;
  /** How the keys move, in words. */
  hint: string;
  layoutOf: (size: Size) => Layout;
  ways: MarkWays<Layout>;
  /** What happens when a mark is clicked, or Enter pressed on it; nothing without. */
  onOpen?: (id: string) => void;
  children: (layout: Layout, at: string | null) => ReactNode;
}): ReactElement {
  const { name, hint, layoutOf, ways, onOpen, children } = props;
  const { say } = useReading();
  const { ref, size } = useSize<HTMLDivElement>();
  const [at, setAt] = useState<string | null>(null);
  const layout = size === null ? null : layoutOf(size);
  const shown = at === null ? undefined : ways.readout(at);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setAt(null);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && at !== null) onOpen?.(at);
    const next = ways.step(event.key, at);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = { x: event.clientX - box.left, y: event.clientY - box.top };
    setAt(layout === null ? null : (ways.at(place, layout) ?? null));
  };

  return (
    <div
      ref={ref}
      className={styles.chart}
      style={{ blockSize: layout?.height }}
      role="application"
      aria-roledescription={say(chartTexts.role)}
      aria-label={`${name} ${hint}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) setAt(ways.first ?? null);
      }}
      onBlur={() => setAt(null)}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onPointerLeave={() => setAt(null)}
      onClick={() => {
        if (at !== null) onOpen?.(at);
      }}
    >
      {layout === null ? null : (
        <svg className={styles.drawing} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
          {children(layout, at)}
        </svg>
      )}
      {shown === undefined || at === null || layout === null ? null : (
        <ReadoutCard readout={shown} width={layout.width} {...ways.placeOf(at, layout)} />
      )}
      <p className="visually-hidden" aria-live="polite">
        {shown === undefined ? '' : readoutText(shown)}
      </p>
    </div>
  );
}

import type { ReactElement } from 'react';
import { nameOf } from '../directory/directory.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { ChartLayout } from './chart-layout.ts';
import { type PhaseBand, placeLabels } from './phase-bands.ts';
import styles from './phase-layer.module.css';

const lineHeight = 15;
const characterWidth = 6.1;
const gap = 8;

/** The phases of the programme behind the plot: every second one shaded, each named above its beginning. */
export function PhaseLayer(props: { bands: readonly PhaseBand[]; layout: ChartLayout }): ReactElement {
  const { bands, layout } = props;
  const { language } = useReading();
  const names = bands.map(({ phase }) => nameOf(phase, language));
  const places = placeLabels(
    bands.map(({ from }, index) => ({
      x: layout.edge(from) + 3,
      width: (names[index]?.length ?? 0) * characterWidth + gap,
    })),
    layout.width,
  );
  return (
    <g>
      {bands.map(({ phase, from, to }, index) => {
        const place = places[index];
        return (
          <g key={phase.key}>
            <rect
              className={index % 2 === 0 ? styles.odd : styles.even}
              x={layout.edge(from)}
              y={layout.top - 4}
              width={layout.edge(to) - layout.edge(from)}
              height={layout.bottom - layout.top + 4}
            />
            <line
              className={styles.edge}
              x1={layout.edge(from)}
              x2={layout.edge(from)}
              y1={layout.top - 22 + (place?.line ?? 0) * lineHeight}
              y2={layout.bottom}
            />
            <text className={styles.name} x={place?.x} y={12 + (place?.line ?? 0) * lineHeight}>
              {names[index]}
            </text>
          </g>
        );
      })}
    </g>
  );
}

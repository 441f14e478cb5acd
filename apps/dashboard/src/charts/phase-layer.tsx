import type { ReactElement } from 'react';
import { nameOf } from '../directory/directory.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { ChartLayout } from './chart-layout.ts';
import { type PhaseBand, placeLabels } from './phase-bands.ts';
import styles from './phase-layer.module.css';

/** In rem: how far lines lie apart, how wide a letter is on average, how far labels keep from each other. */
const lineHeight = 0.95;
const characterWidth = 0.4;
const gap = 0.5;

/** The phases of the programme behind the plot: every second one shaded, each named above its beginning. */
export function PhaseLayer(props: { bands: readonly PhaseBand[]; layout: ChartLayout }): ReactElement {
  const { bands, layout } = props;
  const { language } = useReading();
  const { rem } = layout;
  const names = bands.map(({ phase }) => nameOf(phase, language));
  const places = placeLabels(
    bands.map(({ from }, index) => ({
      x: layout.edge(from) + 0.2 * rem,
      width: ((names[index]?.length ?? 0) * characterWidth + gap) * rem,
    })),
    layout.width,
  );
  return (
    <g>
      {bands.map(({ phase, from, to }, index) => (
        <g key={phase.key}>
          <rect
            className={index % 2 === 0 ? styles.odd : styles.even}
            x={layout.edge(from)}
            y={layout.top - rem / 4}
            width={layout.edge(to) - layout.edge(from)}
            height={layout.bottom - layout.top + rem / 4}
          />
          <line
            className={styles.edge}
            x1={layout.edge(from)}
            x2={layout.edge(from)}
            y1={(places[index]?.line ?? 0) * lineHeight * rem}
            y2={layout.bottom}
          />
        </g>
      ))}
      {bands.map(({ phase }, index) => (
        <text
          key={phase.key}
          className={styles.name}
          x={places[index]?.x}
          y={(0.75 + (places[index]?.line ?? 0) * lineHeight) * rem}
        >
          {names[index]}
        </text>
      ))}
    </g>
  );
}

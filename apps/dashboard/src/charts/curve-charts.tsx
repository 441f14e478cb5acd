import { type ReactElement, useId } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { groupName } from '../time-to-independence/curve-table.ts';
import { curveMessage } from '../time-to-independence/curve-text.ts';
import { type CurvePanel, type Curves, pointAt } from '../time-to-independence/curves.ts';
import { timeTexts } from '../time-to-independence/time-texts.ts';
import { CurveAxes } from './curve-axes.tsx';
import styles from './curve-charts.module.css';
import { type CurveLayout, curveLayout, monthAt, monthStep } from './curve-layout.ts';
import { CurveMarks } from './curve-marks.tsx';
import { curveReadout } from './curve-readout.ts';
import { locationColour } from './location-colour.ts';
import { MarkChart, type MarkWays } from './mark-chart.tsx';

/** One chart per curve, on common scales. */
export function CurveCharts(props: { curves: Curves }): ReactElement {
  const { curves } = props;
  return (
    <div className={styles.panels} data-parts>
      {curves.panels.map((panel) => (
        <PanelFigure key={panel.group?.key ?? ''} panel={panel} curves={curves} />
      ))}
    </div>
  );
}

function PanelFigure(props: { panel: CurvePanel; curves: Curves }): ReactElement {
  const { panel, curves } = props;
  const { curve, group, rank } = panel;
  const reading = useReading();
  const heading = useId();
  const name = groupName(group, reading);
  const message = curveMessage(curve, reading);
  const last = curve.points.at(-1)?.month ?? 0;
  const readMonth = (id: string | null): number | null => (id === null ? null : Number(id));
  const ways: MarkWays<CurveLayout> = {
    step: (key, at) => monthStep(key, { month: readMonth(at), last })?.toString(),
    at: ({ x }, layout) => String(monthAt(x, { layout, last })),
    placeOf: (id, layout) => ({ x: layout.x(Number(id)), y: layout.top }),
    readout: (id) => {
      const point = pointAt(curve, Number(id));
      return point === undefined ? undefined : curveReadout(point, reading);
    },
    first: String(Math.min(12, last)),
  };
  return (
    <figure
      className={styles.panel}
      style={rank === -1 ? undefined : locationColour(rank)}
      aria-labelledby={heading}
    >
      <figcaption>
        <h3 id={heading} className={styles.name}>
          <span className={styles.swatch} />
          {name}
        </h3>
        <p className={styles.message}>{message}</p>
      </figcaption>
      {curve.points.length === 0 ? (
        <div className={styles.none} />
      ) : (
        <MarkChart
          name={`${name}: ${message}.`}
          hint={reading.say(timeTexts.hint)}
          layoutOf={(size) => curveLayout(size, { lastMonth: curves.lastMonth, ceiling: curves.top })}
          ways={ways}
        >
          {(layout, at) => (
            <>
              <CurveAxes curve={curve} layout={layout} />
              <CurveMarks curve={curve} total={group === null ? null : curves.total} layout={layout} />
              {at === null ? null : (
                <line
                  className={styles.cursor}
                  x1={layout.x(Number(at))}
                  x2={layout.x(Number(at))}
                  y1={layout.top}
                  y2={layout.bottom}
                />
              )}
            </>
          )}
        </MarkChart>
      )}
    </figure>
  );
}

import { type ReactElement, useId } from 'react';
import type { PathwaysOfGroup } from '../pathways/pathways.ts';
import { pathwaysTexts } from '../pathways/pathways-texts.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './flow-chart.module.css';
import { bandPath, type FlowBar, type FlowLayout, flowLayout } from './flow-layout.ts';
import { flowReadout } from './flow-readout.ts';
import { flowAt, flowStep } from './flow-steps.ts';
import { MarkChart, type MarkWays } from './mark-chart.tsx';
import { wrappedLines } from './wrapped-lines.ts';

/** About how wide a letter is, in rem. */
const letter = 0.44;

/** The pathways of a group as a flow from the entry over the standing to what became of it. */
export function FlowChart(props: { group: PathwaysOfGroup; name: string; asOf: string }): ReactElement {
  const { group, name, asOf } = props;
  const reading = useReading();
  const { say, day } = reading;
  const hatch = useId();
  const stops = flowLayout({ width: 100, rem: 1 }, group).bars.toSorted(
    (one, other) => one.column - other.column,
  );
  const ways: MarkWays<FlowLayout> = {
    step: (key, at) => flowStep(key, { stops, at }),
    at: flowAt,
    placeOf: (id, layout) => {
      const bar = layout.bars.find((one) => one.id === id);
      if (bar === undefined) return { x: 0, y: 0 };
      return { x: bar.x + layout.thickness / 2, y: bar.y + bar.height / 2 };
    },
    readout: (id) => flowReadout(id, { group, reading }),
    first: 'entries',
  };
  const headings = [
    say(pathwaysTexts.entered),
    say(pathwaysTexts.standing, { day: day(asOf) }),
    say(pathwaysTexts.outcome),
  ];
  return (
    <div className={styles.flow}>
      <MarkChart
        name={name}
        hint={say(pathwaysTexts.hint)}
        layoutOf={(size) => flowLayout(size, group)}
        ways={ways}
      >
        {(layout, at) => (
          <>
            <defs>
              <pattern
                id={hatch}
                width="5"
                height="5"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <line className={styles.hatch} y2="5" />
              </pattern>
            </defs>
            {headings.map((heading, column) => (
              <Lines
                key={heading}
                className={styles.heading}
                lines={wrappedLines(heading, roomIn(layout, column) / (letter * layout.rem))}
                x={layout.columns[column] ?? 0}
                y={0}
                rem={layout.rem}
              />
            ))}
            <g transform={`translate(0 ${layout.rem})`}>
              {layout.bands.map((band) => (
                <path
                  key={band.id}
                  className={styles.band}
                  data-mark={band.mark}
                  data-at={isOnWay(band.id, at) || undefined}
                  d={bandPath(band)}
                />
              ))}
              {layout.bars.map((bar) => (
                <Bar
                  key={bar.id}
                  bar={bar}
                  layout={layout}
                  hatch={hatch}
                  isAt={at === bar.id}
                  group={group}
                />
              ))}
            </g>
          </>
        )}
      </MarkChart>
    </div>
  );
}

function Bar(props: {
  bar: FlowBar;
  layout: FlowLayout;
  hatch: string;
  isAt: boolean;
  group: PathwaysOfGroup;
}): ReactElement {
  const { bar, layout, hatch, isAt, group } = props;
  const reading = useReading();
  const { rem, thickness } = layout;
  const readout = flowReadout(bar.id, { group, reading });
  const value = readout?.lines[0]?.value ?? '';
  const lines = wrappedLines(`${value} ${readout?.title ?? ''}`, bar.room / (letter * rem));
  const height = Math.max(1, bar.height);
  return (
    <g>
      <rect
        className={styles.bar}
        data-mark={bar.mark}
        data-at={isAt || undefined}
        x={bar.x}
        y={bar.y}
        width={thickness}
        height={height}
      />
      {bar.mark === 'UNKNOWN' ? (
        <rect x={bar.x} y={bar.y} width={thickness} height={height} fill={`url(#${hatch})`} />
      ) : null}
      <Lines
        className={styles.label}
        lines={lines}
        strong={value}
        x={bar.x + thickness + 0.4 * rem}
        y={bar.y + bar.height / 2 - ((lines.length - 1) * lineHeight * rem) / 2 - 0.55 * rem}
        rem={rem}
      />
    </g>
  );
}

const lineHeight = 1.1;

/** Lines of text below each other; a first word that is the number stands out. */
function Lines(props: {
  className: string | undefined;
  lines: readonly string[];
  strong?: string;
  x: number;
  y: number;
  rem: number;
}): ReactElement {
  const { className, lines, strong, x, y, rem } = props;
  return (
    <text className={className} x={x} y={y + 0.9 * rem}>
      {lines.map((line, index) => {
        const isNumbered = index === 0 && strong !== undefined && line.startsWith(strong);
        return (
          <tspan key={line} x={x} dy={index === 0 ? 0 : lineHeight * rem}>
            {isNumbered ? <tspan className={styles.number}>{strong}</tspan> : null}
            {isNumbered ? line.slice(strong.length) : line}
          </tspan>
        );
      })}
    </text>
  );
}

function roomIn({ columns, width }: FlowLayout, column: number): number {
  return (columns[column + 1] ?? width) - (columns[column] ?? 0);
}

/** Whether a band leads to the mark, or from it. */
function isOnWay(band: string, at: string | null): boolean {
  return at !== null && (band === at || band.startsWith(`${at} `) || at.startsWith(`${band} `));
}

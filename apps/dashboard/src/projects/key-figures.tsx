import type { Measure } from '@neue-wege/domain';
import { measureOf } from '@neue-wege/domain';
import type { ReactElement, ReactNode } from 'react';
import { ScrollTable } from '../controls/scroll-table.tsx';
import { Definition } from '../figures/definition.tsx';
import type { KeyFiguresFragment } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { isDrawn } from '../values/is-drawn.ts';
import { completionRate, enrolments, independenceRate } from '../values/named-measure.ts';
import { basisText, countText, intervalText, rateText } from '../values/rate-text.ts';
import { StateGlyph } from '../values/state-mark.tsx';
import type { Count, Rate } from '../values/value-parts.ts';
import { stateText } from '../values/value-state.ts';
import styles from './key-figures.module.css';
import { projectsTexts } from './projects-texts.ts';

/** The figures of one row; `null` where there are none, because nobody came. */
export interface FigureRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly figures: Partial<KeyFiguresFragment> | null;
  readonly isTotal?: boolean;
  /** What stands between name and figures. */
  readonly lead?: readonly string[];
}

/** Entries, exits, and the rates as points with their intervals, a line for each. */
export function KeyFigures(props: {
  rows: readonly FigureRow[];
  rowHeading: string;
  leadHeadings?: readonly string[];
  labelledBy: string;
}): ReactElement {
  const { rows, rowHeading, leadHeadings = [], labelledBy } = props;
  const { say } = useReading();
  const shown = columns.filter(({ read }) => rows.some(({ figures }) => read(figures ?? {}) !== undefined));
  return (
    <ScrollTable labelledBy={labelledBy} isStacked>
      <thead className={styles.head}>
        <tr>
          <th scope="col">{rowHeading}</th>
          {leadHeadings.map((heading) => (
            <th key={heading} scope="col" data-number>
              {heading}
            </th>
          ))}
          {shown.map(({ measure }) => (
            <th key={measure.id} scope="col" data-number={measure.kind === 'count' || undefined}>
              <span className={styles.measure}>
                {say(measure.label)}
                <Definition measure={measure} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, figures, lead = [], isTotal = false }) => (
          <tr key={key} className={styles.row} data-total={isTotal || undefined}>
            <th scope="row">{label}</th>
            {lead.map((text, index) => (
              <td key={leadHeadings[index] ?? text} data-number data-label={leadHeadings[index]}>
                {text}
              </td>
            ))}
            {shown.map(({ measure, read }) => (
              <FigureCell
                key={measure.id}
                value={read(figures ?? {})}
                label={say(measure.label)}
                isOfDays={measure.id === 'occupancy_rate'}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function FigureCell(props: {
  value: Count | Rate | undefined;
  label: string;
  /** Whether the cases behind a rate are days of places. */
  isOfDays: boolean;
}): ReactElement {
  const { value, label, isOfDays } = props;
  const reading = useReading();
  if (value === undefined)
    return (
      <td data-label={label} data-none>
        –
      </td>
    );
  const isRate = 'numerator' in value;
  if (value.value === null)
    return (
      <td data-label={label} data-number={!isRate || undefined} data-none>
        <span className={styles.absent}>
          <StateGlyph status={value.status} />
          {stateText(value, reading)}
        </span>
      </td>
    );
  if (!isRate)
    return (
      <td data-label={label} data-number>
        {countText(value, reading)}
      </td>
    );
  const interval = intervalText(value, reading);
  const basis = isDrawn(value) ? (basisText(value, reading) ?? '') : '';
  return (
    <td data-label={label}>
      <span className={styles.value}>{rateText(value, reading)}</span>
      {isDrawn(value) ? <RateLine rate={value} /> : null}
      <span className={styles.detail}>
        {interval === null ? null : `${interval} · `}
        {isOfDays && basis !== '' ? reading.say(projectsTexts.placeDays, { basis }) : basis}
      </span>
    </td>
  );
}

/** A rate as a point with its interval, from 0 to 100 %. */
function RateLine(props: { rate: Rate & { readonly value: number } }): ReactElement {
  const { value, interval, preliminary } = props.rate;
  return (
    <svg className={styles.line} width="8rem" height="0.75rem" aria-hidden="true">
      <line className={styles.ground} x1="0" x2="100%" y1="50%" y2="50%" />
      {interval === null ? null : (
        <line
          className={styles.interval}
          x1={`${interval.lower * 100}%`}
          x2={`${interval.upper * 100}%`}
          y1="50%"
          y2="50%"
        />
      )}
      <circle
        className={styles.point}
        data-open={preliminary || undefined}
        cx={`${value * 100}%`}
        cy="50%"
        r="0.25rem"
      />
    </svg>
  );
}

const occupancyRate = measureOf('occupancy_rate');
const exits = measureOf('exits');

const columns: readonly {
  readonly measure: Measure;
  readonly read: (figures: Partial<KeyFiguresFragment>) => Count | Rate | undefined;
}[] = [
  { measure: enrolments, read: (figures) => figures.enrolments },
  ...(exits === undefined
    ? []
    : [{ measure: exits, read: (figures: Partial<KeyFiguresFragment>) => figures.exits }]),
  ...(occupancyRate === undefined
    ? []
    : [{ measure: occupancyRate, read: (figures: Partial<KeyFiguresFragment>) => figures.occupancyRate }]),
  { measure: completionRate, read: (figures) => figures.completionRate },
  { measure: independenceRate, read: (figures) => figures.independenceRate6m },
];

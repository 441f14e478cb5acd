import { type DisclosureProfile, type PlainDate, type RateMeasure, ratePrecision } from '@neue-wege/domain';
import { type ReactElement, type ReactNode, useId } from 'react';
import { Definition } from '../figures/definition.tsx';
import type { Reading } from '../reading/reading.ts';
import { useReading } from '../reading/use-reading.tsx';
import { isDrawn } from '../values/is-drawn.ts';
import { independenceByWorkRate, occupancyRate } from '../values/named-measure.ts';
import { basisText, countText, digitsOf, intervalText, rateText } from '../values/rate-text.ts';
import { StateMark } from '../values/state-mark.tsx';
import type { Rate } from '../values/value-parts.ts';
import { figureChangeText } from './change-text.ts';
import { figureTexts } from './figure-texts.ts';
import styles from './figures.module.css';
import { type CountFigure, type Headline, isMerged, type RateFigure } from './headline.ts';
import { NotPublished } from './not-published.tsx';
import { Sparkline } from './sparkline.tsx';
import type { SparkPoint } from './sparkline-path.ts';
import { targetText } from './target-text.ts';
import { yearReasonText } from './year-reason-text.ts';

/** The four figures. Each says its year and why, how sure it is, and whether it moved. */
export function Figures(props: {
  headline: Headline;
  asOf: PlainDate;
  profile: DisclosureProfile;
}): ReactElement {
  const { headline, asOf, profile } = props;
  const { entries, completion, independence, byWork, stock, occupancy } = headline;
  const reading = useReading();
  const frame = { asOf, profile };
  if (isMerged(headline)) {
    return (
      <div className={styles.figures}>
        <NotPublished profile={profile} isMerged />
      </div>
    );
  }
  return (
    <div className={styles.figures}>
      {entries === null ? null : <CountTile figure={entries} {...frame} />}
      {completion === null ? null : <RateTile figure={completion} {...frame} />}
      {independence === null ? null : (
        <RateTile
          figure={independence}
          beside={
            <Beside
              measure={independenceByWorkRate}
              rate={byWork}
              note={byWork === null ? null : intervalText(byWork, reading)}
            />
          }
          {...frame}
        />
      )}
      {stock === null ? null : (
        <CountTile
          figure={stock}
          beside={
            <Beside measure={occupancyRate} rate={occupancy} note={occupancyYearText(stock, reading)} />
          }
          {...frame}
        />
      )}
      <NotPublished profile={profile} isMerged={false} />
    </div>
  );
}

interface Frame {
  readonly asOf: PlainDate;
  readonly profile: DisclosureProfile;
  /** What stands beside the figure. */
  readonly beside?: ReactNode;
}

function CountTile(props: Frame & { figure: CountFigure }): ReactElement {
  const { figure, ...frame } = props;
  const reading = useReading();
  return (
    <Tile
      figure={figure}
      {...frame}
      value={countText(figure.value, reading)}
      history={figure.history.map(({ year, value }) => ({ year, value: value.value }))}
    >
      <StateMark value={figure.value} />
      <p>{figureChangeText(figure, reading)}</p>
    </Tile>
  );
}

function RateTile(props: Frame & { figure: RateFigure }): ReactElement {
  const { figure, ...frame } = props;
  const reading = useReading();
  return (
    <Tile
      figure={figure}
      {...frame}
      value={rateText(figure.value, reading)}
      details={rateDetails(figure.value, reading)}
      history={figure.history.map(({ year, value }) => ({
        year,
        value: isDrawn(value) ? value.value : null,
      }))}
    >
      <StateMark value={figure.value} />
      <p>{figureChangeText(figure, reading)}</p>
    </Tile>
  );
}

/** What stands below a rate: its interval, the counts behind it, and that they are few. */
function rateDetails(rate: Rate, reading: Reading): readonly string[] {
  const range = intervalText(rate, reading);
  const basis = basisText(rate, reading);
  const precision = ratePrecision(rate);
  const isSmall = precision !== null && digitsOf(precision) === 0;
  return [
    ...(range === null ? [] : [reading.say(figureTexts.interval, { range })]),
    ...(range === null || basis === null ? [] : [basis]),
    ...(isSmall ? [reading.say(figureTexts.smallBase)] : []),
  ];
}

/** A second rate beside a figure; nothing where it has no value. */
function Beside(props: {
  measure: RateMeasure;
  rate: Rate | null;
  note: string | null;
}): ReactElement | null {
  const { measure, rate, note } = props;
  const reading = useReading();
  if (!hasValue(rate)) return null;
  return (
    <p className={styles.beside}>
      <strong>{rateText(rate, reading)}</strong>
      <span>{reading.say(measure.label)}</span>
      {note === null ? null : <span className={styles.quiet}>{note}</span>}
    </p>
  );
}

function hasValue(rate: Rate | null): rate is Rate {
  return rate !== null && rate.value !== null;
}

/** Stock is that of a day, occupancy that of a year. */
function occupancyYearText({ year, reason }: CountFigure, { say }: Reading): string {
  return say(reason === 'as_of' ? figureTexts.yearSoFar : figureTexts.wholeYear, { year });
}

interface TileProps extends Frame {
  figure: CountFigure | RateFigure;
  value: string;
  details?: readonly string[];
  history: readonly SparkPoint[];
  children: ReactNode;
}

function Tile(props: TileProps): ReactElement {
  const { figure, asOf, profile, value, beside, details = [], history, children } = props;
  const { measure } = figure;
  const reading = useReading();
  const target = targetText(figure, { reading, profile });
  const heading = useId();
  return (
    <article
      className={styles.tile}
      aria-labelledby={heading}
      data-headline={measure.horizon !== null || undefined}
    >
      <div className={styles.head}>
        <h3 id={heading} className={styles.label}>
          {reading.say(measure.label)}
        </h3>
        <Definition measure={measure} />
      </div>
      <div className={styles.values}>
        <p className={styles.value} data-words={figure.value.value === null || undefined}>
          {value}
        </p>
        {beside}
      </div>
      <p className={styles.year}>{yearReasonText(figure, { measure, asOf, reading })}</p>
      <p className={styles.detail}>
        {details.map((detail) => (
          <span key={detail}>{detail}</span>
        ))}
      </p>
      <Sparkline year={figure.year} points={history} />
      <div className={styles.rest}>
        {children}
        {target === null ? null : <p className={styles.target}>{target}</p>}
      </div>
    </article>
  );
}

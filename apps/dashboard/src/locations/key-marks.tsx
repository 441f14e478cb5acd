import type { ReactElement } from 'react';
import { KeyItem } from '../figures/state-key.tsx';
import { trendTexts } from '../overview/trend-texts.ts';
import { useReading } from '../reading/use-reading.tsx';
import { caseMixTexts, funnelTexts } from './exact-texts.ts';
import styles from './key-marks.module.css';
import { locationsTexts } from './locations-texts.ts';

/** What the marks of rates as dots mean. */
export function RateMarksKey(props: { label: string; hasReference: boolean }): ReactElement {
  const { label, hasReference } = props;
  const { say } = useReading();
  return (
    <>
      <KeyItem mark={<DotGlyph hasInterval />}>{say(trendTexts.withInterval, { label })}</KeyItem>
      {hasReference ? (
        <KeyItem mark={<LineGlyph style={styles.together} />}>{say(locationsTexts.together)}</KeyItem>
      ) : null}
    </>
  );
}

/** What the marks of observed and expected rates mean. */
export function CaseMixKey(): ReactElement {
  const { say } = useReading();
  return (
    <>
      <KeyItem mark={<DotGlyph hasInterval={false} />}>{say(caseMixTexts.observedKey)}</KeyItem>
      <KeyItem mark={<TickGlyph />}>{say(caseMixTexts.expectedKey)}</KeyItem>
    </>
  );
}

/** What the marks of a funnel mean. */
export function FunnelKey(): ReactElement {
  const { say } = useReading();
  return (
    <>
      <KeyItem mark={<PointGlyph rings={[]} />}>{say(funnelTexts.within)}</KeyItem>
      <KeyItem mark={<PointGlyph rings={[7]} />}>{say(funnelTexts.alert)}</KeyItem>
      <KeyItem mark={<PointGlyph rings={[6.5, 9.25]} />}>{say(funnelTexts.alarm)}</KeyItem>
      <KeyItem mark={<DiamondGlyph />}>{say(funnelTexts.open)}</KeyItem>
      <KeyItem mark={<LineGlyph style={styles.broken} />}>{say(funnelTexts.limits)}</KeyItem>
      <KeyItem mark={<LineGlyph style={styles.dotted} />}>{say(funnelTexts.wideLimits)}</KeyItem>
    </>
  );
}

function DotGlyph(props: { hasInterval: boolean }): ReactElement {
  const { hasInterval } = props;
  return (
    <svg width="1.625rem" height="0.75rem" viewBox="0 0 26 12" aria-hidden="true">
      {hasInterval ? (
        <>
          <path className={styles.felt} d="M4 6h18" />
          <path className={styles.interval} d="M1 6h24" />
        </>
      ) : null}
      <circle className={styles.dot} cx="13" cy="6" r="4" />
    </svg>
  );
}

function TickGlyph(): ReactElement {
  return (
    <svg width="0.75rem" height="1.125rem" viewBox="0 0 12 18" aria-hidden="true">
      <path className={styles.tick} d="M6 2v14" />
    </svg>
  );
}

function PointGlyph(props: { rings: readonly number[] }): ReactElement {
  const { rings } = props;
  return (
    <svg width="1.25rem" height="1.25rem" viewBox="0 0 20 20" aria-hidden="true">
      {rings.map((radius) => (
        <circle key={radius} className={styles.ring} cx="10" cy="10" r={radius} />
      ))}
      <circle className={styles.point} cx="10" cy="10" r="4" />
    </svg>
  );
}

function DiamondGlyph(): ReactElement {
  return (
    <svg width="0.75rem" height="0.75rem" viewBox="0 0 12 12" aria-hidden="true">
      <path className={styles.open} d="M6 1.2 10.8 6 6 10.8 1.2 6Z" />
    </svg>
  );
}

function LineGlyph(props: { style: string | undefined }): ReactElement {
  const { style } = props;
  return (
    <svg width="1.625rem" height="0.75rem" viewBox="0 0 26 12" aria-hidden="true">
      <path className={style} d="M1 6h24" />
    </svg>
  );
}

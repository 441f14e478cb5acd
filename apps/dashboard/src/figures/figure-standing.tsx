import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { figureFrameTexts } from './figure-frame-texts.ts';
import styles from './figure-standing.module.css';

/** What the figures of one answer rest on: under disclosure control that is the release, not the newest data. */
export function FigureStanding(props: {
  answer: { readonly asOf: string; readonly dataVersion: number };
}): ReactElement {
  const { asOf, dataVersion } = props.answer;
  const { say, day } = useReading();
  return (
    <p className={styles.standing}>
      {say(figureFrameTexts.standing, { day: day(asOf), version: dataVersion })}
    </p>
  );
}

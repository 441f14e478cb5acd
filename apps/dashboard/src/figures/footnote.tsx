import type { Text } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { figureFrameTexts } from './figure-frame-texts.ts';
import styles from './footnote.module.css';
import { StateLegend } from './state-key.tsx';

/** How intervals and differences are to be read, and what is told below figures under disclosure control. */
export function Footnote(props: { protection: readonly Text[] }): ReactElement {
  const { protection } = props;
  const { say } = useReading();
  return (
    <div className={styles.footnote}>
      {protection.length === 0 ? null : <p>{protection.map((note) => say(note)).join(' ')}</p>}
      <p>{say(figureFrameTexts.method)}</p>
      <StateLegend />
    </div>
  );
}

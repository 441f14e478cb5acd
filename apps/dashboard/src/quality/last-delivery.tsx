import type { ReactElement } from 'react';
import { useAnswer } from '../ask/use-answer.ts';
import { LastDeliveryDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './quality.module.css';
import { qualityNouns, recordingTexts } from './quality-texts.ts';

/** When data were delivered last; nothing where that fails, which the page says elsewhere. */
export function LastDelivery(props: { asOf: string | null }): ReactElement | null {
  const { asOf } = props;
  const { say, moment, day, amount } = useReading();
  const { answer } = useAnswer(LastDeliveryDocument, { asOf });
  if (answer.state === 'failed') return null;
  if (answer.state === 'loading') {
    return (
      <p className={styles.lead} aria-busy="true">
        {'\u00a0'}
      </p>
    );
  }
  const { knownOn, lastImport } = answer.data.dataStatus;
  if (knownOn === null || lastImport === null) return null;
  const { at, files } = lastImport;
  const told = { moment: moment(at), day: day(knownOn) };
  return (
    <p className={styles.lead}>
      {files === null
        ? say(recordingTexts.lastDeliveryAlone, told)
        : say(recordingTexts.lastDelivery, { ...told, files: amount(files, qualityNouns.files) })}
    </p>
  );
}

import { type ReactElement, useEffect, useRef } from 'react';
import { Button } from '../controls/button.tsx';
import { ProgressBar } from '../controls/progress-bar.tsx';
import { sizeText } from '../reading/size-text.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './upload.module.css';
import { uploadTexts } from './upload-texts.ts';

/** How much of a delivery is sent; takes the focus of the button that sent it. */
export function SendProgress(props: { share: number; size: number; onCancel: () => void }): ReactElement {
  const { share, size, onCancel } = props;
  const reading = useReading();
  const { say } = reading;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const words =
    share >= 1
      ? say(uploadTexts.arriving)
      : say(uploadTexts.sendingOf, { sent: sizeText(share * size, reading), total: sizeText(size, reading) });
  return (
    <div
      ref={place}
      tabIndex={-1}
      className={styles.progress}
      role="group"
      aria-label={say(uploadTexts.sending)}
    >
      <p className={styles.progressLine}>
        <strong>{say(uploadTexts.sending)}</strong>
        <span>{words}</span>
      </p>
      <ProgressBar label={say(uploadTexts.sending)} share={share >= 1 ? null : share} words={words} />
      <div className={styles.progressActions}>
        <Button onClick={onCancel}>{say(uploadTexts.cancel)}</Button>
        <p className={styles.hint}>{say(uploadTexts.stay)}</p>
      </div>
    </div>
  );
}

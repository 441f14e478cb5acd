import { type ReactElement, useEffect, useRef } from 'react';
import { Button } from '../controls/button.tsx';
import { ProgressBar } from '../controls/progress-bar.tsx';
import { focusIfIdle } from '../frame/focus-if-idle.ts';
import { CancelImportDocument } from '../generated/graphql.ts';
import { sizeText } from '../reading/size-text.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './job.module.css';
import { type Job, readShare, spokenShare } from './job.ts';
import { jobTexts, rowNoun } from './job-texts.ts';
import { useDecision } from './use-decision.ts';

const words = {
  RECEIVING: jobTexts.receiving,
  READING: jobTexts.reading,
  STORING: jobTexts.storing,
} as const;

/** How far the work on a delivery is. What is said aloud changes with the phase and by quarters, not with every row. */
export function JobProgress(props: { job: Job; onDecided: () => void }): ReactElement {
  const { job, onDecided } = props;
  const reading = useReading();
  const { say, amount, share: percent } = reading;
  const { isBusy, problem, decide } = useDecision(onDecided);
  const phase = job.state === 'READING' || job.state === 'STORING' ? job.state : 'RECEIVING';
  const share = readShare(job);
  const spoken = spokenShare(share);
  const place = useRef<HTMLElement>(null);
  // The button that led here is gone with its part of the page.
  useEffect(() => focusIfIdle(place.current), [phase]);
  const measured =
    share === null
      ? ''
      : [
          say(jobTexts.bytesOf, {
            read: sizeText(job.bytesRead, reading),
            total: sizeText(job.bytesTotal, reading),
          }),
          amount(job.rowsRead, rowNoun),
        ].join(' · ');
  return (
    <section ref={place} tabIndex={-1} className={styles.progress} aria-labelledby="phase">
      <div className={styles.progressLine}>
        <h2 id="phase" className={styles.title}>
          {say(words[phase])}
        </h2>
        <p className={styles.measured}>{measured}</p>
      </div>
      <ProgressBar
        label={say(words[phase])}
        share={share}
        words={measured === '' ? say(words[phase]) : measured}
      />
      <p className="visually-hidden" role="status">
        {say(words[phase])}
        {spoken === null || spoken === 0 ? null : `: ${percent(spoken, 0)}`}
      </p>
      <div className={styles.actions}>
        {phase === 'STORING' ? null : (
          <Button
            isBusy={isBusy}
            onClick={() =>
              decide(CancelImportDocument, {
                variables: { input: { jobId: job.id } },
                became: ({ cancelImport }) => cancelImport.became,
              })
            }
          >
            {say(jobTexts.cancel)}
          </Button>
        )}
        <p className={styles.hint}>
          {say(phase === 'RECEIVING' ? jobTexts.receivingHint : jobTexts.mayLeave)}
        </p>
      </div>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </section>
  );
}

import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { focusIfIdle } from '../frame/focus-if-idle.ts';
import { CancelImportDocument, ConfirmImportDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { EffectsTable } from './effects-table.tsx';
import { FiguresTable } from './figures-table.tsx';
import { countsText } from './import-entry.ts';
import styles from './job.module.css';
import type { Job } from './job.ts';
import { jobTexts, rowNoun } from './job-texts.ts';
import { ShrinkingNotice } from './shrinking-notice.tsx';
import { useDecision } from './use-decision.ts';

/** What a delivery would do, and the decision about it. */
export function JobPreview(props: {
  job: Job;
  /** Whether the store has moved on since a preview that was shown before. */
  isMovedOn: boolean;
  onDecided: () => void;
}): ReactElement {
  const { job, isMovedOn, onDecided } = props;
  const { id, counts, shrinking, effects, figures, expiresAt } = job;
  const reading = useReading();
  const { say, amount, moment } = reading;
  const { isBusy, problem, attempt, decide } = useDecision(onDecided);
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever waited stands on a button that is gone, and goes on with what there is to decide.
  useEffect(() => focusIfIdle(title.current), []);
  const rejected = counts?.rejected ?? 0;

  const store = (): void => {
    if (shrinking.length > 0 && !isConfirmed) {
      setIsMissing(true);
      document.querySelector<HTMLElement>('#confirm-shrinking')?.focus();
      return;
    }
    decide(ConfirmImportDocument, {
      variables: { input: { jobId: id, confirmShrinking: isConfirmed, keepGood: rejected > 0 } },
      became: ({ confirmImport }) => confirmImport.became,
    });
  };
  return (
    <>
      <section className={styles.decision} aria-labelledby="preview">
        <h2 id="preview" ref={title} tabIndex={-1} className={styles.title}>
          {say(jobTexts.preview)}
        </h2>
        {isMovedOn ? <p role="status">{say(jobTexts.movedOn)}</p> : null}
        <p className={styles.hint}>{say(jobTexts.wouldBe)}</p>
        {counts === null ? null : (
          <p className={styles.summary}>{countsText({ ...counts, rejected: 0 }, reading)}</p>
        )}
        {rejected === 0 ? null : <p>{say(jobTexts.setAside, { rows: amount(rejected, rowNoun) })}</p>}
        {shrinking.length === 0 ? null : (
          <ShrinkingNotice
            shrinking={shrinking}
            isConfirmed={isConfirmed}
            isMissing={isMissing && !isConfirmed}
            onConfirm={setIsConfirmed}
          />
        )}
        {problem === null ? null : (
          <p key={attempt} role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <div className={styles.actions}>
          <button
            type="button"
            className={styles.primary}
            aria-disabled={isBusy || undefined}
            onClick={store}
          >
            {say(isBusy ? jobTexts.storing1 : jobTexts.storeNow)}
          </button>
          <Button
            onClick={() =>
              decide(CancelImportDocument, {
                variables: { input: { jobId: id } },
                became: ({ cancelImport }) => cancelImport.became,
              })
            }
          >
            {say(jobTexts.discard)}
          </Button>
          {expiresAt === null ? null : (
            <p className={styles.hint}>{say(jobTexts.expiresAt, { when: moment(expiresAt) })}</p>
          )}
        </div>
      </section>
      {effects.length === 0 ? null : <EffectsTable effects={effects} />}
      <FiguresTable figures={figures} />
    </>
  );
}

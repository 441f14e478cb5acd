import type { ReactElement } from 'react';
import type { FieldProblems } from '../controls/form.tsx';
import { TextField } from '../controls/text-field.tsx';
import { CorrectReturnDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './returns.module.css';
import { StepForm } from './step-form.tsx';
import { stepTexts } from './step-texts.ts';
import { useReturnStep } from './use-return-step.ts';

const longestReason = 500;

/** Begins the release that corrects a frozen one: folded away, because it is rarely wanted. */
export function CorrectSection(props: {
  quarter: string;
  onDone: (words: string) => void;
  onReload: () => void;
}): ReactElement {
  const { quarter, onDone, onReload } = props;
  const { say } = useReading();
  const take = useReturnStep();
  const correct = async (reason: string): Promise<FieldProblems | null> => {
    const problems = await take(CorrectReturnDocument, {
      variables: { input: { quarter, reason } },
      became: ({ correctReturn }) => correctReturn,
    });
    if (problems === null) onDone(say(stepTexts.corrected));
    return problems;
  };
  return (
    <details className={styles.more}>
      <summary>{say(stepTexts.correct)}</summary>
      <div className={styles.inner}>
        <p className={styles.hint}>{say(stepTexts.correctHint)}</p>
        <StepForm
          label={say(stepTexts.correct)}
          action={say(stepTexts.correctNow)}
          working={say(stepTexts.correcting)}
          take={(entered) => {
            const reason = entered('reason').trim();
            return reason === '' ? { reason: say(stepTexts.correctReasonMissing) } : correct(reason);
          }}
          onReload={onReload}
        >
          {(problem) => (
            <TextField
              name="reason"
              label={say(stepTexts.correctReason)}
              hint={say(stepTexts.correctReasonHint)}
              autoComplete="off"
              maxLength={longestReason}
              error={problem?.['reason']}
            />
          )}
        </StepForm>
      </div>
    </details>
  );
}

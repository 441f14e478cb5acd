import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { ConfirmDialog } from '../controls/confirm-dialog.tsx';
import type { Entered, FieldProblems } from '../controls/form.tsx';
import {
  CheckReturnDocument,
  FreezeReturnDocument,
  type ReturnCourseFragment,
  SignOffReturnDocument,
} from '../generated/graphql.ts';
import { quarterName } from '../reading/quarter-name.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useSubmission } from '../session/use-submission.ts';
import { CommentsForm } from './comments-form.tsx';
import { changedNotes, noteProblems } from './notes.ts';
import { NotesFields } from './notes-fields.tsx';
import { type ReleaseDetails, uncommented } from './release.ts';
import styles from './returns.module.css';
import { StepForm } from './step-form.tsx';
import { refusalTexts, stepTexts, uncommentedNoun } from './step-texts.ts';
import { useReturnStep } from './use-return-step.ts';

interface StepProps {
  readonly release: ReleaseDetails;
  /** Called with what was done, in words. */
  readonly onDone: (words: string) => void;
  readonly onReload: () => void;
}

/** What a release waits for, with the button for it or why somebody else has to. */
export function NextStep(
  props: StepProps & { next: NonNullable<ReturnCourseFragment['nextStep']> },
): ReactElement | null {
  const { release, next } = props;
  const { say, amount } = useReading();
  const silent = uncommented(release.checks);
  if (next.step === 'CHECK') {
    return (
      <Card title={say(stepTexts.check)} hint={say(stepTexts.checkHint)}>
        <CheckStep {...props} />
      </Card>
    );
  }
  if (next.step === 'FREEZE') {
    return (
      <Card title={say(stepTexts.freeze)} hint={say(stepTexts.freezeHint)}>
        <FreezeStep {...props} />
      </Card>
    );
  }
  if (next.step !== 'SIGN_OFF') return null;
  if (silent.length > 0) {
    return (
      <Card title={say(stepTexts.comment)} hint={say(stepTexts.commentHint)}>
        <p className={styles.count}>{amount(silent.length, uncommentedNoun)}</p>
        <CommentsForm {...props} isRequired action={say(stepTexts.commentSave)} />
      </Card>
    );
  }
  return (
    <Card title={say(stepTexts.signOff)} hint={say(stepTexts.signOffHint)}>
      {next.refusal === null ? <SignOffStep {...props} /> : <p>{say(refusalTexts[next.refusal])}</p>}
    </Card>
  );
}

function Card(props: { title: string; hint: string; children: ReactNode }): ReactElement {
  const { title, hint, children } = props;
  const { say } = useReading();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        <span className={styles.before}>{say(stepTexts.next)}</span> {title}
      </h2>
      <p className={styles.hint}>{hint}</p>
      {children}
    </section>
  );
}

function CheckStep(props: StepProps): ReactElement {
  const { release, onDone, onReload } = props;
  const { quarter } = release;
  const reading = useReading();
  const { say } = reading;
  const take = useReturnStep();
  const check = async (entered: Entered): Promise<FieldProblems | null> => {
    const tooLong = noteProblems(entered, reading);
    if (tooLong !== null) return tooLong;
    const problems = await take(CheckReturnDocument, {
      variables: { input: { quarter, notes: changedNotes(entered, release) } },
      became: ({ checkReturn }) => checkReturn,
    });
    if (problems === null) onDone(say(stepTexts.checked));
    return problems;
  };
  return (
    <StepForm
      label={say(stepTexts.check)}
      action={say(stepTexts.checkNow)}
      working={say(stepTexts.checking)}
      take={check}
      onReload={onReload}
    >
      {(problem) => <NotesFields release={release} problem={problem} />}
    </StepForm>
  );
}

function SignOffStep(props: StepProps): ReactElement {
  const { release, onDone, onReload } = props;
  const { quarter } = release;
  const { say } = useReading();
  const take = useReturnStep();
  const signOff = async (): Promise<FieldProblems | null> => {
    const problems = await take(SignOffReturnDocument, {
      variables: { input: { quarter } },
      became: ({ signOffReturn }) => signOffReturn,
    });
    if (problems === null) onDone(say(stepTexts.signedOff));
    return problems;
  };
  return (
    <StepForm
      label={say(stepTexts.signOff)}
      action={say(stepTexts.signOffNow)}
      working={say(stepTexts.signingOff)}
      take={signOff}
      onReload={onReload}
    />
  );
}

function FreezeStep(props: StepProps): ReactElement {
  const { release, onDone, onReload } = props;
  const { quarter, number } = release;
  const reading = useReading();
  const { say } = reading;
  const take = useReturnStep();
  const [isAsked, setIsAsked] = useState(false);
  const { isBusy, problem, submit } = useSubmission<FieldProblems>();
  const whole = problem?.['whole'] ?? null;
  const freeze = async (): Promise<FieldProblems | null> => {
    const problems = await take(FreezeReturnDocument, {
      variables: { input: { quarter } },
      became: ({ freezeReturn }) => freezeReturn,
    });
    if (problems !== null) return problems;
    setIsAsked(false);
    onDone(say(stepTexts.frozen));
    return null;
  };
  return (
    <>
      <StepForm
        label={say(stepTexts.freeze)}
        action={say(stepTexts.freezeNow)}
        working={say(stepTexts.freezeNow)}
        take={() => {
          setIsAsked(true);
          return null;
        }}
        onReload={onReload}
      />
      {isAsked || whole === null ? null : <p className={styles.refused}>{whole}</p>}
      <ConfirmDialog
        isOpen={isAsked}
        title={say(stepTexts.freezeQuestion, { quarter: quarterName(quarter, reading) ?? quarter, number })}
        confirm={say(isBusy ? stepTexts.freezing : stepTexts.freezeConfirm)}
        keep={say(stepTexts.freezeKeep)}
        problem={whole}
        isBusy={isBusy}
        onConfirm={() => submit(freeze)}
        onClose={() => {
          setIsAsked(false);
          if (whole !== null) onReload();
        }}
      >
        <p>{say(stepTexts.freezeFinal)}</p>
      </ConfirmDialog>
    </>
  );
}

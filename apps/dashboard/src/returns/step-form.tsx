import { type ReactElement, type ReactNode, useState } from 'react';
import { Button, SubmitButton } from '../controls/button.tsx';
import { type Entered, type FieldProblems, Form, FormActions } from '../controls/form.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { useSubmission } from '../session/use-submission.ts';
import { stepTexts } from './step-texts.ts';

/**
 * The form of a step: its button, and beside it why it was refused. What was entered stays until somebody looks at the present
 * state of the return.
 */
export function StepForm(props: {
  label: string;
  action: string;
  working: string;
  /** Answers what is wrong, or `null`. */
  take: (entered: Entered) => Promise<FieldProblems | null> | FieldProblems | null;
  onReload: () => void;
  children?: (problem: FieldProblems | null) => ReactNode;
}): ReactElement {
  const { label, action, working, take, onReload, children } = props;
  const { say } = useReading();
  const { isBusy, problem, attempt, submit } = useSubmission<FieldProblems>();
  const [told, setTold] = useState(0);
  const whole = problem?.['whole'] ?? null;
  const isTold = whole !== null && told < attempt;
  return (
    <Form
      label={label}
      problem={isTold ? whole : null}
      attempt={attempt}
      onSubmit={(entered) => submit(() => take(entered))}
    >
      {children?.(problem)}
      <FormActions>
        <SubmitButton isBusy={isBusy}>{isBusy ? working : action}</SubmitButton>
        {isTold ? (
          <Button
            quiet
            onClick={() => {
              setTold(attempt);
              onReload();
            }}
          >
            {say(stepTexts.reload)}
          </Button>
        ) : null}
      </FormActions>
    </Form>
  );
}

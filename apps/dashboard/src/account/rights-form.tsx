import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { Button, SubmitButton } from '../controls/button.tsx';
import { type Entered, type FieldProblems, Form, FormActions } from '../controls/form.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { useSubmission } from '../session/use-submission.ts';
import { type ChoosingRights, KeyRights, type OfferedRights } from './key-rights.tsx';
import { keyTexts } from './key-texts.ts';
import ownStyles from './keys.module.css';
import { missingRights } from './missing-rights.ts';

/** A form that gives rights to a key or a person, with further fields above and below. */
export function RightsForm(props: {
  label: string;
  /** What its button says. */
  action: string;
  offered: OfferedRights;
  rights: ChoosingRights;
  /** What is missing of the further fields before anything is sent. */
  check?: (entered: Entered) => FieldProblems;
  send: (entered: Entered) => Promise<FieldProblems | null>;
  onCancel: () => void;
  above?: (problem: FieldProblems) => ReactNode;
  below?: ReactNode;
}): ReactElement {
  const { label, action, offered, rights, check, send, onCancel, above, below } = props;
  const reading = useReading();
  const { say } = reading;
  const area = useRef<HTMLDivElement>(null);
  const { isBusy, problem, attempt, submit } = useSubmission<FieldProblems>();
  useEffect(() => area.current?.querySelector('input')?.focus(), []);
  const trySend = (entered: Entered): Promise<FieldProblems | null> | FieldProblems => {
    const missing = { ...check?.(entered), ...missingRights(rights.chosen, reading) };
    return Object.keys(missing).length > 0 ? missing : send(entered);
  };
  return (
    <div ref={area} className={ownStyles.form}>
      <Form
        label={label}
        problem={problem?.['whole'] ?? null}
        attempt={attempt}
        onSubmit={(entered) => submit(() => trySend(entered))}
      >
        {above?.(problem ?? {})}
        <KeyRights
          offered={offered}
          rights={rights}
          rolesError={problem?.['roles'] ?? null}
          locationsError={problem?.['locations'] ?? null}
        />
        {below}
        <FormActions>
          <SubmitButton isBusy={isBusy}>{action}</SubmitButton>
          <Button quiet onClick={onCancel}>
            {say(keyTexts.cancel)}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}

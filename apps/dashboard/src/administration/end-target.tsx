import { type ReactElement, useEffect, useRef } from 'react';
import { Button, SubmitButton } from '../controls/button.tsx';
import { type FieldProblems, Form, FormActions } from '../controls/form.tsx';
import { TextField } from '../controls/text-field.tsx';
import { EndTargetDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useSubmission } from '../session/use-submission.ts';
import { languages } from './target-form.tsx';
import { enumOf, type TargetPlace } from './target-group.ts';
import { targetsTexts } from './targets-texts.ts';
import { useTargetChange } from './use-target-change.ts';

/** Asks for the reason and ends a target. */
export function EndTarget(props: {
  target: TargetPlace;
  basedOn: number;
  onEnded: () => void;
  onCancel: () => void;
}): ReactElement {
  const { target, basedOn, onEnded, onCancel } = props;
  const { measure, location, year } = target;
  const { say, language } = useReading();
  const change = useTargetChange();
  const area = useRef<HTMLDivElement>(null);
  const { isBusy, problem, attempt, submit } = useSubmission<FieldProblems>();
  useEffect(() => area.current?.querySelector('input')?.focus(), []);
  const send = async (reason: string): Promise<FieldProblems | null> => {
    if (reason === '') return { reason: say(targetsTexts.reasonMissing) };
    const input = { measure: enumOf(measure), location, year, reason, basedOn };
    const outcome = await change(EndTargetDocument, {
      variables: { input, language: languages[language] },
      became: ({ endTarget }) => endTarget,
    });
    if ('problems' in outcome) return outcome.problems;
    onEnded();
    return null;
  };
  return (
    <div ref={area}>
      <Form
        problem={problem?.['whole'] ?? null}
        attempt={attempt}
        onSubmit={(entered) => submit(() => send(entered('reason').trim()))}
      >
        <p>{say(targetsTexts.endHint)}</p>
        <TextField
          name="reason"
          label={say(targetsTexts.reason)}
          hint={say(targetsTexts.endReasonHint)}
          autoComplete="off"
          maxLength={500}
          error={problem?.['reason']}
        />
        <FormActions>
          <SubmitButton isBusy={isBusy}>{say(targetsTexts.endNow)}</SubmitButton>
          <Button quiet onClick={onCancel}>
            {say(targetsTexts.cancel)}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}

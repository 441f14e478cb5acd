import { type ReactElement, useEffect, useRef } from 'react';
import { useMutation } from 'urql';
import { failureOf } from '../ask/failure.ts';
import { failureText } from '../ask/failure-text.ts';
import { Button, SubmitButton } from '../controls/button.tsx';
import { Form, FormActions } from '../controls/form.tsx';
import { TextField } from '../controls/text-field.tsx';
import { WithdrawImportDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useSubmission } from '../session/use-submission.ts';
import { kindText } from './import-entry.ts';
import styles from './import-page.module.css';
import { obstacleWords } from './obstacle.ts';
import { withdrawNouns, withdrawTexts } from './withdraw-texts.ts';

/** What is wrong: with the reason, with all of it, or what stands in the way. */
interface Problem {
  readonly reason?: string;
  readonly whole?: string;
  readonly obstacles?: readonly { readonly place: string; readonly message: string }[];
}

const longestReason = 500;

/** Asks for the reason and takes the import back. */
export function WithdrawForm(props: {
  id: string;
  onCancel: () => void;
  onWithdrawn: (words: string) => void;
}): ReactElement {
  const { id, onCancel, onWithdrawn } = props;
  const reading = useReading();
  const { say, amount } = reading;
  const [, withdraw] = useMutation(WithdrawImportDocument);
  const area = useRef<HTMLDivElement>(null);
  const { isBusy, problem, attempt, submit } = useSubmission<Problem>();
  useEffect(() => area.current?.querySelector('input')?.focus(), []);

  const send = async (reason: string): Promise<Problem | null> => {
    if (reason === '') return { reason: say(withdrawTexts.reasonMissing) };
    const { data, error } = await withdraw({ input: { importId: id, reason } });
    if (error !== undefined) {
      const failure = failureOf(error);
      if (failure.kind === 'refused' && failure.code === 'BAD_INPUT')
        return { reason: say(withdrawTexts.reasonWrong) };
      return { whole: failureText(failure, { reading, refused: () => withdrawTexts.refused }) };
    }
    const result = data?.withdrawImport;
    if (result?.became === 'WithdrawnImport') {
      const { dataVersion, ended, restored } = result;
      onWithdrawn(
        say(withdrawTexts.done, {
          version: dataVersion,
          ended: amount(ended, withdrawNouns.ended),
          restored: amount(restored, withdrawNouns.restored),
        }),
      );
      return null;
    }
    if (result?.became === 'Conflict') {
      const obstacles = result.issues.filter(({ place }) => !place.startsWith('import '));
      return obstacles.length === 0
        ? { whole: say(withdrawTexts.notItself) }
        : { whole: say(withdrawTexts.conflict), obstacles };
    }
    return { whole: say(withdrawTexts.gone) };
  };
  return (
    <div ref={area}>
      <Form
        problem={problem?.whole ?? null}
        attempt={attempt}
        onSubmit={(entered) => submit(() => send(entered('reason').trim()))}
      >
        {problem?.obstacles === undefined ? null : <Obstacles list={problem.obstacles} />}
        <p className={styles.hint}>{say(withdrawTexts.hint)}</p>
        <TextField
          name="reason"
          label={say(withdrawTexts.reason)}
          hint={say(withdrawTexts.reasonHint)}
          autoComplete="off"
          maxLength={longestReason}
          error={problem?.reason}
        />
        <FormActions>
          <SubmitButton isBusy={isBusy}>
            {say(isBusy ? withdrawTexts.sending : withdrawTexts.send)}
          </SubmitButton>
          <Button quiet onClick={onCancel}>
            {say(withdrawTexts.cancel)}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}

function Obstacles(props: { list: NonNullable<Problem['obstacles']> }): ReactElement {
  const { list } = props;
  const reading = useReading();
  return (
    <div className={styles.obstacles}>
      <p>{reading.say(withdrawTexts.conflictHint)}</p>
      <ul>
        {list.map((obstacle) => {
          const { place, message } = obstacle;
          return (
            <li key={`${place} ${message}`}>
              <strong>{kindText(place, reading)}:</strong>{' '}
              {obstacleWords(obstacle, reading) ?? <span lang="en">{message}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

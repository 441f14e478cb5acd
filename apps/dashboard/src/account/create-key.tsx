import { type ReactElement, useEffect, useRef } from 'react';
import { Button, SubmitButton } from '../controls/button.tsx';
import { Form, FormActions } from '../controls/form.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { textOf } from '../session/ask-accounts.ts';
import { useAskAccounts } from '../session/use-accounts.ts';
import { useSubmission } from '../session/use-submission.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { KeyRights, useKeyRights } from './key-rights.tsx';
import { keyTexts } from './key-texts.ts';
import ownStyles from './keys.module.css';
import { missingRights } from './missing-rights.ts';

/** How long a key may live, in days; the usual one first chosen. */
const lifetimes = [30, 90, 180, 365] as const;
const usualLifetime = '365';

/** A new key with rights of one's own or fewer. */
export function CreateKey(props: {
  viewer: Viewer;
  onCreated: (key: string) => void;
  onCancel: () => void;
}): ReactElement {
  const { viewer, onCreated, onCancel } = props;
  const reading = useReading();
  const { say } = reading;
  const ask = useAskAccounts();
  const rights = useKeyRights(viewer);
  const area = useRef<HTMLDivElement>(null);
  const { isBusy, problem, attempt, submit } = useSubmission<Readonly<Record<string, string>>>();
  useEffect(() => area.current?.querySelector('input')?.focus(), []);

  const send = async (
    name: string,
    expiresInDays: number,
  ): Promise<Readonly<Record<string, string>> | null> => {
    const { roles, locations } = rights.chosen;
    const missing = {
      ...(name === '' ? { name: say(keyTexts.nameMissing) } : {}),
      ...missingRights(rights.chosen, reading),
    };
    if (Object.keys(missing).length > 0) return missing;
    const outcome = await ask('api-key/create', {
      send: { name, roles, locations, expiresInDays },
      read: (body) => textOf(body, 'key'),
    });
    if (outcome.state === 'done') {
      onCreated(outcome.body);
      return null;
    }
    const isForbidden = outcome.failure.kind === 'refused' && outcome.failure.status === 403;
    const refused = isForbidden ? keyTexts.notAllowed : keyTexts.failed;
    return { whole: accountFailureText(outcome.failure, { reading, refused: () => refused }) };
  };
  return (
    <div ref={area} className={ownStyles.form}>
      <Form
        label={say(keyTexts.create)}
        problem={problem?.['whole'] ?? null}
        attempt={attempt}
        onSubmit={(entered) => submit(() => send(entered('name').trim(), Number(entered('days'))))}
      >
        <TextField
          name="name"
          label={say(keyTexts.name)}
          hint={say(keyTexts.nameHint)}
          autoComplete="off"
          maxLength={100}
          error={problem?.['name']}
        />
        <KeyRights
          offered={viewer}
          rights={rights}
          rolesError={problem?.['roles'] ?? null}
          locationsError={problem?.['locations'] ?? null}
        />
        <label className={ownStyles.select}>
          {say(keyTexts.lifetime)}
          <select name="days" defaultValue={usualLifetime}>
            {lifetimes.map((days) => (
              <option key={days} value={days}>
                {say(keyTexts.days, { n: days })}
              </option>
            ))}
          </select>
        </label>
        <FormActions>
          <SubmitButton isBusy={isBusy}>{say(keyTexts.createNow)}</SubmitButton>
          <Button quiet onClick={onCancel}>
            {say(keyTexts.cancel)}
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}

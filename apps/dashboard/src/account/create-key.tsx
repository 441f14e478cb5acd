import type { ReactElement } from 'react';
import type { Entered, FieldProblems } from '../controls/form.tsx';
import { SelectField } from '../controls/select-field.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { textOf } from '../session/ask-accounts.ts';
import { useAskAccounts } from '../session/use-accounts.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { useKeyRights } from './key-rights.tsx';
import { keyTexts } from './key-texts.ts';
import { RightsForm } from './rights-form.tsx';

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

  const send = async (entered: Entered): Promise<FieldProblems | null> => {
    const { roles, locations } = rights.chosen;
    const outcome = await ask('api-key/create', {
      send: { name: entered('name').trim(), roles, locations, expiresInDays: Number(entered('days')) },
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
    <RightsForm
      label={say(keyTexts.create)}
      action={say(keyTexts.createNow)}
      offered={viewer}
      rights={rights}
      check={(entered): FieldProblems =>
        entered('name').trim() === '' ? { name: say(keyTexts.nameMissing) } : {}
      }
      send={send}
      onCancel={onCancel}
      above={(problem) => (
        <TextField
          name="name"
          label={say(keyTexts.name)}
          hint={say(keyTexts.nameHint)}
          autoComplete="off"
          maxLength={100}
          error={problem['name']}
        />
      )}
      below={
        <SelectField
          name="days"
          label={say(keyTexts.lifetime)}
          defaultValue={usualLifetime}
          options={lifetimes.map((days) => ({
            value: String(days),
            label: say(keyTexts.days, { n: days }),
          }))}
        />
      }
    />
  );
}

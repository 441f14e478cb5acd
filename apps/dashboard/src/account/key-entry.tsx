import { type ReactElement, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { nothing } from '../session/ask-accounts.ts';
import { useAskAccounts } from '../session/use-accounts.ts';
import { useSubmission } from '../session/use-submission.ts';
import type { Viewer } from '../viewer/viewer.ts';
import styles from './account.module.css';
import type { ApiKey, KeyState } from './api-key.ts';
import { keyTexts } from './key-texts.ts';
import ownStyles from './keys.module.css';
import { rightsText } from './rights-text.ts';

/** One key: what it may, how long, and the way to be rid of it. */
export function KeyEntry(props: {
  apiKey: ApiKey;
  state: KeyState;
  viewer: Viewer;
  onRevoked: () => void;
}): ReactElement {
  const { apiKey, state, viewer, onRevoked } = props;
  const { id, name, prefix, owner, isOwn, expiresAt, lastUsedAt } = apiKey;
  const reading = useReading();
  const { say, moment } = reading;
  const ask = useAskAccounts();
  const [isAsked, setIsAsked] = useState(false);
  const { isBusy, problem, submit } = useSubmission<string>();
  const revoke = async (): Promise<string | null> => {
    const outcome = await ask('api-key/revoke', { send: { id }, read: nothing });
    if (outcome.state === 'failed') {
      return accountFailureText(outcome.failure, { reading, refused: () => keyTexts.failed });
    }
    onRevoked();
    return null;
  };
  return (
    <li className={ownStyles.key}>
      <div className={ownStyles.head}>
        <h3>{name}</h3>
        <span className={ownStyles.prefix}>{prefix}…</span>
      </div>
      <dl className={ownStyles.facts}>
        {state === 'active' ? null : <Fact label={say(keyTexts.state)} value={say(keyTexts[state])} />}
        <Fact label={say(keyTexts.rights)} value={rightsText(apiKey, { offered: viewer, reading })} />
        {isOwn ? null : <Fact label={say(keyTexts.owner)} value={owner ?? say(keyTexts.program)} />}
        <Fact label={say(keyTexts.expires)} value={moment(expiresAt)} />
        <Fact
          label={say(keyTexts.lastUsed)}
          value={lastUsedAt === null ? say(keyTexts.never) : moment(lastUsedAt)}
        />
      </dl>
      {problem === null ? null : <p role="alert">{problem}</p>}
      {state !== 'active' ? null : isAsked ? (
        <div className={ownStyles.confirm} role="alert">
          <p>{say(keyTexts.confirmRevoke, { name })}</p>
          <div className={styles.actions}>
            <Button isBusy={isBusy} onClick={() => submit(revoke)}>
              {say(keyTexts.revoke)}
            </Button>
            <Button quiet onClick={() => setIsAsked(false)}>
              {say(keyTexts.keep)}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.actions}>
          <Button name={say(keyTexts.revokeNamed, { name })} onClick={() => setIsAsked(true)}>
            {say(keyTexts.revoke)}
          </Button>
        </div>
      )}
    </li>
  );
}

function Fact(props: { label: string; value: string }): ReactElement {
  const { label, value } = props;
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

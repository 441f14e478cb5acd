import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { keysPath } from '../administration/administration-address.ts';
import { Button } from '../controls/button.tsx';
import { CopyButton } from '../controls/copy-button.tsx';
import { DoneNotice } from '../controls/form.tsx';
import { useAddress } from '../frame/use-address.ts';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { useFetched } from '../session/use-accounts.ts';
import { may, type Viewer } from '../viewer/viewer.ts';
import styles from './account.module.css';
import { AccountSection } from './account-section.tsx';
import { keyState, readKeys } from './api-key.ts';
import { CreateKey } from './create-key.tsx';
import { KeyEntry } from './key-entry.tsx';
import { keyTexts } from './key-texts.ts';
import ownStyles from './keys.module.css';

/** Somebody's own keys, and the way to everybody's for whoever keeps the accounts. */
export function KeysSection(props: { viewer: Viewer }): ReactElement {
  const { viewer } = props;
  const reading = useReading();
  const { say } = reading;
  const address = useAddress();
  const { outcome, fetchAgain } = useFetched('api-key/list', readKeys);
  const [isCreating, setIsCreating] = useState(false);
  const [created, setCreated] = useState<string | null>(null);
  const [revoked, setRevoked] = useState<string | null>(null);
  const [showsOld, setShowsOld] = useState(false);
  const [now] = useState(() => new Date());
  const keys = outcome?.state === 'done' ? outcome.body : [];
  const active = keys.filter((key) => keyState(key, now) === 'active');
  const shown = showsOld ? keys : active;
  return (
    <AccountSection title={say(keyTexts.title)} hint={say(keyTexts.hint)}>
      {outcome?.state === 'failed' ? (
        <p role="alert">{accountFailureText(outcome.failure, { reading, refused: () => keyTexts.failed })}</p>
      ) : null}
      {revoked === null ? null : (
        <DoneNotice key={revoked}>{say(keyTexts.revokedNow, { name: revoked })}</DoneNotice>
      )}
      {created === null ? null : (
        <div className={ownStyles.created} role="status">
          <h3>{say(keyTexts.created)}</h3>
          <p className={styles.hint}>{say(keyTexts.createdHint)}</p>
          <code className={ownStyles.value}>{created}</code>
          <div className={styles.actions}>
            <CopyButton text={created} label={say(keyTexts.copyKey)} />
            <Button onClick={() => setCreated(null)}>{say(keyTexts.finished)}</Button>
          </div>
        </div>
      )}
      {isCreating ? (
        <CreateKey
          viewer={viewer}
          onCreated={(key) => {
            setCreated(key);
            setRevoked(null);
            setIsCreating(false);
            fetchAgain();
          }}
          onCancel={() => setIsCreating(false)}
        />
      ) : created === null ? (
        <Button onClick={() => setIsCreating(true)}>{say(keyTexts.create)}</Button>
      ) : null}
      {outcome?.state === 'done' && shown.length === 0 ? (
        <p className={styles.hint}>{say(keyTexts.none)}</p>
      ) : null}
      {shown.length === 0 ? null : (
        <ul className={ownStyles.list}>
          {shown.map((key) => (
            <KeyEntry
              key={key.id}
              apiKey={key}
              state={keyState(key, now)}
              viewer={viewer}
              onRevoked={() => {
                setRevoked(key.name);
                fetchAgain();
              }}
            />
          ))}
        </ul>
      )}
      {keys.length > active.length ? (
        <label className={ownStyles.option}>
          <input type="checkbox" checked={showsOld} onChange={(event) => setShowsOld(event.target.checked)} />
          {say(keyTexts.showOld)}
        </label>
      ) : null}
      {may(viewer, 'ACCOUNTS') ? <Link href={address(keysPath)}>{say(keyTexts.ofEverybody)}</Link> : null}
    </AccountSection>
  );
}

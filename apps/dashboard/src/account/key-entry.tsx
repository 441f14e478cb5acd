import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import type { Viewer } from '../viewer/viewer.ts';
import styles from './account.module.css';
import type { ApiKey, KeyState } from './api-key.ts';
import { keyTexts } from './key-texts.ts';
import ownStyles from './keys.module.css';
import { RevokeKey } from './revoke-key.tsx';
import { rightsText } from './rights-text.ts';

/** One key: what it may, how long, and the way to be rid of it. */
export function KeyEntry(props: {
  apiKey: ApiKey;
  state: KeyState;
  viewer: Viewer;
  onRevoked: () => void;
}): ReactElement {
  const { apiKey, state, viewer, onRevoked } = props;
  const { name, prefix, expiresAt, lastUsedAt } = apiKey;
  const reading = useReading();
  const { say, moment } = reading;
  return (
    <li className={ownStyles.key}>
      <div className={ownStyles.head}>
        <h3>{name}</h3>
        <span className={ownStyles.prefix}>{prefix}…</span>
      </div>
      <dl className={ownStyles.facts}>
        {state === 'active' ? null : <Fact label={say(keyTexts.state)} value={say(keyTexts[state])} />}
        <Fact label={say(keyTexts.rights)} value={rightsText(apiKey, { offered: viewer, reading })} />
        <Fact label={say(keyTexts.expires)} value={moment(expiresAt)} />
        <Fact
          label={say(keyTexts.lastUsed)}
          value={lastUsedAt === null ? say(keyTexts.never) : moment(lastUsedAt)}
        />
      </dl>
      {state === 'active' ? (
        <div className={styles.actions}>
          <RevokeKey apiKey={apiKey} path="api-key/revoke" onRevoked={onRevoked} />
        </div>
      ) : null}
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

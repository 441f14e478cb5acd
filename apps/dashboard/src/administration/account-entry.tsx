import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import type { OfferedRights } from '../account/key-rights.tsx';
import ownStyles from '../account/keys.module.css';
import { rightsText } from '../account/rights-text.ts';
import { useAddress } from '../frame/use-address.ts';
import { useReading } from '../reading/use-reading.tsx';
import { AccountActions } from './account-actions.tsx';
import styles from './accounts.module.css';
import { accountsTexts } from './accounts-texts.ts';
import { keysOfPath } from './administration-address.ts';
import { ChangeRights } from './change-rights.tsx';
import type { HeldAccount } from './held-account.ts';
import type { NamedLink } from './link-notice.tsx';

/** One account: whose, what it may, how it stands, and what can be done. */
export function AccountEntry(props: {
  account: HeldAccount;
  offered: OfferedRights;
  onChanged: (news: string) => void;
  onLink: (link: NamedLink) => void;
}): ReactElement {
  const { account, offered, onChanged, onLink } = props;
  const { id, name, email, hasSecondFactor, hasCredential, isDisabled, isOwn, lastSeenAt } = account;
  const reading = useReading();
  const { say, moment } = reading;
  const address = useAddress();
  const [isChanging, setIsChanging] = useState(false);
  return (
    <li className={ownStyles.key}>
      <div className={ownStyles.head}>
        <h3>
          {name}
          {isOwn ? <span className={styles.own}> · {say(accountsTexts.own)}</span> : null}
        </h3>
        <span className={styles.address}>{email ?? say(accountsTexts.noAddress)}</span>
      </div>
      {isDisabled ? (
        <p className={styles.state} data-disabled>
          <span aria-hidden="true">✕</span> {say(accountsTexts.disabled)}
        </p>
      ) : hasCredential ? null : (
        <p className={styles.state}>
          <span aria-hidden="true">○</span> {say(accountsTexts.waiting)}
        </p>
      )}
      <dl className={ownStyles.facts}>
        <dt>{say(accountsTexts.rights)}</dt>
        <dd>{rightsText(account, { offered, reading })}</dd>
        <dt>{say(accountsTexts.secondFactor)}</dt>
        <dd>{say(hasSecondFactor ? accountsTexts.set : accountsTexts.notSet)}</dd>
        <dt>{say(accountsTexts.lastSeen)}</dt>
        <dd>{lastSeenAt === null ? say(accountsTexts.unknown) : moment(lastSeenAt)}</dd>
        <dt>{say(accountsTexts.keys)}</dt>
        <dd>
          <Link href={address(keysOfPath(id))} aria-label={say(accountsTexts.keysOf, { name })}>
            {say(accountsTexts.showKeys)}
          </Link>
        </dd>
      </dl>
      {isOwn ? (
        <p className={styles.hint}>{say(accountsTexts.ownHint)}</p>
      ) : isChanging ? (
        <ChangeRights
          account={account}
          offered={offered}
          onDone={() => {
            setIsChanging(false);
            onChanged(say(accountsTexts.changed, { name }));
          }}
          onCancel={() => setIsChanging(false)}
        />
      ) : (
        <AccountActions
          account={account}
          onChange={() => setIsChanging(true)}
          onChanged={onChanged}
          onLink={onLink}
        />
      )}
    </li>
  );
}

import { type ReactElement, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { DoneNotice } from '../controls/form.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { accountFailureText } from '../session/account-failure-text.ts';
import { useFetched } from '../session/use-accounts.ts';
import { useViewer } from '../viewer/use-viewer.tsx';
import { AccountEntry } from './account-entry.tsx';
import styles from './accounts.module.css';
import { accountsTexts } from './accounts-texts.ts';
import { AdministrationFrame } from './administration-frame.tsx';
import { administrationTexts } from './administration-texts.ts';
import { CreateAccount } from './create-account.tsx';
import { readAccounts } from './held-account.ts';
import { LinkNotice, type NamedLink } from './link-notice.tsx';
import { offeredRights } from './offered-rights.ts';

/** Who has an account and with which rights, for administrators. */
export function AccountsPage(): ReactElement {
  const { say } = useReading();
  return (
    <AdministrationFrame title={say(administrationTexts.accounts)} permission="ACCOUNTS">
      <Accounts />
    </AdministrationFrame>
  );
}

function Accounts(): ReactElement {
  const reading = useReading();
  const { say } = reading;
  const viewer = useViewer();
  const { outcome, fetchAgain } = useFetched('person/list', readAccounts);
  const [isCreating, setIsCreating] = useState(false);
  const [link, setLink] = useState<NamedLink | null>(null);
  const [news, setNews] = useState<string | null>(null);
  if (outcome === null) {
    return (
      <p role="status" aria-busy="true">
        {say(accountsTexts.loading)}
      </p>
    );
  }
  if (outcome.state === 'failed') {
    return (
      <div role="alert" className={styles.page}>
        <p>{accountFailureText(outcome.failure, { reading, refused: () => accountsTexts.failed })}</p>
        <div>
          <Button onClick={fetchAgain}>{say(accountsTexts.retry)}</Button>
        </div>
      </div>
    );
  }
  const offered = offeredRights(outcome.body, viewer?.locations ?? []);
  const show = (next: { link?: NamedLink; news?: string }): void => {
    setLink(next.link ?? null);
    setNews(next.news ?? null);
    setIsCreating(false);
    fetchAgain();
  };
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{say(accountsTexts.lead)}</p>
      {link === null ? null : <LinkNotice key={link.link} given={link} onClose={() => setLink(null)} />}
      {news === null ? null : <DoneNotice key={news}>{news}</DoneNotice>}
      {isCreating ? (
        <CreateAccount
          offered={offered}
          onCreated={(created) => show({ link: created })}
          onCancel={() => setIsCreating(false)}
        />
      ) : link === null ? (
        <div>
          <Button onClick={() => setIsCreating(true)}>{say(accountsTexts.create)}</Button>
        </div>
      ) : null}
      <section aria-labelledby="accounts">
        <h2 id="accounts" className="visually-hidden">
          {say(accountsTexts.list)}
        </h2>
        <ul className={styles.list}>
          {outcome.body.people.map((account) => (
            <AccountEntry
              key={account.id}
              account={account}
              offered={offered}
              onChanged={(text) => show({ news: text })}
              onLink={(made) => show({ link: made })}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

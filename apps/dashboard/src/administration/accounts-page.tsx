import { type ReactElement, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { DoneNotice } from '../controls/form.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import { AccountEntry } from './account-entry.tsx';
import styles from './accounts.module.css';
import { accountsTexts } from './accounts-texts.ts';
import frameStyles from './administration.module.css';
import { AdministrationFrame } from './administration-frame.tsx';
import { administrationTexts } from './administration-texts.ts';
import { CreateAccount } from './create-account.tsx';
import { Fetched } from './fetched.tsx';
import { type HeldAccounts, readAccounts } from './held-account.ts';
import { LinkNotice, type NamedLink } from './link-notice.tsx';
import { offeredRights } from './offered-rights.ts';

/** Who has an account and with which rights, for administrators. */
export function AccountsPage(): ReactElement {
  const { say } = useReading();
  return (
    <AdministrationFrame title={say(administrationTexts.accounts)} permission="ACCOUNTS">
      <Fetched path="person/list" read={readAccounts} loading={say(accountsTexts.loading)}>
        {(body, fetchAgain) => <Accounts body={body} fetchAgain={fetchAgain} />}
      </Fetched>
    </AdministrationFrame>
  );
}

function Accounts(props: { body: HeldAccounts; fetchAgain: () => void }): ReactElement {
  const { body, fetchAgain } = props;
  const { say } = useReading();
  const viewer = useViewer();
  const [isCreating, setIsCreating] = useState(false);
  const [link, setLink] = useState<NamedLink | null>(null);
  const [news, setNews] = useState<string | null>(null);
  const offered = offeredRights(body, viewer?.locations ?? []);
  const show = (next: { link?: NamedLink; news?: string }): void => {
    setLink(next.link ?? null);
    setNews(next.news ?? null);
    setIsCreating(false);
    fetchAgain();
  };
  return (
    <div className={frameStyles.page}>
      <p className={frameStyles.lead}>{say(accountsTexts.lead)}</p>
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
          {body.people.map((account) => (
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

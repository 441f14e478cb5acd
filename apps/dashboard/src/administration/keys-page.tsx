import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { accountPath } from '../account/account-address.ts';
import { type ApiKey, keyState, readKeys } from '../account/api-key.ts';
import { keyTexts } from '../account/key-texts.ts';
import { DoneNotice } from '../controls/form.tsx';
import { UnreadNotice } from '../filters/unread-notice.tsx';
import { usePageState } from '../filters/use-page-state.ts';
import { useAddress } from '../frame/use-address.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import { may, type Viewer } from '../viewer/viewer.ts';
import styles from './administration.module.css';
import { AdministrationFrame } from './administration-frame.tsx';
import { administrationTexts } from './administration-texts.ts';
import { Fetched } from './fetched.tsx';
import { readAccounts } from './held-account.ts';
import { KeysFilters } from './keys-filters.tsx';
import { KeysTable } from './keys-table.tsx';
import { keyNoun, keysTexts } from './keys-texts.ts';
import { keysView, programs } from './keys-view.ts';
import { offeredRights } from './offered-rights.ts';
import { ShownCount } from './shown-count.tsx';

/** The keys of everybody, for administrators. */
export function KeysPage(): ReactElement {
  const { say } = useReading();
  return (
    <AdministrationFrame title={say(administrationTexts.keys)} permission="ACCOUNTS" otherwise={ownKeys}>
      <Fetched path="person/list-keys" read={readHeldKeys} loading={say(keysTexts.loading)}>
        {(held, fetchAgain) => <Keys held={held} fetchAgain={fetchAgain} />}
      </Fetched>
    </AdministrationFrame>
  );
}

/** Where somebody finds keys of their own, or who makes them. */
function ownKeys(viewer: Viewer): ReactElement {
  return <OwnKeys mayHave={may(viewer, 'OWN_KEYS')} />;
}

function OwnKeys(props: { mayHave: boolean }): ReactElement {
  const { say } = useReading();
  const address = useAddress();
  return props.mayHave ? (
    <Link href={address(accountPath)}>{say(keysTexts.toOwn)}</Link>
  ) : (
    <p>{say(keysTexts.madeByOthers)}</p>
  );
}

/** The keys, and what roles are called. */
interface HeldKeys {
  readonly keys: readonly ApiKey[];
  readonly roles: ReturnType<typeof readAccounts>['roles'];
}

function readHeldKeys(body: unknown): HeldKeys {
  return { keys: readKeys(body), roles: readAccounts(body).roles };
}

function Keys(props: { held: HeldKeys; fetchAgain: () => void }): ReactElement {
  const { held, fetchAgain } = props;
  const { keys, roles } = held;
  const { say, amount } = useReading();
  const viewer = useViewer();
  const { view, unread, unknown, showView } = usePageState(keysView, viewer);
  const [revoked, setRevoked] = useState<string | null>(null);
  const [now] = useState(() => new Date());
  const { owner, state } = view;
  const shown = keys.filter(
    (key) =>
      (owner === null || owner === (key.owner?.id ?? programs)) &&
      (state === 'all' || state === keyState(key, now)),
  );
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{say(keysTexts.lead)}</p>
      <UnreadNotice unread={unread} unknown={unknown} />
      <KeysFilters view={view} keys={keys} onChange={showView} />
      {revoked === null ? null : (
        <DoneNotice key={revoked}>{say(keyTexts.revokedNow, { name: revoked })}</DoneNotice>
      )}
      <section className={styles.page} aria-labelledby="keys">
        <h2 id="keys" className="visually-hidden">
          {say(keysTexts.list)}
        </h2>
        <ShownCount
          text={shown.length === 0 ? say(keysTexts.none) : amount(shown.length, keyNoun)}
          isChanged={revoked !== null}
        />
        {shown.length === 0 ? null : (
          <KeysTable
            keys={shown}
            now={now}
            offered={offeredRights({ roles, locations: locationsOf(keys) }, viewer?.locations ?? [])}
            onRevoked={({ name }) => {
              setRevoked(name);
              fetchAgain();
            }}
          />
        )}
      </section>
    </div>
  );
}

/** The locations that keys name. */
function locationsOf(keys: readonly ApiKey[]): readonly string[] {
  return [...new Set(keys.flatMap(({ locations }) => (locations === 'all' ? [] : locations)))];
}

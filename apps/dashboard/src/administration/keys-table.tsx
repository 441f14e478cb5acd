import type { ReactElement } from 'react';
import { type ApiKey, keyState } from '../account/api-key.ts';
import type { OfferedRights } from '../account/key-rights.tsx';
import { keyTexts } from '../account/key-texts.ts';
import { RevokeKey } from '../account/revoke-key.tsx';
import { rightsText } from '../account/rights-text.ts';
import { ScrollTable } from '../controls/scroll-table.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './keys-table.module.css';
import { keysTexts } from './keys-texts.ts';

/** Keys, each in a line: whose, what it may, how it was used, and the way to be rid of it. */
export function KeysTable(props: {
  keys: readonly ApiKey[];
  now: Date;
  offered: OfferedRights;
  onRevoked: (key: ApiKey) => void;
}): ReactElement {
  const { keys, now, offered, onRevoked } = props;
  const reading = useReading();
  const { say, moment } = reading;
  return (
    <div className={styles.keys}>
      <ScrollTable labelledBy="keys" isStacked>
        <thead>
          <tr>
            <th scope="col">{say(keysTexts.key)}</th>
            <th scope="col">{say(keysTexts.owner)}</th>
            <th scope="col">{say(keyTexts.rights)}</th>
            <th scope="col">{say(keysTexts.created)}</th>
            <th scope="col">{say(keyTexts.lastUsed)}</th>
            <th scope="col">{say(keyTexts.expires)}</th>
            <th scope="col">{say(keysTexts.state)}</th>
            <th scope="col">
              <span className="visually-hidden">{say(keysTexts.actions)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => {
            const { id, name, prefix, owner, createdAt, lastUsedAt, expiresAt, revokedAt } = key;
            const state = keyState(key, now);
            return (
              <tr key={id} className={styles.row}>
                <th scope="row">
                  {name}
                  <span className={styles.prefix}>{prefix}…</span>
                </th>
                <td className={styles.owner} data-label={say(keysTexts.owner)}>
                  {owner?.name ?? say(keysTexts.program)}
                </td>
                <td className={styles.rights} data-label={say(keyTexts.rights)}>
                  {rightsText(key, { offered, reading })}
                </td>
                <td data-label={say(keysTexts.created)}>{moment(createdAt)}</td>
                <td data-label={say(keyTexts.lastUsed)} data-none={lastUsedAt === null || undefined}>
                  {lastUsedAt === null ? say(keyTexts.never) : moment(lastUsedAt)}
                </td>
                <td data-label={say(keyTexts.expires)}>{moment(expiresAt)}</td>
                <td data-label={say(keysTexts.state)} data-none={state !== 'active' || undefined}>
                  {say(keyTexts[state])}
                  {revokedAt === null ? null : <span className={styles.since}>{moment(revokedAt)}</span>}
                </td>
                <td className={styles.action}>
                  {state === 'active' || state === 'resting' ? (
                    <RevokeKey apiKey={key} path="person/revoke-key" onRevoked={() => onRevoked(key)} />
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </div>
  );
}

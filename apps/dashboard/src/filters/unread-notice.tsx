import type { ReactElement } from 'react';
import { eventName } from '../events/reader-event.ts';
import { RefusedEvents } from '../events/refused-events.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { filterTexts } from './filter-texts.ts';
import { exactIsNotTheirs } from './filters-for.ts';
import styles from './unread-notice.module.css';
import type { PageState } from './use-page-state.ts';

/** What of the address could not be read, and what this page does not know; nothing where all is understood. */
export function UnreadNotice(props: Pick<PageState<unknown>, 'unread' | 'unknown'>): ReactElement | null {
  const { unread, unknown } = props;
  const { say } = useReading();
  const names = unread.filter((name) => name !== eventName && name !== exactIsNotTheirs);
  if (unread.length === 0 && unknown.length === 0) return null;
  return (
    <div className={styles.unread} role="alert">
      {names.length === 0 ? null : <p>{say(filterTexts.unread, { names: names.join(', ') })}</p>}
      {unread.includes(exactIsNotTheirs) ? <p>{say(filterTexts.notExact)}</p> : null}
      {unread.includes(eventName) ? <RefusedEvents /> : null}
      {unknown.length === 0 ? null : <p>{say(filterTexts.unknown, { names: unknown.join(', ') })}</p>}
    </div>
  );
}

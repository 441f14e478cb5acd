import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import type { Outcome } from '../session/ask-accounts.ts';
import type { Contact } from './contact.ts';
import styles from './contact-facts.module.css';
import { contactTexts } from './contact-texts.ts';

/** The office and its addresses, or that none has been named; `message` is what a message to it begins with. */
export function ContactFacts(props: {
  outcome: Outcome<Contact> | null;
  /** Which address is the one to write to here. */
  address: 'email' | 'privacyEmail';
  hrefOf?: (email: string) => string;
}): ReactElement {
  const { outcome, address, hrefOf = (email) => `mailto:${email}` } = props;
  const { say } = useReading();
  if (outcome === null) {
    return (
      <p className={styles.facts} role="status" aria-busy="true">
        {say(contactTexts.loading)}
      </p>
    );
  }
  if (outcome.state === 'failed') return <p className={styles.facts}>{say(contactTexts.failed)}</p>;
  const { office } = outcome.body;
  // One address is better than none.
  const named = outcome.body[address] === null ? 'email' : address;
  const email = outcome.body[named];
  return (
    <div className={styles.facts}>
      {office === null && email === null ? null : (
        <dl className={styles.list}>
          {office === null ? null : (
            <>
              <dt>{say(contactTexts.office)}</dt>
              <dd>{office}</dd>
            </>
          )}
          {email === null ? null : (
            <>
              <dt>{say(contactTexts[named])}</dt>
              <dd>
                <a href={hrefOf(email)}>{email}</a>
              </dd>
            </>
          )}
        </dl>
      )}
      {email === null ? <p>{say(contactTexts.nobody)}</p> : null}
    </div>
  );
}

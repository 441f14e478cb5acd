import { useEffect, useState } from 'react';
import { askAccounts, type Outcome } from '../session/ask-accounts.ts';
import { type Contact, readContact } from './contact.ts';

/** Whom readers may turn to; `null` until the server has said so. Nobody has to be signed in. */
export function useContact(): Outcome<Contact> | null {
  const [outcome, setOutcome] = useState<Outcome<Contact> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const fetchNow = async (): Promise<void> => {
      const fetched = await askAccounts('options', { read: readContact });
      if (isCurrent) setOutcome(fetched);
    };
    void fetchNow();
    return () => {
      isCurrent = false;
    };
  }, []);
  return outcome;
}

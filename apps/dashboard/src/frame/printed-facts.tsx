import { type DisclosureProfile, profileLabels } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { usePathname, useSearch } from 'wouter/use-browser-location';
import { useContact } from '../contact/use-contact.ts';
import { useReading } from '../reading/use-reading.tsx';
import { frameTexts } from './frame-texts.ts';
import styles from './printed-facts.module.css';

/** What paper has to say of its figures and the screen need not: how they are protected, whose they are, and where they stand. */
export function PrintedFacts(props: { profile: DisclosureProfile }): ReactElement {
  const { profile } = props;
  const { say } = useReading();
  const contact = useContact();
  const pathname = usePathname();
  const search = useSearch();
  const office = contact?.state === 'done' ? contact.body.office : null;
  const facts = [
    [frameTexts.values, say(profileLabels[profile])],
    [frameTexts.source, [...(office === null ? [] : [office]), say(frameTexts.product)].join(', ')],
    [frameTexts.view, `${window.location.origin}${pathname}${search}`],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label.en} className={styles.fact}>
          <dt className={styles.label}>{say(label)}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import type { GlossaryEntry } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { entryFacts } from './entry-facts.ts';
import styles from './glossary-item.module.css';
import { glossaryTexts } from './glossary-texts.ts';

/** A figure or method: its definition, and below it all else that the catalogue says. */
export function GlossaryItem(props: {
  entry: GlossaryEntry;
  /** Whether the address leads here. */
  isChosen: boolean;
  isOpen: boolean;
}): ReactElement {
  const { entry, isChosen, isOpen } = props;
  const { id, label, definition } = entry;
  const reading = useReading();
  const { say } = reading;
  return (
    <article className={styles.item} aria-labelledby={id} data-chosen={isChosen || undefined}>
      <div className={styles.head}>
        <h3 id={id} className={styles.label} tabIndex={-1}>
          {say(label)}
        </h3>
        <code className={styles.id} translate="no">
          {id}
        </code>
      </div>
      <div className={styles.body}>
        <p>{say(definition)}</p>
        <details className={styles.more} open={isOpen}>
          <summary className={styles.summary}>
            {say(glossaryTexts.more)}
            <span className="visually-hidden">: {say(label)}</span>
          </summary>
          <dl className={styles.facts}>
            {entryFacts(entry, reading).map(({ name, text, isProse }) => (
              <div key={name.en} className={styles.fact} data-prose={isProse || undefined}>
                <dt>{say(name)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <a className={styles.address} href={`#${id}`}>
            {say(glossaryTexts.address)}
            <span className="visually-hidden">: {say(label)}</span>
          </a>
        </details>
      </div>
    </article>
  );
}

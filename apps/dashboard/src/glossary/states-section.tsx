import { footnotesOf, type ValueStatus, valueStatuses } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { StateGlyph } from '../values/state-mark.tsx';
import styles from './glossary.module.css';
import { glossaryTexts } from './glossary-texts.ts';

/** The states of values with the mark of each, and how small groups are protected. */
export function StatesSection(props: {
  statuses: readonly ValueStatus[];
  /** Whether nothing is left out by a search. */
  isWhole: boolean;
}): ReactElement {
  const { statuses, isWhole } = props;
  const { say } = useReading();
  return (
    <>
      <p className={styles.hint}>{say(glossaryTexts.statusesHint)}</p>
      <dl>
        {statuses.map((status) => (
          <div key={status} className={styles.state}>
            <dt>
              <StateGlyph status={status} />
              <span>
                {say(valueStatuses[status].label)} ({valueStatuses[status].sign})
              </span>
            </dt>
            <dd>{say(valueStatuses[status].hint)}</dd>
          </div>
        ))}
      </dl>
      {isWhole || statuses.includes('CONFIDENTIAL') ? (
        <>
          <h3 id="protection" className={styles.subtitle} tabIndex={-1}>
            {say(glossaryTexts.protection)}
          </h3>
          <p className={styles.hint}>{say(glossaryTexts.protectionHint)}</p>
          <ul className={styles.notes}>
            {footnotesOf('MANAGEMENT').map(({ id, text }) => (
              <li key={id}>{say(text)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

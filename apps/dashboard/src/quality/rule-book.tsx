import { qualityRules } from '@neue-wege/domain';
import { type ReactElement, useId } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { ruleLabel } from './finding-text.ts';
import styles from './quality.module.css';
import { ruleTexts } from './quality-texts.ts';
import { RuleWords, SeverityMark } from './rule-words.tsx';

/** Every rule in words, for whoever does not see what it found. */
export function RuleBook(): ReactElement {
  const reading = useReading();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {reading.say(ruleTexts.book)}
      </h2>
      <div className={styles.rules}>
        {qualityRules.map((rule) => (
          <details key={rule.id} className={styles.rule}>
            <summary>
              <span className={styles.ruleName}>{ruleLabel({ rule }, reading)}</span>
              <SeverityMark rule={rule} />
            </summary>
            <RuleWords rule={rule} />
          </details>
        ))}
      </div>
    </section>
  );
}

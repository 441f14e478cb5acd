import { type QualityRule, qualitySeverities, ruleExplanation } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../frame/use-address.ts';
import { importsPath } from '../imports/import-address.ts';
import { peoplePath } from '../people/people-address.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import { may } from '../viewer/viewer.ts';
import { ruleTexts } from './quality-texts.ts';
import styles from './rule-words.module.css';

/** One rule in words: how grave a finding is, what is checked, what a finding means, and what to do. */
export function RuleWords(props: { rule: QualityRule }): ReactElement {
  const { rule } = props;
  const { say } = useReading();
  const { definition, readingHint, formula, unknownRule } = ruleExplanation(rule);
  return (
    <dl className={styles.words}>
      <div className={styles.part}>
        <dt>{say(ruleTexts.checked)}</dt>
        <dd>{say(definition)}</dd>
        <dd className={styles.formula}>{say(formula)}</dd>
      </div>
      <div className={styles.part}>
        <dt>{say(ruleTexts.reading)}</dt>
        <dd>{say(readingHint)}</dd>
        {unknownRule === null ? null : <dd>{say(unknownRule)}</dd>}
      </div>
      <div className={styles.part} data-remedy>
        <dt>{say(ruleTexts.remedy)}</dt>
        <dd>{say(rule.remedy)}</dd>
        <Ways />
      </div>
    </dl>
  );
}

/** Where records are looked up and corrected, for whoever may. */
function Ways(): ReactElement | null {
  const { say } = useReading();
  const viewer = useViewer();
  const address = useAddress();
  if (viewer === null) return null;
  return (
    <>
      {may(viewer, 'RECORDS') ? (
        <dd className={styles.way}>
          {say(ruleTexts.records)} <Link href={address(peoplePath)}>{say(ruleTexts.findPerson)}</Link>
        </dd>
      ) : null}
      {may(viewer, 'IMPORTS') ? (
        <dd className={styles.way}>
          {say(ruleTexts.corrections)} <Link href={address(importsPath)}>{say(ruleTexts.imports)}</Link>
        </dd>
      ) : null}
    </>
  );
}

/** How grave a finding is: a shape and a word. */
export function SeverityMark(props: { rule: Pick<QualityRule, 'severity'> }): ReactElement {
  const { severity } = props.rule;
  const { say } = useReading();
  return (
    <span className={styles.severity} data-severity={severity}>
      <svg width="0.75rem" height="0.75rem" viewBox="0 0 12 12" aria-hidden="true">
        {severity === 'error' ? (
          <path d="M3.8 1h4.4L11 3.8v4.4L8.2 11H3.8L1 8.2V3.8Z" />
        ) : severity === 'warning' ? (
          <path d="M6 1 11.4 11H.6Z" />
        ) : (
          <circle cx="6" cy="6" r="4.25" />
        )}
      </svg>
      {say(qualitySeverities[severity])}
    </span>
  );
}

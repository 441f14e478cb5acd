import { type ReactElement, useId } from 'react';
import { CopyButton } from '../controls/copy-button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { commandText } from './command-text.ts';
import styles from './explore.module.css';
import type { exploreInput } from './explore-question.ts';
import { exploreTexts } from './explore-texts.ts';
import { graphqlQuery } from './graphql-query.ts';

/** The same question as a link, as a command and as a query of a program, to be copied. */
export function ShareSection(props: { question: ReturnType<typeof exploreInput> }): ReactElement {
  const { question } = props;
  const { say } = useReading();
  const heading = useId();
  const command = commandText(question);
  const query = graphqlQuery(question);
  return (
    <section className={styles.share} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {say(exploreTexts.share)}
      </h3>
      <div className={styles.copies}>
        <CopyButton text={window.location.href} label={say(exploreTexts.copyLink)} />
        <CopyButton text={command} label={say(exploreTexts.copyCommand)} />
        <CopyButton text={query} label={say(exploreTexts.copyQuery)} />
      </div>
      <p className={styles.hint}>{say(exploreTexts.shareHint)}</p>
      <details className={styles.code}>
        <summary>{say(exploreTexts.seeCode)}</summary>
        <Code title={say(exploreTexts.command)} text={command} />
        <Code title={say(exploreTexts.query)} text={query} />
      </details>
    </section>
  );
}

function Code(props: { title: string; text: string }): ReactElement {
  const { title, text } = props;
  return (
    <div className={styles.block}>
      <h4 className={styles.blockTitle}>{title}</h4>
      <pre className={styles.text} role="region" aria-label={title} tabIndex={0}>
        <code>{text}</code>
      </pre>
    </div>
  );
}

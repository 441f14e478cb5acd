import type { ReactElement } from 'react';
import { ScrollTable } from '../controls/scroll-table.tsx';
import { ShapeMark } from '../controls/shape-mark.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { CommentsForm } from './comments-form.tsx';
import { type ReleaseDetails, uncommented } from './release.ts';
import styles from './returns.module.css';
import { findingNoun } from './returns-texts.ts';
import { stepTexts } from './step-texts.ts';

const found = <path d="M6 2 10.5 10h-9Z" />;
const holds = <path d="m2.5 6.5 2.5 2.5 4.5-5.5" />;

/** What the last check found, with what was said about it; as long as it is open, the way to check again. */
export function ChecksSection(props: {
  release: ReleaseDetails;
  onDone: (words: string) => void;
  onReload: () => void;
}): ReactElement {
  const { release } = props;
  const { checks, course } = release;
  const { say, amount } = useReading();
  const step = course?.nextStep?.step;
  // As long as comments are missing, they are asked for above.
  const isOpen = step === 'FREEZE' || (step === 'SIGN_OFF' && uncommented(checks).length === 0);
  return (
    <section className={styles.part} aria-labelledby="checks">
      <h2 id="checks" className={styles.title}>
        {say(stepTexts.checks)}
      </h2>
      <ScrollTable labelledBy="checks" isStacked>
        <thead>
          <tr>
            <th scope="col">{say(stepTexts.checkName)}</th>
            <th scope="col">{say(stepTexts.result)}</th>
            <th scope="col">{say(stepTexts.commentOf)}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ check, label, findings, comment }) => (
            <tr key={check}>
              <th scope="row">{label}</th>
              <td className={styles.result}>
                {findings === 0 ? (
                  <ShapeMark shape={holds} label={say(stepTexts.holds)} tone="good" />
                ) : (
                  <ShapeMark shape={found} label={amount(findings, findingNoun)} tone="bad" />
                )}
              </td>
              <td className={styles.comment}>
                {findings === 0 ? null : (comment ?? say(stepTexts.noComment))}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {isOpen ? (
        <details className={styles.more}>
          <summary>{say(stepTexts.checkAgain)}</summary>
          <div className={styles.inner}>
            <p className={styles.hint}>{say(stepTexts.checkAgainHint)}</p>
            <CommentsForm {...props} isRequired={false} action={say(stepTexts.checkAgainNow)} />
          </div>
        </details>
      ) : null}
    </section>
  );
}

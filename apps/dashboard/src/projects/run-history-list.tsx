import { type ReactElement, useId } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import styles from './projects.module.css';
import { runTexts } from './projects-texts.ts';
import { type RunStretch, type RunTrait, runHistory, runTraits } from './run-history.ts';
import type { Run } from './runs.ts';

/** How target group, contents, places and legal basis of a run changed, in order of time. */
export function RunHistory(props: { run: Run }): ReactElement {
  const { run } = props;
  const { say } = useReading();
  const heading = useId();
  const history = runHistory(run);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {say(runTexts.history)}
      </h2>
      {history.length === 0 ? (
        <p>{say(runTexts.noHistory)}</p>
      ) : (
        <>
          <p className={styles.hint}>{say(history.length === 1 ? runTexts.steady : runTexts.changes)}</p>
          <ol className={styles.history}>
            {history.map((stretch, index) => (
              <Stretch key={stretch.period.validFrom ?? ''} stretch={stretch} isFirst={index === 0} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Stretch(props: { stretch: RunStretch; isFirst: boolean }): ReactElement {
  const { stretch, isFirst } = props;
  const { say, day } = useReading();
  const { from, period, changed } = stretch;
  const since = from === null ? say(runTexts.start) : say(runTexts.from, { from: day(from) });
  return (
    <li className={styles.stretch}>
      <h3 className={styles.since}>
        {since}
        {isFirst && from !== null ? ` (${say(runTexts.start)})` : null}
      </h3>
      <dl className={styles.traits}>
        {runTraits.map((trait) => (
          <div key={trait} data-changed={changed.includes(trait) || undefined}>
            <dt>
              {say(runTexts[trait])}
              {changed.includes(trait) ? (
                <span className={styles.change}>{say(runTexts.changed)}</span>
              ) : null}
            </dt>
            <dd>
              <Trait trait={trait} period={period} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function Trait(props: { trait: RunTrait; period: RunStretch['period'] }): ReactElement {
  const { trait, period } = props;
  const { say, count } = useReading();
  const value = period[trait];
  if (value === null || value === '') return <>{say(runTexts.noTime)}</>;
  if (typeof value === 'number') return <>{count(value)}</>;
  // Offices write keys as they like, and nothing tells what they mean: it is the key that is shown.
  return trait === 'targetGroup' ? <code className={styles.code}>{value}</code> : <>{value}</>;
}

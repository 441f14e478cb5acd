import { type ReactElement, useId } from 'react';
import type { Reading } from '../reading/reading.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './projects.module.css';
import { runTexts } from './projects-texts.ts';
import { type RunStretch, type RunTrait, runHistory, runTraits } from './run-history.ts';
import { targetGroupText } from './run-text.ts';
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
  const reading = useReading();
  const { say, day } = reading;
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
            <dd>{traitText(trait, { period, reading })}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function traitText(
  trait: RunTrait,
  { period, reading }: { period: RunStretch['period']; reading: Reading },
): string {
  const missing = reading.say(runTexts.noTime);
  if (trait === 'places') return period.places === null ? missing : reading.count(period.places);
  const text = period[trait];
  if (text === null || text === '') return missing;
  return trait === 'targetGroup' ? targetGroupText(text) : text;
}

import { type ReactElement, useId } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import type { Changes } from './change.ts';
import styles from './changes.module.css';
import { changesTexts } from './changes-texts.ts';

/** The data versions between the two days, each with what brought it; of releases the later one alone is told. */
export function VersionsList(props: { versions: Changes['versions']; isProtected: boolean }): ReactElement {
  const { versions, isProtected } = props;
  const { say, day } = useReading();
  const heading = useId();
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading} className={styles.subtitle}>
        {say(isProtected ? changesTexts.newerRelease : changesTexts.versions)}
      </h3>
      {versions.length === 0 ? (
        <p className={styles.hint}>{say(changesTexts.noVersions)}</p>
      ) : (
        <div className={styles.scroll} role="group" aria-labelledby={heading} tabIndex={0}>
          <ul className={styles.versions}>
            {versions.toReversed().map(({ dataVersion, knownOn, label }) => (
              <li key={dataVersion} className={styles.version}>
                <span>{say(changesTexts.version, { version: dataVersion })}</span>
                <span>{say(changesTexts.knownSince, { day: day(knownOn) })}</span>
                <span className={styles.origin}>{say(label)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

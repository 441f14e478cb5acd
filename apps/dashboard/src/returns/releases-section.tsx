import type { ReactElement } from 'react';
import { Link } from 'wouter';
import listStyles from '../controls/entry-list.module.css';
import { useAddress } from '../frame/use-address.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { ReleaseDetails } from './release.ts';
import { standingText } from './release-row.tsx';
import styles from './returns.module.css';
import { returnPath } from './returns-address.ts';
import { returnsTexts } from './returns-texts.ts';
import { ReturnStateMark } from './state-mark.tsx';

/** Every release of the return of a quarter, with why it was made. */
export function ReleasesSection(props: { releases: readonly ReleaseDetails[]; shown: number }): ReactElement {
  const { releases, shown } = props;
  const reading = useReading();
  const { say } = reading;
  const address = useAddress();
  return (
    <section className={styles.part} aria-labelledby="releases">
      <h2 id="releases" className={styles.title}>
        {say(returnsTexts.history)}
      </h2>
      <ol className={listStyles.list}>
        {releases.map((release, index) => {
          const { quarter, number, state, reason, frozenAt } = release;
          const path = `${returnPath(quarter)}${index === 0 ? '' : `?release=${number}`}`;
          // When it was frozen is told here of every one.
          const standing = standingText({ ...release, course: null, frozenAt }, reading);
          return (
            <li key={number} className={listStyles.row}>
              <ReturnStateMark state={state} />
              <div className={listStyles.what}>
                {number === shown ? (
                  <strong>{say(returnsTexts.release, { number })}</strong>
                ) : (
                  <Link className={listStyles.opens} href={address(path)}>
                    {say(returnsTexts.release, { number })}
                  </Link>
                )}
                <p className={listStyles.when}>{standing.join(' · ')}</p>
                {reason === null ? null : <p>{say(returnsTexts.reason, { reason })}</p>}
              </div>
              <p className={listStyles.aside}>{number === shown ? say(returnsTexts.shown) : null}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

import type { DisclosureProfile } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { answersFilter, answersMeasure } from '../filters/answered.ts';
import { useReading } from '../reading/use-reading.tsx';
import { occupancyRate, stock } from '../values/named-measure.ts';
import { figureTexts } from './figure-texts.ts';
import styles from './figures.module.css';

/** Says in the place of the figures what of the page no published table answers; nothing where all of it is answered. */
export function NotPublished(props: {
  profile: DisclosureProfile;
  /** Whether the figures would be those of some locations together, which no table has. */
  isMerged: boolean;
}): ReactElement | null {
  const { profile, isMerged } = props;
  const { say } = useReading();
  const names = [
    ...[stock, occupancyRate].filter(({ id }) => !answersMeasure(profile, id)).map(({ label }) => say(label)),
    ...(answersFilter(profile, 'project') ? [] : [say(figureTexts.byProject)]),
    ...(isMerged ? [say(figureTexts.merged)] : []),
  ];
  if (names.length === 0) return null;
  return (
    <section className={styles.tile} aria-labelledby="not-published">
      <h3 id="not-published" className={styles.label}>
        {say(figureTexts.notPublished)}
      </h3>
      <ul className={styles.absent}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p className={`${styles.year} ${styles.absentHint}`}>{say(figureTexts.notPublishedHint)}</p>
    </section>
  );
}

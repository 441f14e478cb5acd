import type { ReactElement } from 'react';
import { Segments } from '../controls/segments.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { chosenPair, type DifferencePairs, differencePairs, pairText } from './difference-pair.ts';
import { Difference } from './difference-section.tsx';
import { differenceTexts } from './difference-texts.ts';
import type { ReleaseDetails } from './release.ts';
import type { ReturnView } from './return-view.ts';
import styles from './returns.module.css';
import { returnsTexts } from './returns-texts.ts';

type Compare = ReturnView['compare'];

/** Why a release corrects the one before it, what it says differently, and what is released by now. */
export function ChangesSection(props: {
  release: ReleaseDetails;
  compare: Compare;
  onCompare: (compare: Compare) => void;
}): ReactElement | null {
  const { release, compare, onCompare } = props;
  const { number, reason } = release;
  const { say } = useReading();
  const pairs = differencePairs(release);
  const pair = chosenPair(pairs, { compare });
  if (reason === null && pairs.now === null) return null;
  return (
    <section className={styles.part} aria-labelledby="changes">
      <h2 id="changes" className={styles.title}>
        {say(returnsTexts.changes)}
      </h2>
      {reason === null ? null : (
        <>
          <p>{say(returnsTexts.corrects, { number: number - 1 })}</p>
          <p>{say(returnsTexts.reason, { reason })}</p>
        </>
      )}
      <Choice pairs={pairs} compare={compare} onCompare={onCompare} />
      {compare === 'now' ? <p className={styles.hint}>{say(differenceTexts.nowHint)}</p> : null}
      {pair === null ? null : (
        <Difference key={`${pair.from} ${pair.to ?? 'now'}`} release={release} pair={pair} />
      )}
    </section>
  );
}

function Choice(props: {
  pairs: DifferencePairs;
  compare: Compare;
  onCompare: (compare: Compare) => void;
}): ReactElement | null {
  const { pairs, compare, onCompare } = props;
  const { before, now } = pairs;
  const reading = useReading();
  const { say } = reading;
  if (now === null) return null;
  return (
    <div className={styles.choice}>
      <Segments<'before' | 'now'>
        legend={say(differenceTexts.choice)}
        value={compare ?? 'before'}
        options={[
          {
            value: 'before',
            label: before === null ? say(differenceTexts.none) : pairText(before, reading),
          },
          { value: 'now', label: pairText(now, reading) },
        ]}
        onChange={(chosen) => onCompare(chosen === 'now' ? 'now' : null)}
      />
    </div>
  );
}

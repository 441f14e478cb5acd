import type { ReactElement } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { Select } from '../controls/select.tsx';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { Updating } from '../controls/updating.tsx';
import { type Named, nameOf, nameOfKey } from '../directory/directory.ts';
import { ComparisonDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { withSide } from './chosen-pair.ts';
import { type Comparison, comparisonResult } from './comparison-result.ts';
import { DifferenceBar } from './difference-bar.tsx';
import styles from './locations.module.css';
import { type AskedOf, comparisonQuestion } from './locations-questions.ts';
import { comparisonTexts } from './locations-texts.ts';
import type { Pair } from './locations-view.ts';

/** Whether two locations differ, in the words of the server. */
export function ComparisonSection(props: {
  asked: AskedOf;
  pair: Pair;
  locations: readonly Named[];
  onPair: (pair: Pair) => void;
}): ReactElement {
  const { asked, pair, locations, onPair } = props;
  const reading = useReading();
  const { say, language } = reading;
  const { answer } = useAnswer(ComparisonDocument, comparisonQuestion(asked, pair));
  const shown = useLastReady(answer, pair);
  const options = locations.map((location) => ({
    value: location.key,
    label: nameOf(location, language),
  }));
  return (
    <section className={styles.section} aria-labelledby="comparison">
      <h2 id="comparison" className={styles.title}>
        {say(comparisonTexts.title)}
      </h2>
      <div className={styles.choices}>
        <Select
          label={say(comparisonTexts.first)}
          value={pair[0]}
          options={options}
          onChange={(key) => onPair(withSide(pair, { side: 0, key }))}
        />
        <Select
          label={say(comparisonTexts.second)}
          value={pair[1]}
          options={options}
          onChange={(key) => onPair(withSide(pair, { side: 1, key }))}
        />
      </div>
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : shown === null ? (
        <p className={styles.result} aria-busy="true">
          <SkeletonLine width={40} />
        </p>
      ) : (
        <Updating note={answer.state === 'loading' ? say(comparisonTexts.loading) : null}>
          <Result
            comparison={shown.data.comparison}
            pair={shown.question}
            locations={locations}
            period={asked.period}
          />
        </Updating>
      )}
    </section>
  );
}

function Result(props: {
  comparison: Comparison;
  pair: Pair;
  locations: readonly Named[];
  period: string;
}): ReactElement {
  const { comparison, pair, locations, period } = props;
  const reading = useReading();
  const [one, other] = pair.map((key) => nameOfKey(key, { among: locations, language: reading.language }));
  const sides = { one: one ?? pair[0], other: other ?? pair[1] };
  const { sentence, details, difference } = comparisonResult(comparison, { sides, reading });
  return (
    <div className={styles.comparison}>
      <p className={styles.result} role="status">
        {period}: {sentence}
      </p>
      {difference === null ? null : (
        <DifferenceBar at={difference.at} interval={difference.interval} one={sides.one} />
      )}
      {details.map((detail) => (
        <p key={detail} className={styles.hint}>
          {detail}
        </p>
      ))}
      <details className={styles.more}>
        <summary>{reading.say(comparisonTexts.how)}</summary>
        <p>{reading.say(comparison.note)}</p>
      </details>
    </div>
  );
}

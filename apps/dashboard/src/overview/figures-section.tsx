import { type PlainDate, parsePlainDate } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import type { Answer } from '../ask/use-answer.ts';
import { SkeletonLine } from '../controls/skeleton.tsx';
import type { Filters } from '../filters/filters.ts';
import type { FiguresQuery } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { figureTexts } from './figure-texts.ts';
import { Figures } from './figures.tsx';
import styles from './figures-section.module.css';
import { FiguresSkeleton } from './figures-skeleton.tsx';
import { type FigureRow, headlineOf } from './headline.ts';
import { leadSentences } from './lead-sentences.ts';
import { chosenYears, figuresDimensions, rowsBy } from './overview-questions.ts';

/** The answer in two sentences and four figures. */
export function FiguresSection(props: {
  answer: Answer<FiguresQuery>;
  filters: Filters;
  today: PlainDate;
}): ReactElement {
  const { answer, filters, today } = props;
  const reading = useReading();
  const { say } = reading;
  const title = say(figureTexts.title);
  if (answer.state === 'failed') {
    return (
      <section className={styles.section} aria-label={title}>
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      </section>
    );
  }
  if (answer.state === 'loading') {
    return (
      <section className={styles.section} aria-label={title} aria-busy="true">
        <p className={styles.lead}>
          <SkeletonLine width={54} /> <SkeletonLine width={60} />
        </p>
        <FiguresSkeleton />
      </section>
    );
  }
  const { breakdown } = answer.data;
  const asOf = parsePlainDate(breakdown.asOf) ?? today;
  const by = figuresDimensions(filters);
  const headline = headlineOf(rowsOfYears(rowsBy(breakdown.rows, { kept: ['YEAR'], by })), {
    asOf,
    shown: chosenYears({ filters, today }),
  });
  return (
    <section className={styles.section} aria-label={title}>
      <p className={styles.lead}>{leadSentences(headline, reading).join(' ')}</p>
      <Figures headline={headline} asOf={asOf} />
    </section>
  );
}

function rowsOfYears(rows: FiguresQuery['breakdown']['rows']): readonly FigureRow[] {
  return rows.flatMap((row) => (row.year === null ? [] : [{ ...row, year: row.year }]));
}

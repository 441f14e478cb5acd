import { type PlainDate, parsePlainDate } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import type { Answer } from '../ask/use-answer.ts';
import type { Shown } from '../ask/use-last-ready.ts';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { Updating } from '../controls/updating.tsx';
import { type Named, nameOf } from '../directory/directory.ts';
import { chosenYears } from '../figures/chosen.ts';
import { rowsBy } from '../figures/rows-by.ts';
import { shownProfile } from '../filters/answered.ts';
import type { Filters } from '../filters/filters.ts';
import type { FiguresQuery } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { Viewer } from '../viewer/viewer.ts';
import { figureTexts } from './figure-texts.ts';
import { Figures } from './figures.tsx';
import styles from './figures-section.module.css';
import { FiguresSkeleton } from './figures-skeleton.tsx';
import { type FigureRow, headlineOf, isMerged } from './headline.ts';
import { leadSentences } from './lead-sentences.ts';
import { figuresDimensions } from './overview-questions.ts';
import { trendTexts } from './trend-texts.ts';

/** The answer in two sentences and four figures. */
export function FiguresSection(props: {
  answer: Answer<FiguresQuery>;
  shown: Shown<FiguresQuery, Filters> | null;
  today: PlainDate;
  viewer: Viewer | null;
}): ReactElement {
  const { answer, shown, today, viewer } = props;
  const { say } = useReading();
  return (
    <section className={styles.section} aria-labelledby="figures">
      <h2 id="figures" className="visually-hidden">
        {say(figureTexts.title)}
      </h2>
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : shown === null ? (
        <>
          <p className={styles.lead}>
            <SkeletonLine width={80} /> <SkeletonLine width={64} />
          </p>
          <FiguresSkeleton />
        </>
      ) : (
        <Updating note={answer.state === 'loading' ? say(trendTexts.updating) : null}>
          <FiguresContent
            breakdown={shown.data.breakdown}
            filters={shown.question}
            today={today}
            viewer={viewer}
          />
        </Updating>
      )}
    </section>
  );
}

function FiguresContent(props: {
  breakdown: FiguresQuery['breakdown'];
  filters: Filters;
  today: PlainDate;
  viewer: Viewer | null;
}): ReactElement {
  const { breakdown, filters, today, viewer } = props;
  const reading = useReading();
  const asOf = parsePlainDate(breakdown.asOf) ?? today;
  const rows = rowsBy(breakdown.rows, { kept: ['YEAR'], by: figuresDimensions(filters) });
  const frame = { asOf, shown: chosenYears({ filters, today }) };
  const headline = headlineOf(rowsOfYears(rows), frame);
  return (
    <>
      {isMerged(headline) ? (
        <ul className={styles.singly}>
          {locationsIn(breakdown.rows, filters).map(({ location, own }) => (
            <li key={location.key}>
              <strong>{nameOf(location, reading.language)}:</strong>{' '}
              {leadSentences(headlineOf(rowsOfYears(own), frame), reading).join(' ') ||
                reading.say(figureTexts.noValue)}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.lead}>{leadSentences(headline, reading).join(' ')}</p>
      )}
      <Figures headline={headline} asOf={asOf} profile={shownProfile(filters.profile, viewer)} />
    </>
  );
}

type Rows = FiguresQuery['breakdown']['rows'];

/** The locations of an answer, each with its rows per year. */
function locationsIn(rows: Rows, filters: Filters): readonly { location: Named; own: Rows }[] {
  const single = rowsBy(rows, { kept: ['LOCATION', 'YEAR'], by: figuresDimensions(filters) });
  const locations = new Map(
    single.flatMap(({ location }) => (location === null ? [] : [[location.key, location]])),
  );
  return [...locations.values()].map((location) => ({
    location,
    own: single.filter((row) => row.location?.key === location.key),
  }));
}

function rowsOfYears(rows: FiguresQuery['breakdown']['rows']): readonly FigureRow[] {
  return rows.flatMap((row) => (row.year === null ? [] : [{ ...row, year: row.year }]));
}

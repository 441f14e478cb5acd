import { dimensions } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { DotChart } from '../charts/dot-chart.tsx';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { Updating } from '../controls/updating.tsx';
import type { Named } from '../directory/directory.ts';
import { type FigureForm, FigureFrame } from '../figures/figure-frame.tsx';
import { FigureTable } from '../figures/figure-table.tsx';
import { StateKey } from '../figures/state-key.tsx';
import type { Filters } from '../filters/filters.ts';
import { CaseMixDocument, type CaseMixQuery } from '../generated/graphql.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import { labelOf } from '../reading/label-of.ts';
import type { Reading } from '../reading/reading.ts';
import { useReading } from '../reading/use-reading.tsx';
import { independenceRate } from '../values/named-measure.ts';
import { caseMixLines } from './case-mix-rows.ts';
import { caseMixTable } from './case-mix-table.ts';
import { caseMixTexts } from './exact-texts.ts';
import { CaseMixKey } from './key-marks.tsx';
import styles from './locations.module.css';
import { caseMixQuestion } from './locations-questions.ts';
import { locationsTexts } from './locations-texts.ts';
import { statesAmong } from './states-among.ts';

/** What is asked of observed and expected: the filters, and the years; `undefined` for all of them. */
export interface AskedOfMix {
  readonly filters: Filters;
  readonly years: readonly number[] | undefined;
  /** How the years are called. */
  readonly period: string;
  /** Whether a line is a year of one location instead of a location. */
  readonly isByYear: boolean;
}

/** What was observed, and what the mix of people lets expect. */
export function CaseMixSection(props: {
  asked: AskedOfMix;
  form: FigureForm;
  locations: readonly Named[];
  onForm: (form: FigureForm) => void;
}): ReactElement {
  const { asked, form, locations, onForm } = props;
  const { say } = useReading();
  const { answer } = useAnswer(CaseMixDocument, caseMixQuestion(asked.filters, asked.years));
  const shown = useLastReady(answer, asked);
  return (
    <FigureFrame title={say(caseMixTexts.title)} measures={[independenceRate]} form={form} onForm={onForm}>
      {answer.state === 'failed' ? (
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      ) : shown === null ? (
        <p aria-busy="true">
          <SkeletonLine width={40} />
        </p>
      ) : (
        <Updating note={answer.state === 'loading' ? say(trendTexts.updating) : null}>
          <Content caseMix={shown.data.caseMix} asked={shown.question} form={form} locations={locations} />
        </Updating>
      )}
    </FigureFrame>
  );
}

function Content(props: {
  caseMix: CaseMixQuery['caseMix'];
  asked: AskedOfMix;
  form: FigureForm;
  locations: readonly Named[];
}): ReactElement {
  const { caseMix, asked, form, locations } = props;
  const { period, isByYear, filters } = asked;
  const reading = useReading();
  const { say } = reading;
  const { rows, strata, reason } = caseMix;
  if (reason !== null || rows.length === 0) {
    return <p className={styles.hint}>{say(reason ?? locationsTexts.nothing)}</p>;
  }
  const lead = say(caseMixTexts.lead, {
    strata: strataText(strata, reading),
  });
  const states = statesAmong(rows);
  return (
    <div className={styles.part}>
      <p className={styles.lead}>
        {lead} {filters.projects.length > 0 ? say(caseMixTexts.allProjects) : null}
      </p>
      {form === 'chart' ? (
        <>
          <StateKey states={states} marks={<CaseMixKey />} />
          <DotChart
            name={`${say(caseMixTexts.title)}, ${period}`}
            rows={caseMixLines(rows, { locations, isByYear, reading })}
            reference={null}
          />
        </>
      ) : (
        <>
          <StateKey states={states} />
          <FigureTable
            table={caseMixTable(rows, { heading: period, isByYear, reading })}
            caption={say(caseMixTexts.caption, { period, day: reading.day(caseMix.asOf) })}
            rowHeading={say(isByYear ? trendTexts.year : locationsTexts.location)}
          />
        </>
      )}
      <p className={styles.hint}>{say(caseMix.note)}</p>
    </div>
  );
}

/** German writes nouns large, English does not. */
function strataText(strata: readonly string[], { say, language }: Reading): string {
  const names = strata.map((name) => say(labelOf(dimensions, name)));
  return new Intl.ListFormat(language).format(
    language === 'de' ? names : names.map((name) => name.toLowerCase()),
  );
}

import { type PlainDate, parsePlainDate } from '@neue-wege/domain';
import { type ReactElement, useMemo } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { RateMarks } from '../charts/rate-marks.tsx';
import type { Readout } from '../charts/readout.tsx';
import { YearPanelCharts } from '../charts/year-panels.tsx';
import { Updating } from '../controls/updating.tsx';
import type { Named } from '../directory/directory.ts';
import { EventKey } from '../events/event-key.tsx';
import { chosenYears } from '../figures/chosen.ts';
import { type FigureForm, FigureFrame } from '../figures/figure-frame.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import { FigureTable } from '../figures/figure-table.tsx';
import { StateKey } from '../figures/state-key.tsx';
import type { Filters } from '../filters/filters.ts';
import { FindingsByYearDocument, type FindingsByYearQuery } from '../generated/graphql.ts';
import { statesAmong } from '../locations/states-among.ts';
import { type Telling, yearText } from '../overview/trend-messages.ts';
import { useReading } from '../reading/use-reading.tsx';
import { stateText } from '../values/value-state.ts';
import { findingBasis, findingShare, findingsTold, ruleLabel } from './finding-text.ts';
import {
  type FindingCounts,
  findingsByYear,
  hasFindings,
  type RuleFinding,
  rateOfFindings,
} from './findings.ts';
import { latestYear } from './latest-year.ts';
import styles from './quality.module.css';
import { findingsQuestion } from './quality-questions.ts';
import { QualitySkeleton } from './quality-skeleton.tsx';
import { findingsTable } from './quality-tables.ts';
import { findingTexts, qualityTexts, ruleTexts } from './quality-texts.ts';
import { RuleWords, SeverityMark } from './rule-words.tsx';
import { type YearPanels, yearPanels } from './year-panels.ts';

/** Fewer years than these are no trend. */
const fewestYears = 3;

interface RuleProps {
  readonly finding: RuleFinding;
  readonly filters: Filters;
  readonly today: PlainDate;
  readonly locations: readonly Named[];
  readonly form: FigureForm;
}

/** One rule: what it means, what to do, and how its findings went per location and year. */
export function RuleSection(
  props: RuleProps & { id: string; onForm: (form: FigureForm) => void },
): ReactElement {
  const { id, finding, form, onForm } = props;
  const reading = useReading();
  return (
    <div id={id} tabIndex={-1} className={styles.jump}>
      <FigureFrame title={ruleLabel(finding, reading)} measures={[]} form={form} onForm={onForm}>
        <p className={styles.standing}>
          <SeverityMark rule={finding.rule} />
          <span>{findingsTold(finding.total, reading)}</span>
        </p>
        <RuleWords rule={finding.rule} />
        {hasFindings(finding) ? <Years {...props} /> : <Clean finding={finding} />}
      </FigureFrame>
    </div>
  );
}

function Clean(props: { finding: RuleFinding }): ReactElement | null {
  const { checked } = props.finding.total;
  const { say, count } = useReading();
  if (checked === null || checked === 0) return null;
  return <p className={styles.hint}>{say(ruleTexts.clean, { checked: count(checked) })}</p>;
}

function Years(props: RuleProps): ReactElement {
  const { finding, filters, today } = props;
  const { say } = useReading();
  const question = useMemo(
    () => ({ ...findingsQuestion({ filters, today }), rules: [finding.argument] }),
    [finding.argument, filters, today],
  );
  const { answer } = useAnswer(FindingsByYearDocument, question);
  const shown = useLastReady(answer, question);
  if (answer.state === 'failed') return <FailureNotice failure={answer.failure} onRetry={answer.retry} />;
  const isOther = shown?.data.dataQuality.rules[0]?.rule.id !== finding.rule.id;
  if (shown === null || isOther) return <QualitySkeleton />;
  return (
    <Updating note={answer.state === 'loading' ? say(qualityTexts.updating) : null}>
      <YearFigures {...props} quality={shown.data.dataQuality} />
    </Updating>
  );
}

function YearFigures(props: RuleProps & { quality: FindingsByYearQuery['dataQuality'] }): ReactElement {
  const { finding, filters, today, locations, form, quality } = props;
  const reading = useReading();
  const { say } = reading;
  const telling = { asOf: parsePlainDate(quality.asOf) ?? today, reading };
  const panels = yearPanels(findingsByYear(quality.rules[0]?.rows ?? []), {
    years: chosenYears({ filters, today }),
    locations,
  });
  const isDrawn = panels.years.length >= fewestYears;
  const states = statesAmong(panels.panels.flatMap(({ points }) => points.map(({ value }) => value)));
  return (
    <div className={styles.part}>
      <StateKey states={states} />
      {isDrawn || form === 'table' ? null : <p className={styles.hint}>{say(ruleTexts.fewYears)}</p>}
      {isDrawn && form === 'chart' ? (
        <Charts panels={panels} telling={telling} />
      ) : (
        <FigureTable
          table={findingsTable(panels, telling)}
          caption={say(ruleTexts.caption, {
            label: ruleLabel(finding, reading),
            day: reading.day(quality.asOf),
          })}
          rowHeading={say(qualityTexts.year)}
        />
      )}
      <EventKey years={panels.years} />
      <FigureStanding answer={quality} />
    </div>
  );
}

function Charts(props: { panels: YearPanels<FindingCounts>; telling: Telling }): ReactElement {
  const { panels, telling } = props;
  const { reading } = telling;
  const pointsOf = (key: string) => panels.panels.find(({ location }) => location.key === key)?.points ?? [];
  const shares = panels.panels.flatMap(({ points }) => points.map(({ value }) => value?.share ?? 0));
  return (
    <YearPanelCharts
      panels={panels.panels.map(({ location, rank, points }) => ({
        location,
        rank,
        message: latestTold(points, telling),
      }))}
      years={panels.years}
      ceiling={Math.max(0.05, ...shares)}
      formatTick={(tick) => reading.share(tick, 0)}
      readout={(key, year) =>
        readoutOf(pointsOf(key).find((point) => point.year === year)?.value ?? null, year)
      }
      marks={(key, layout) => (
        <RateMarks
          points={pointsOf(key).map(({ year, value }) => ({
            year,
            rate: value === null ? null : rateOfFindings(value),
          }))}
          all={[]}
          layout={layout}
        />
      )}
    />
  );

  function readoutOf(counts: FindingCounts | null, year: number): Readout {
    const title = yearText(year, telling);
    const label = reading.say(ruleTexts.counts);
    if (counts === null) {
      const value = reading.say(findingTexts.notChecked);
      return { title, lines: [{ label, value, detail: null, state: null }] };
    }
    const rate = rateOfFindings(counts);
    const state = { status: rate.status, text: stateText(rate, reading) };
    const value = findingBasis(counts, reading) ?? state.text;
    return { title, lines: [{ label, value, detail: findingShare(counts, reading), state }] };
  }
}

function latestTold(points: YearPanels<FindingCounts>['panels'][number]['points'], telling: Telling): string {
  const { asOf, reading } = telling;
  const latest = latestYear(points, { asOf, isSaid: ({ share }) => share !== null });
  if (latest === null) return reading.say(findingTexts.notChecked);
  return `${yearText(latest.year, telling)}: ${findingsTold(latest.value, reading)}`;
}

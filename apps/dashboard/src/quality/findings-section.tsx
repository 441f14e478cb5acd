import { type ReactElement, useId, useMemo } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { Updating } from '../controls/updating.tsx';
import { FigureMessage } from '../figures/figure-message.tsx';
import { FigureStanding } from '../figures/figure-standing.tsx';
import type { FiguresPageState } from '../figures/figures-page.tsx';
import { FindingsDocument, type FindingsQuery } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { findingsMessage } from './finding-text.ts';
import { findingsOf, longestShare, mostFound } from './findings.ts';
import { FindingsTable } from './findings-table.tsx';
import styles from './quality.module.css';
import { findingsQuestion } from './quality-questions.ts';
import { QualitySkeleton } from './quality-skeleton.tsx';
import { findingTexts, qualityTexts } from './quality-texts.ts';
import type { QualityView } from './quality-view.ts';
import { RuleSection } from './rule-section.tsx';

/** What every rule found, and one of them in words and over the years. */
export function FindingsSections(props: FiguresPageState<QualityView>): ReactElement {
  const { filters, today } = props;
  const { say } = useReading();
  const heading = useId();
  const question = useMemo(() => findingsQuestion({ filters, today }), [filters, today]);
  const { answer } = useAnswer(FindingsDocument, question);
  const shown = useLastReady(answer, question);
  return (
    <>
      <section className={styles.section} aria-labelledby={heading}>
        <h2 id={heading} className={styles.title}>
          {say(findingTexts.title)}
        </h2>
        {answer.state === 'failed' ? (
          <FailureNotice failure={answer.failure} onRetry={answer.retry} />
        ) : shown === null ? (
          <QualitySkeleton />
        ) : (
          <Updating note={answer.state === 'loading' ? say(qualityTexts.updating) : null}>
            <Found {...props} quality={shown.data.dataQuality} heading={heading} />
          </Updating>
        )}
      </section>
      {shown === null ? null : <Chosen {...props} quality={shown.data.dataQuality} />}
    </>
  );
}

type Quality = FindingsQuery['dataQuality'];

function Found(props: FiguresPageState<QualityView> & { quality: Quality; heading: string }): ReactElement {
  const { quality, heading, directory, view, showView } = props;
  const reading = useReading();
  const { say } = reading;
  const findings = findingsOf(quality.rules);
  const longest = longestShare(findings);
  return (
    <div className={styles.part}>
      <FigureMessage>{findingsMessage(findings, reading)}</FigureMessage>
      <p className={styles.hint}>
        {say(findingTexts.pick)}
        {longest === 0 ? null : ` ${say(findingTexts.bars, { share: reading.share(longest, 0) })}`}
      </p>
      <FindingsTable
        findings={findings}
        locations={directory?.locations ?? []}
        chosen={view.rule ?? mostFound(findings)?.rule.id ?? null}
        labelledBy={heading}
        onRule={(rule) => {
          showView({ ...view, rule });
          window.requestAnimationFrame(() => document.getElementById(ruleId)?.focus());
        }}
      />
      <FigureStanding answer={quality} />
    </div>
  );
}

function Chosen(props: FiguresPageState<QualityView> & { quality: Quality }): ReactElement | null {
  const { quality, view, filters, today, directory, showView } = props;
  const findings = findingsOf(quality.rules);
  const chosen = findings.find(({ rule }) => rule.id === view.rule) ?? mostFound(findings) ?? findings[0];
  return chosen === undefined ? null : (
    <RuleSection
      id={ruleId}
      finding={chosen}
      filters={filters}
      today={today}
      locations={directory?.locations ?? []}
      form={view.form}
      onForm={(form) => showView({ ...view, form })}
    />
  );
}

const ruleId = 'rule';

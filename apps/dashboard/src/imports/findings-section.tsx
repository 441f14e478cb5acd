import { isImportRule, ruleOf } from '@neue-wege/domain';
import { type ReactElement, useState } from 'react';
import { ScrollTable } from '../controls/scroll-table.tsx';
import { Segments } from '../controls/segments.tsx';
import { DownloadIcon } from '../frame/icons.tsx';
import type { FindingSeverity } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { findingTexts, severityNouns } from './finding-texts.ts';
import styles from './findings.module.css';
import { type FindingsOf, FindingsTable } from './findings-table.tsx';
import { SeverityMark } from './severity-mark.tsx';

/** How often a rule was broken. */
export interface FindingCount {
  readonly rule: string;
  readonly severity: FindingSeverity;
  readonly count: number;
}

const severities = ['ERROR', 'WARNING', 'NOTICE'] as const;

/** What was found: by rule with what to do, then every place, to be filtered and taken along. */
export function FindingsSection(props: {
  counts: readonly FindingCount[];
  of: FindingsOf;
  /** Under which number the findings are kept; `null` while they are kept nowhere. */
  importNumber: number | null;
}): ReactElement {
  const { counts, of, importNumber } = props;
  const reading = useReading();
  const { say, amount, count } = reading;
  const [chosen, setChosen] = useState<FindingSeverity | 'ALL'>('ALL');
  const numberOf = (severity: FindingSeverity): number =>
    counts.reduce((sum, one) => sum + (one.severity === severity ? one.count : 0), 0);
  const there = severities.filter((severity) => numberOf(severity) > 0);
  const total = counts.reduce((sum, one) => sum + one.count, 0);
  return (
    <section className={styles.findings} aria-labelledby="findings">
      <div className={styles.head}>
        <h2 id="findings" className={styles.title}>
          {say(findingTexts.title)}
        </h2>
        {total === 0 || importNumber === null ? null : <Downloads number={importNumber} />}
      </div>
      {total === 0 ? (
        <p>{say(findingTexts.none)}</p>
      ) : (
        <>
          <h3 id="by-rule" className="visually-hidden">
            {say(findingTexts.rules)}
          </h3>
          <div className={styles.rules}>
            <ScrollTable labelledBy="by-rule" isStacked>
              <thead>
                <tr>
                  <th scope="col">{say(findingTexts.rule)}</th>
                  <th scope="col" data-number>
                    {say(findingTexts.count)}
                  </th>
                  <th scope="col">{say(findingTexts.remedy)}</th>
                </tr>
              </thead>
              <tbody>
                {counts.map(({ rule, severity, count: times }) => (
                  <tr key={`${severity} ${rule}`}>
                    <th scope="row">
                      <SeverityMark severity={severity} />
                      <span className={styles.rule}>
                        {isImportRule(rule) ? say(ruleOf(rule).label) : rule}
                      </span>
                    </th>
                    <td data-number data-label={say(findingTexts.count)}>
                      {count(times)}
                    </td>
                    <td className={styles.remedy}>{isImportRule(rule) ? say(ruleOf(rule).remedy) : ''}</td>
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          </div>
          <div className={styles.head}>
            <h3 id="places" className={styles.subtitle}>
              {say(findingTexts.places)}
            </h3>
            {there.length < 2 ? null : (
              <Segments
                legend={say(findingTexts.filter)}
                value={chosen}
                options={[
                  { value: 'ALL' as const, label: say(findingTexts.all) },
                  ...there.map((severity) => ({
                    value: severity,
                    label: amount(numberOf(severity), severityNouns[severity]),
                  })),
                ]}
                onChange={setChosen}
              />
            )}
          </div>
          <FindingsTable key={chosen} of={of} severity={chosen === 'ALL' ? null : chosen} />
        </>
      )}
    </section>
  );
}

function Downloads(props: { number: number }): ReactElement {
  const { number } = props;
  const { say, language } = useReading();
  const formats = [
    { format: 'csv-de', label: findingTexts.forExcel },
    { format: 'csv', label: findingTexts.forPrograms },
  ];
  return (
    <p className={styles.downloads}>
      {say(findingTexts.download)}
      {(language === 'de' ? formats : formats.toReversed()).map(({ format, label }) => (
        <a key={format} className={styles.link} href={`/files/imports/${number}/findings.${format}`} download>
          <DownloadIcon />
          {say(label)}
        </a>
      ))}
    </p>
  );
}

import { type QualitySeverity, qualitySeverities } from '@neue-wege/domain';
import type { CSSProperties, ReactElement } from 'react';
import { ScrollTable } from '../controls/scroll-table.tsx';
import { type Named, nameOf } from '../directory/directory.ts';
import { useReading } from '../reading/use-reading.tsx';
import { findingBasis, findingShare, ruleLabel } from './finding-text.ts';
import { type FindingCounts, hasFindings, longestShare, type RuleFinding } from './findings.ts';
import styles from './findings-table.module.css';
import { findingTexts, qualityTexts } from './quality-texts.ts';
import { SeverityMark } from './rule-words.tsx';

/** What each rule found at each location, the grave rules first; a rule is chosen to learn more of it. */
export function FindingsTable(props: {
  findings: readonly RuleFinding[];
  locations: readonly Named[];
  chosen: string | null;
  labelledBy: string;
  onRule: (id: string) => void;
}): ReactElement {
  const { findings, locations, chosen, labelledBy, onRule } = props;
  const reading = useReading();
  const { say, language } = reading;
  const named = locations.filter(({ key }) => findings.some(({ byLocation }) => byLocation.has(key)));
  const longest = longestShare(findings);
  const isSplit = named.length > 1;
  return (
    <ScrollTable labelledBy={labelledBy} isStacked>
      <thead>
        <tr>
          <th scope="col">{say(findingTexts.rule)}</th>
          {named.map((location) => (
            <th key={location.key} scope="col">
              {nameOf(location, language)}
            </th>
          ))}
          {isSplit ? <th scope="col">{say(qualityTexts.all)}</th> : null}
        </tr>
      </thead>
      {severities.map((severity) => {
        const rules = findings.filter(({ rule }) => rule.severity === severity);
        return rules.length === 0 ? null : (
          <tbody key={severity} className={styles.group}>
            <tr>
              <th scope="rowgroup" colSpan={named.length + (isSplit ? 2 : 1)}>
                <SeverityMark rule={{ severity }} />
              </th>
            </tr>
            {rules.map((finding) => (
              <tr key={finding.rule.id} className={styles.row} data-found={hasFindings(finding) || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.rule}
                    aria-pressed={finding.rule.id === chosen}
                    onClick={() => onRule(finding.rule.id)}
                  >
                    {ruleLabel(finding, reading)}
                  </button>
                </th>
                {named.map((location) => (
                  <Cell
                    key={location.key}
                    counts={finding.byLocation.get(location.key)}
                    label={nameOf(location, language)}
                    longest={longest}
                  />
                ))}
                {isSplit ? (
                  <Cell counts={finding.total} label={say(qualityTexts.all)} longest={longest} />
                ) : null}
              </tr>
            ))}
          </tbody>
        );
      })}
    </ScrollTable>
  );
}

function Cell(props: { counts: FindingCounts | undefined; label: string; longest: number }): ReactElement {
  const { counts, label, longest } = props;
  const reading = useReading();
  const basis = counts === undefined ? null : findingBasis(counts, reading);
  if (counts === undefined || basis === null) {
    return (
      <td data-label={label} data-none>
        {reading.say(findingTexts.notChecked)}
      </td>
    );
  }
  const share = counts.findings === 0 ? null : findingShare(counts, reading);
  const length = longest === 0 ? 0 : (counts.share ?? 0) / longest;
  const style: CSSProperties = { inlineSize: `${Math.round(length * 1000) / 10}%` };
  return (
    <td data-label={label}>
      <span className={styles.told}>
        <span>{basis}</span>
        {share === null ? null : <span className={styles.share}>{share}</span>}
      </span>
      {counts.findings === 0 ? null : (
        <span className={styles.track} aria-hidden="true">
          <span className={styles.bar} style={style} />
        </span>
      )}
    </td>
  );
}

const severities = Object.keys(qualitySeverities).filter(
  (severity): severity is QualitySeverity => severity in qualitySeverities,
);

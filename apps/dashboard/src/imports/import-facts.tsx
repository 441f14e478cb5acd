import { isImportRule, ruleOf } from '@neue-wege/domain';
import type { ReactElement, ReactNode } from 'react';
import { ScrollTable } from '../controls/scroll-table.tsx';
import type { ImportDetailsQuery } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { fileText } from './file-name.ts';
import { actorText, type Counts, countNames, kindText, standingOf } from './import-entry.ts';
import styles from './import-page.module.css';
import { countTexts, importTexts } from './import-texts.ts';
import { StandingMark } from './standing-mark.tsx';
import { withdrawTexts } from './withdraw-texts.ts';

type Details = NonNullable<ImportDetailsQuery['import']>;

/** Who, when, how, and what became of it. */
export function FactsOfImport(props: { details: Details }): ReactElement {
  const { details } = props;
  const reading = useReading();
  const { say, day, moment } = reading;
  const { recordedAt, mode, dataVersion, knownOn, reason, profiles, withdrawal } = details;
  return (
    <dl className={styles.facts}>
      <Fact label={say(importTexts.standing)}>
        <StandingMark standing={standingOf(details)} />
      </Fact>
      <Fact label={say(importTexts.when)}>{moment(recordedAt)}</Fact>
      <Fact label={say(importTexts.who)}>{actorText(details, reading)}</Fact>
      <Fact label={say(importTexts.mode)}>{say(importTexts[mode])}</Fact>
      <Fact label={say(importTexts.dataVersion)}>
        {dataVersion === null || knownOn === null
          ? say(importTexts.noVersion)
          : say(importTexts.versionKnown, { version: dataVersion, day: day(knownOn) })}
      </Fact>
      {reason === null ? null : <Fact label={say(importTexts.reason)}>{reason}</Fact>}
      {profiles.length === 0 ? null : (
        <Fact label={say(importTexts.profiles)}>{profiles.map(({ name }) => name).join(', ')}</Fact>
      )}
      {withdrawal === null ? null : (
        <>
          <Fact label={say(withdrawTexts.isWithdrawn)}>{moment(withdrawal.recordedAt)}</Fact>
          <Fact label={say(withdrawTexts.by)}>{actorText(withdrawal, reading)}</Fact>
          <Fact label={say(withdrawTexts.reason)}>{withdrawal.reason}</Fact>
          <Fact label={say(withdrawTexts.version)}>
            {say(importTexts.versionKnown, {
              version: withdrawal.dataVersion,
              day: day(withdrawal.knownOn),
            })}
          </Fact>
        </>
      )}
    </dl>
  );
}

function Fact(props: { label: string; children: ReactNode }): ReactElement {
  const { label, children } = props;
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** How many records became what. */
export function CountsOfImport(props: { counts: Counts }): ReactElement {
  const { counts } = props;
  const { say, count } = useReading();
  return (
    <section className={styles.part} aria-labelledby="records">
      <h2 id="records" className={styles.title}>
        {say(importTexts.records)}
      </h2>
      <dl className={styles.counts}>
        {countNames.map((name) => (
          <div key={name} data-none={counts[name] === 0 || undefined}>
            <dt>{say(countTexts[name])}</dt>
            <dd>{count(counts[name])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The files as they were delivered, by which anybody can check whether they have the same. */
export function FilesOfImport(props: { files: Details['files'] }): ReactElement {
  const { files } = props;
  const reading = useReading();
  const { say, count } = reading;
  return (
    <section className={styles.part} aria-labelledby="files">
      <h2 id="files" className={styles.title}>
        {say(importTexts.files)}
      </h2>
      <ScrollTable labelledBy="files">
        <thead>
          <tr>
            <th scope="col">{say(importTexts.file)}</th>
            <th scope="col">{say(importTexts.kind)}</th>
            <th scope="col" data-number>
              {say(importTexts.rows)}
            </th>
            <th scope="col">{say(importTexts.hash)}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ name, kind, rows, sha256 }) => (
            <tr key={`${name} ${sha256}`}>
              <th scope="row">{fileText(name, reading)}</th>
              <td>{kindText(kind, reading)}</td>
              <td data-number>{count(rows)}</td>
              <td>
                <code className={styles.hash}>{sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

/** Which rules the rows broke that were set aside. */
export function RejectionsOfImport(props: { rejections: Details['rejections'] }): ReactElement {
  const { rejections } = props;
  const { say, count } = useReading();
  return (
    <section className={styles.part} aria-labelledby="rejections">
      <h2 id="rejections" className={styles.title}>
        {say(importTexts.rejections)}
      </h2>
      <p className={styles.hint}>{say(importTexts.rejectionsHint)}</p>
      <ScrollTable labelledBy="rejections" isNarrow>
        <thead>
          <tr>
            <th scope="col">{say(importTexts.rule)}</th>
            <th scope="col" data-number>
              {say(importTexts.rows)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rejections.map(({ rule, rows }) => (
            <tr key={rule}>
              <th scope="row">{isImportRule(rule) ? say(ruleOf(rule).label) : rule}</th>
              <td data-number>{count(rows)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

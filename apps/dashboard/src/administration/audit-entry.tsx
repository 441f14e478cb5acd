import type { ReactElement } from 'react';
import { focusIfIdle } from '../frame/focus-if-idle.ts';
import type { AuditEntryFragment } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './audit.module.css';
import { detailLines, isAlarm } from './audit-detail.ts';
import { auditTexts } from './audit-texts.ts';
import { whoText } from './who-text.ts';

/** One entry: when, what, who; the rest is opened. */
export function AuditEntry(props: {
  entry: AuditEntryFragment;
  takesFocus: boolean;
  /** Looks at the entries of one alone; `null` where that is so already. */
  onActor: ((actor: string) => void) | null;
}): ReactElement {
  const { entry, takesFocus, onActor } = props;
  const { sequence, recordedAt, actor, action, label, detail, hash } = entry;
  const reading = useReading();
  const { say, moment } = reading;
  const who = whoText(entry, reading);
  return (
    <li className={styles.entry} data-alarm={isAlarm(action) || undefined}>
      <time className={styles.when} dateTime={recordedAt}>
        {moment(recordedAt)}
      </time>
      <p className={styles.what}>
        {isAlarm(action) ? <AlarmMark isNamed={action !== 'ALARM'} /> : null}
        {label}
      </p>
      <p className={styles.who}>
        {onActor === null ? (
          who
        ) : (
          <button
            type="button"
            className={styles.whoButton}
            title={say(auditTexts.only, { name: who })}
            onClick={() => onActor(actor)}
          >
            {who}
          </button>
        )}
      </p>
      <details className={styles.details}>
        {/* The button that was pressed is gone: the keyboard goes on where the older ones begin. */}
        <summary
          ref={takesFocus ? focusIfIdle : undefined}
          aria-label={say(auditTexts.detailOf, { n: sequence })}
        >
          {say(auditTexts.detail)}
        </summary>
        <dl className={styles.facts}>
          {detailLines(detail, reading).map(({ name, value }) => (
            <Fact key={name} name={name} value={value} />
          ))}
          <Fact name={say(auditTexts.account)} value={actor} />
          <Fact name={say(auditTexts.number)} value={String(sequence)} />
          <Fact name={say(auditTexts.hash)} value={hash} isCode />
        </dl>
      </details>
    </li>
  );
}

function Fact(props: { name: string; value: string; isCode?: boolean }): ReactElement {
  const { name, value, isCode = false } = props;
  return (
    <>
      <dt>{name}</dt>
      <dd className={isCode ? styles.code : undefined}>{value}</dd>
    </>
  );
}

/** What wants to be looked at: a shape, and a word unless the entry is called so itself. */
function AlarmMark(props: { isNamed: boolean }): ReactElement {
  const { isNamed } = props;
  const { say } = useReading();
  return (
    <span className={styles.alarm}>
      <svg width="0.875rem" height="0.875rem" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M6 1 11.5 11H.5Z" fill="currentColor" />
      </svg>
      {isNamed ? say(auditTexts.alarm) : null}
    </span>
  );
}

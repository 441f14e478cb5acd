import { auditActionIds, auditActions, isAuditAction, type PlainDate } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import fieldStyles from '../controls/select.module.css';
import { Select } from '../controls/select.tsx';
import { useReading } from '../reading/use-reading.tsx';
import frameStyles from './administration.module.css';
import styles from './audit.module.css';
import { auditTexts } from './audit-texts.ts';
import { type AuditView, everyEntry } from './audit-view.ts';
import { DayField } from './day-field.tsx';
import { whoText } from './who-text.ts';

/** Which entries are looked at. */
export function AuditFilters(props: {
  view: AuditView;
  /** What the chosen actor is called, as far as an entry told. */
  actorName: string | null;
  today: PlainDate;
  onChange: (view: AuditView) => void;
}): ReactElement {
  const { view, actorName, today, onChange } = props;
  const reading = useReading();
  const { say } = reading;
  const { action, actor, from, to } = view;
  const isNarrow = action !== null || actor !== null || from !== null || to !== null;
  return (
    <div className={frameStyles.filters} role="group" aria-label={say(auditTexts.filters)}>
      <Select
        label={say(auditTexts.action)}
        value={action ?? ''}
        options={[
          { value: '', label: say(auditTexts.everything) },
          ...auditActionIds.map((id) => ({ value: id, label: say(auditActions[id].label) })),
        ]}
        onChange={(value) => onChange({ ...view, action: isAuditAction(value) ? value : null })}
      />
      <DayField
        label={say(auditTexts.from)}
        day={from}
        today={today}
        onChange={(day) => onChange({ ...view, from: day })}
      />
      <DayField
        label={say(auditTexts.to)}
        day={to}
        today={today}
        onChange={(day) => onChange({ ...view, to: day })}
      />
      {actor === null ? null : (
        <div className={fieldStyles.field}>
          <span className={fieldStyles.label}>{say(auditTexts.actor)}</span>
          <p className={styles.actor}>
            <span>{whoText({ actor, actorName }, reading)}</span>
            <Button quiet name={say(auditTexts.everybody)} onClick={() => onChange({ ...view, actor: null })}>
              ✕
            </Button>
          </p>
        </div>
      )}
      {isNarrow ? <Button onClick={() => onChange(everyEntry)}>{say(auditTexts.reset)}</Button> : null}
    </div>
  );
}

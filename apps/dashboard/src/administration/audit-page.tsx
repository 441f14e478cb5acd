import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useState } from 'react';
import { UnreadNotice } from '../filters/unread-notice.tsx';
import { usePageState } from '../filters/use-page-state.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import styles from './administration.module.css';
import { AdministrationFrame } from './administration-frame.tsx';
import { administrationTexts } from './administration-texts.ts';
import { AuditFilters } from './audit-filters.tsx';
import { AuditList } from './audit-list.tsx';
import { auditTexts } from './audit-texts.ts';
import { auditView } from './audit-view.ts';

/** Who did what, for administrators. */
export function AuditPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  return (
    <AdministrationFrame title={say(administrationTexts.audit)} permission="AUDIT">
      <Audit today={today} />
    </AdministrationFrame>
  );
}

function Audit(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  const { view, unread, unknown, showView } = usePageState(auditView, useViewer());
  const [names, setNames] = useState<ReadonlyMap<string, string | null>>(new Map());
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{say(auditTexts.lead)}</p>
      <UnreadNotice unread={unread} unknown={unknown} />
      <AuditFilters
        view={view}
        actorName={view.actor === null ? null : (names.get(view.actor) ?? null)}
        today={today}
        onChange={showView}
      />
      <AuditList
        key={JSON.stringify(view)}
        view={view}
        onActor={(actor) => showView({ ...view, actor })}
        onLoaded={(entries) =>
          setNames(new Map([...names, ...entries.map(({ actor, actorName }) => [actor, actorName] as const)]))
        }
      />
    </div>
  );
}

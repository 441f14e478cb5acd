import { type ReactElement, useEffect, useEffectEvent, useState } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswerFor } from '../ask/use-answer.ts';
import { Button } from '../controls/button.tsx';
import listStyles from '../controls/entry-list.module.css';
import { SkeletonLine } from '../controls/skeleton.tsx';
import { type AuditEntryFragment, AuditEventsDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import styles from './audit.module.css';
import { AuditEntry } from './audit-entry.tsx';
import { auditWhere } from './audit-question.ts';
import { auditTexts } from './audit-texts.ts';
import type { AuditView } from './audit-view.ts';

/** So many entries are loaded at once. */
const pageLength = 30;

const languages = { de: 'DE', en: 'EN' } as const;

interface ListProps {
  readonly view: AuditView;
  readonly onActor: (actor: string) => void;
  /** What was loaded, for whoever wants to know what people are called. */
  readonly onLoaded: (entries: readonly AuditEntryFragment[]) => void;
}

/** The entries, the newest first; older ones are added below. */
export function AuditList(props: ListProps): ReactElement {
  const { say } = useReading();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <section aria-labelledby="entries">
      <h2 id="entries" className="visually-hidden">
        {say(auditTexts.entries)}
      </h2>
      <ol className={listStyles.list}>
        {pages.map((after, index) => (
          <AuditPart
            key={after ?? 'first'}
            {...props}
            after={after}
            onOlder={index < pages.length - 1 ? null : (cursor) => setPages([...pages, cursor])}
          />
        ))}
      </ol>
    </section>
  );
}

function AuditPart(
  props: ListProps & { after: string | null; onOlder: ((cursor: string) => void) | null },
): ReactElement {
  const { view, after, onActor, onLoaded, onOlder } = props;
  const { say, language } = useReading();
  const { answer } = useAnswerFor({
    query: AuditEventsDocument,
    variables: { where: auditWhere(view), first: pageLength, after, language: languages[language] },
    permission: 'AUDIT',
    requestPolicy: 'network-only',
  });
  const loaded = answer.state === 'ready' ? answer.data.auditEvents : null;
  const tell = useEffectEvent(onLoaded);
  useEffect(() => {
    if (loaded !== null) tell(loaded.nodes);
  }, [loaded]);
  if (answer.state === 'failed') {
    return (
      <li className={listStyles.whole}>
        <FailureNotice failure={answer.failure} onRetry={answer.retry} />
      </li>
    );
  }
  if (loaded === null) return <Loading />;
  const { nodes, pageInfo } = loaded;
  const cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  if (nodes.length === 0 && after === null) {
    return (
      <li className={listStyles.whole}>
        <p className={listStyles.none}>{say(auditTexts.none)}</p>
        <p>{say(auditTexts.noneHint)}</p>
      </li>
    );
  }
  return (
    <>
      {nodes.map((entry, index) => (
        <AuditEntry
          key={entry.id}
          entry={entry}
          takesFocus={after !== null && index === 0}
          onActor={entry.actor === view.actor ? null : onActor}
        />
      ))}
      {onOlder !== null && cursor !== null ? (
        <li className={listStyles.older}>
          <Button onClick={() => onOlder(cursor)}>{say(auditTexts.older)}</Button>
        </li>
      ) : null}
    </>
  );
}

function Loading(): ReactElement {
  const { say } = useReading();
  return (
    <li className={styles.loading} aria-busy="true">
      <span className="visually-hidden">{say(auditTexts.loading)}</span>
      {[28, 34, 25, 31, 28, 36].map((width, index) => (
        <SkeletonLine key={index} width={width} />
      ))}
    </li>
  );
}

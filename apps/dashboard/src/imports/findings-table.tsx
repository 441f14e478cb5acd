import { type ReactElement, useState } from 'react';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { type Answer, useAnswerFor } from '../ask/use-answer.ts';
import { Button } from '../controls/button.tsx';
import { ScrollTable } from '../controls/scroll-table.tsx';
import {
  type FindingPageFragment,
  type FindingSeverity,
  ImportFindingsDocument,
  JobFindingsDocument,
  type Language,
} from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { findingTexts } from './finding-texts.ts';
import styles from './findings.module.css';
import { SeverityMark } from './severity-mark.tsx';

/** Whose findings: of a delivery on its way, or of an import. */
export type FindingsOf = { readonly job: string } | { readonly import: number };

/** So many findings are shown at once. */
const pageLength = 100;

/** Every place where something was found, a page at a time. */
export function FindingsTable(props: { of: FindingsOf; severity: FindingSeverity | null }): ReactElement {
  const { of, severity } = props;
  const { say } = useReading();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const Page = 'job' in of ? JobFindings : ImportFindings;
  return (
    <div className={styles.places}>
      <ScrollTable labelledBy="places" isStacked>
        <thead>
          <tr>
            <th scope="col">{say(findingTexts.file)}</th>
            <th scope="col" data-number>
              {say(findingTexts.line)}
            </th>
            <th scope="col">{say(findingTexts.column)}</th>
            <th scope="col">{say(findingTexts.finding)}</th>
          </tr>
        </thead>
        {pages.map((after, index) => (
          <Page
            key={after ?? 'first'}
            of={of}
            after={after}
            severity={severity}
            shownBefore={index * pageLength}
            onMore={index < pages.length - 1 ? null : (cursor) => setPages([...pages, cursor])}
          />
        ))}
      </ScrollTable>
    </div>
  );
}

interface PageProps {
  readonly of: FindingsOf;
  readonly after: string | null;
  readonly severity: FindingSeverity | null;
  readonly shownBefore: number;
  /** `null` where a further page is shown already. */
  readonly onMore: ((cursor: string) => void) | null;
}

function usePageVariables({ after, severity }: PageProps): {
  first: number;
  after: string | null;
  severity: FindingSeverity | null;
  language: Language;
} {
  const { language } = useReading();
  return { first: pageLength, after, severity, language: language === 'de' ? 'DE' : 'EN' };
}

function JobFindings(props: PageProps): ReactElement {
  const { of } = props;
  const { answer } = useAnswerFor({
    query: JobFindingsDocument,
    variables: { id: 'job' in of ? of.job : '', ...usePageVariables(props) },
    permission: 'IMPORTS',
    requestPolicy: 'network-only',
  });
  const page = pageOf(answer, ({ node }) => (node?.is === 'ImportJob' ? node.findings : null));
  return <Rows {...props} page={page} />;
}

function ImportFindings(props: PageProps): ReactElement {
  const { of } = props;
  const { answer } = useAnswerFor({
    query: ImportFindingsDocument,
    variables: { number: 'import' in of ? of.import : 0, ...usePageVariables(props) },
    permission: 'IMPORTS',
    requestPolicy: 'cache-first',
  });
  return <Rows {...props} page={pageOf(answer, (data) => data.import?.findings ?? null)} />;
}

function pageOf<Data>(
  answer: Answer<Data>,
  read: (data: Data) => FindingPageFragment | null,
): Answer<FindingPageFragment | null> {
  return answer.state === 'ready' ? { state: 'ready', data: read(answer.data) } : answer;
}

function Rows(props: PageProps & { page: Answer<FindingPageFragment | null> }): ReactElement {
  const { page, shownBefore, onMore } = props;
  const { say, count } = useReading();
  if (page.state === 'loading') {
    return (
      <tbody aria-busy="true">
        <tr>
          <td colSpan={4} className={styles.whole}>
            {say(findingTexts.loading)}
          </td>
        </tr>
      </tbody>
    );
  }
  if (page.state === 'failed') {
    return (
      <tbody>
        <tr>
          <td colSpan={4}>
            <FailureNotice failure={page.failure} onRetry={page.retry} />
          </td>
        </tr>
      </tbody>
    );
  }
  const { nodes = [], totalCount = 0, pageInfo } = page.data ?? {};
  const cursor = pageInfo?.hasNextPage === true ? pageInfo.endCursor : null;
  return (
    <tbody>
      {nodes.map((finding, index) => (
        <tr key={`${shownBefore + index}`}>
          <td className={styles.file}>
            {finding.file === '' ? say(findingTexts.wholeDelivery) : finding.file}
          </td>
          <td data-number data-label={say(findingTexts.line)}>
            {finding.line ?? '–'}
          </td>
          <td className={styles.column}>{finding.column ?? '–'}</td>
          <td className={styles.message}>
            <SeverityMark severity={finding.severity} />
            <span>{finding.message}</span>
          </td>
        </tr>
      ))}
      {onMore === null || cursor === null ? null : (
        <tr>
          <td colSpan={4} className={styles.whole}>
            <Button onClick={() => onMore(cursor)}>{say(findingTexts.more)}</Button>{' '}
            {say(findingTexts.shown, { shown: count(shownBefore + nodes.length), total: count(totalCount) })}
          </td>
        </tr>
      )}
    </tbody>
  );
}

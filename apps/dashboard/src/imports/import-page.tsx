import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useParams } from 'wouter';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswerFor } from '../ask/use-answer.ts';
import { DoneNotice } from '../controls/form.tsx';
import { BackLink } from '../frame/back-link.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { ImportDetailsDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { FindingsSection } from './findings-section.tsx';
import { ForImporters } from './for-importers.tsx';
import { importsPath } from './import-address.ts';
import { standingOf } from './import-entry.ts';
import { CountsOfImport, FactsOfImport, FilesOfImport, RejectionsOfImport } from './import-facts.tsx';
import styles from './import-page.module.css';
import { importTexts } from './import-texts.ts';
import { WithdrawSection } from './withdraw-section.tsx';
import { withdrawTexts } from './withdraw-texts.ts';

/** The longest number that the store can give. */
const largestNumber = 2_147_483_647;

/** One import of the past: what it brought, from whom, and the way to take it back. */
export function ImportPage(): ReactElement {
  const { say } = useReading();
  const { number: text = '' } = useParams();
  const number = /^[1-9]\d{0,9}$/.test(text) && Number(text) <= largestNumber ? Number(text) : null;
  return (
    <>
      <BackLink path={importsPath}>{say(importTexts.back)}</BackLink>
      <PageTitle
        title={number === null ? say(importTexts.unknownNumber) : say(importTexts.number, { number })}
      />
      <ForImporters>
        {number === null ? <p>{say(importTexts.unknownNumberHint)}</p> : <Details number={number} />}
      </ForImporters>
    </>
  );
}

function Details(props: { number: number }): ReactElement {
  const { number } = props;
  const { say } = useReading();
  const { answer, askAgain } = useAnswerFor({
    query: ImportDetailsDocument,
    variables: { number },
    permission: 'IMPORTS',
    requestPolicy: 'cache-and-network',
  });
  const [words, setWords] = useState<string | null>(null);
  if (answer.state === 'loading') {
    return (
      <p className={styles.loading} aria-busy="true">
        {say(importTexts.loading)}
      </p>
    );
  }
  if (answer.state === 'failed') return <FailureNotice failure={answer.failure} onRetry={answer.retry} />;
  const details = answer.data.import;
  if (details === null) {
    return (
      <div className={styles.part}>
        <h2 className={styles.title}>{say(importTexts.unknownNumber)}</h2>
        <p>{say(importTexts.unknownNumberHint)}</p>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      {words === null ? null : <Done words={words} />}
      <FactsOfImport details={details} />
      <CountsOfImport counts={details.counts} />
      <FilesOfImport files={details.files} />
      {details.rejections.length === 0 ? null : <RejectionsOfImport rejections={details.rejections} />}
      <FindingsSection counts={details.findingCounts} of={{ import: number }} importNumber={number} />
      {standingOf(details) === 'stored' ? (
        <WithdrawSection
          id={details.id}
          number={number}
          onWithdrawn={(told) => {
            setWords(told);
            askAgain();
          }}
        />
      ) : null}
    </div>
  );
}

/** What was done takes the focus, as the button for it is gone. */
function Done(props: { words: string }): ReactElement {
  const { words } = props;
  const { say } = useReading();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.part} aria-labelledby="done">
      <h2 id="done" ref={title} tabIndex={-1} className={styles.title}>
        {say(withdrawTexts.isWithdrawn)}
      </h2>
      <DoneNotice>{words}</DoneNotice>
    </section>
  );
}

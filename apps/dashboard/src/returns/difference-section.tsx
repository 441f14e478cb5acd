import type { ReactElement } from 'react';
import type { TypedDocumentNode } from 'urql';
import { FailureNotice } from '../ask/failure-notice.tsx';
import { useAnswerFor } from '../ask/use-answer.ts';
import { ChangesSkeleton } from '../changes/changes-skeleton.tsx';
import { figureFrameTexts } from '../figures/figure-frame-texts.ts';
import { FigureMessage } from '../figures/figure-message.tsx';
import { FigureTable } from '../figures/figure-table.tsx';
import { firstRows } from '../figures/first-rows.ts';
import { StateKey, StateLegend } from '../figures/state-key.tsx';
import { DownloadIcon } from '../frame/icons.tsx';
import {
  ReturnDifferenceDocument,
  type ReturnDifferenceQuery,
  type ReturnDifferenceQueryVariables,
  ReturnDifferenceSplitDocument,
} from '../generated/graphql.ts';
import { statesAmong } from '../locations/states-among.ts';
import { useReading } from '../reading/use-reading.tsx';
import { useViewer } from '../viewer/use-viewer.tsx';
import { may } from '../viewer/viewer.ts';
import { type DifferencePair, pairText } from './difference-pair.ts';
import { differenceTable } from './difference-table.ts';
import { differenceHeadline } from './difference-text.ts';
import { differenceNouns, differenceTexts } from './difference-texts.ts';
import type { ReleaseDetails } from './release.ts';
import { fileAddress } from './return-file.ts';
import styles from './returns.module.css';

const mostRows = 300;

const languages = { de: 'DE', en: 'EN' } as const;

interface Compared {
  readonly release: ReleaseDetails;
  readonly pair: DifferencePair;
}

/** What two releases say differently, figure by figure. */
export function Difference(props: Compared): ReactElement {
  const { release, pair } = props;
  const { say, language } = useReading();
  const viewer = useViewer();
  const isSplit = viewer !== null && may(viewer, 'RETURNS');
  const query: TypedDocumentNode<ReturnDifferenceQuery, ReturnDifferenceQueryVariables> = isSplit
    ? ReturnDifferenceSplitDocument
    : ReturnDifferenceDocument;
  const { answer } = useAnswerFor({
    query,
    variables: {
      quarter: release.quarter,
      ...pair,
      language: languages[language],
    },
    permission: 'FIGURES',
    // What is frozen stays; what is released now does not.
    requestPolicy: pair.to === null ? 'network-only' : 'cache-first',
  });
  if (answer.state === 'failed') {
    const { failure, retry } = answer;
    if (failure.kind === 'refused' && failure.code === 'NOT_FOUND')
      return <p>{say(differenceTexts.unseen)}</p>;
    return <FailureNotice failure={failure} onRetry={retry} />;
  }
  if (answer.state === 'loading') return <ChangesSkeleton />;
  return <Content {...props} told={answer.data.returnDifference} />;
}

function Content(props: Compared & { told: ReturnDifferenceQuery['returnDifference'] }): ReactElement {
  const { pair, told } = props;
  const { figures, redefined, before, after } = told;
  const reading = useReading();
  const { say, day } = reading;
  const table = differenceTable(figures, reading);
  const { groups } = firstRows(table.groups, mostRows);
  const measures = redefined.map(({ label }) => say(label)).join(', ');
  return (
    <>
      <FigureMessage>{differenceHeadline(told, reading)}</FigureMessage>
      {redefined.length === 0 ? null : <p>{say(differenceTexts.redefined, { measures })}</p>}
      {figures.length === 0 ? null : (
        <>
          <StateKey
            states={statesAmong(figures.flatMap((figure) => [figure.before, figure.after])).filter(
              (status) => status === 'CONFIDENTIAL' || status === 'NOT_MATURE',
            )}
          />
          <div className={styles.difference}>
            <FigureTable
              table={{ ...table, groups }}
              caption={say(differenceTexts.caption, { pair: pairText(pair, reading) })}
              rowHeading={say(differenceTexts.place)}
              isStacked
            />
          </div>
          <More {...props} left={figures.length - mostRows} />
          <p className={styles.hint}>{say(differenceTexts.reading)}</p>
        </>
      )}
      <p className={styles.hint}>
        {say(differenceTexts.standing, {
          from: day(before.asOf),
          fromVersion: before.dataVersion,
          to: day(after.asOf),
          toVersion: after.dataVersion,
        })}
      </p>
      {figures.length === 0 ? null : <StateLegend />}
    </>
  );
}

/** Where the figures are that the table leaves out: in the file of the later release, or told at the command line. */
function More(props: Compared & { left: number }): ReactElement | null {
  const { release, pair, left } = props;
  const { quarter, files } = release;
  const { say, amount, language } = useReading();
  if (left <= 0) return null;
  const more = amount(left, differenceNouns.more);
  const file = files.find(
    ({ format, audience, lang }) => format === 'xlsx' && audience === 'MANAGEMENT' && lang === language,
  );
  return pair.to === null || file === undefined ? (
    <p>
      {say(differenceTexts.onCommand, { more })}{' '}
      <code className={styles.command}>
        neue-wege return {quarter} --difference {pair.from}..{pair.to ?? 'now'}
      </code>
    </p>
  ) : (
    <p>
      {say(differenceTexts.inFile, { more })}{' '}
      <a className={styles.download} href={fileAddress(release, file)} download={file.name}>
        <DownloadIcon />
        <span className={styles.onLine}>{say(figureFrameTexts.xlsx)}</span>
      </a>
    </p>
  );
}

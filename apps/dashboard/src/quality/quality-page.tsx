import type { PlainDate } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { FiguresPage, type FiguresPageState } from '../figures/figures-page.tsx';
import { NothingToShow } from '../figures/nothing-to-show.tsx';
import { publishedInstead } from '../figures/published-instead.ts';
import { WithheldFigure } from '../figures/withheld-figure.tsx';
import { shownProfile } from '../filters/answered.ts';
import { useReading } from '../reading/use-reading.tsx';
import { NoRightNotice } from '../viewer/no-right-notice.tsx';
import { may } from '../viewer/viewer.ts';
import { coverageMeasure } from './coverage.ts';
import { CoverageSection } from './coverage-section.tsx';
import { FindingsSections } from './findings-section.tsx';
import styles from './quality.module.css';
import { completenessTableQuestion } from './quality-questions.ts';
import { coverageTexts, findingTexts, qualityTexts, recordingTexts } from './quality-texts.ts';
import { coverageFields, type QualityView, qualityViewCodec } from './quality-view.ts';
import { RecordingSection } from './recording-section.tsx';
import { RuleBook } from './rule-book.tsx';

/** How complete, sound and timely the data are, and what to do about it. */
export function QualityPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  return (
    <FiguresPage title={say(qualityTexts.title)} today={today} codec={qualityViewCodec} hasEvents>
      {(state) => <Sections {...state} />}
    </FiguresPage>
  );
}

function Sections(props: FiguresPageState<QualityView>): ReactElement {
  const { filters, directory, viewer } = props;
  const { say } = useReading();
  if (directory?.dataStatus.dataVersion === 0) return <NothingToShow {...props} />;
  const profile = shownProfile(filters.profile, viewer);
  const completeness = completenessTableQuestion({
    filters,
    measures: coverageFields.map(coverageMeasure),
    profile,
  });
  const seesFindings = viewer === null || may(viewer, 'DATA_QUALITY');
  const known = publishedInstead(completeness).isAnswered ? (
    <CoverageSection {...props} />
  ) : (
    <WithheldFigure title={say(coverageTexts.title)} what={say(coverageTexts.what)} question={completeness} />
  );
  if (profile === 'EXACT' && seesFindings) {
    return (
      <div className={styles.sections}>
        <p className={styles.lead}>{say(qualityTexts.lead)}</p>
        <FindingsSections {...props} />
        <RecordingSection {...props} />
        {known}
      </div>
    );
  }
  return (
    <div className={styles.sections}>
      <p className={styles.lead}>{say(qualityTexts.lead)}</p>
      {known}
      {seesFindings ? (
        <WithheldFigure
          title={say(recordingTexts.titleWithFindings)}
          what={say(findingTexts.whatWithRecording)}
          question={null}
        />
      ) : (
        <NoRightNotice viewer={viewer} missing="quality" />
      )}
      <RuleBook />
    </div>
  );
}

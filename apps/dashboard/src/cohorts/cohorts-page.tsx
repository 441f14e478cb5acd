import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useMemo } from 'react';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { FiguresPage, type FiguresPageState } from '../figures/figures-page.tsx';
import { Footnote } from '../figures/footnote.tsx';
import { NothingToShow } from '../figures/nothing-to-show.tsx';
import { publishedInstead } from '../figures/published-instead.ts';
import { WithheldFigure } from '../figures/withheld-figure.tsx';
import { shownProfile } from '../filters/answered.ts';
import { CohortsDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { cohortsQuestion, cohortsTableQuestion } from './cohort-question.ts';
import { CohortSection } from './cohort-section.tsx';
import { cohortTexts } from './cohort-texts.ts';
import { type CohortView, cohortViewCodec } from './cohort-view.ts';

/** What became of those who left in a year: 3, 6, 12 and 24 months later. */
export function CohortsPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  return (
    <FiguresPage title={say(cohortTexts.title)} today={today} codec={cohortViewCodec}>
      {(state) => {
        const { filters, viewer, view } = state;
        const profile = shownProfile(filters.profile, viewer);
        const question = cohortsTableQuestion({ filters, measure: view.measure, profile });
        return publishedInstead(question).isAnswered ? (
          <CohortFigures {...state} />
        ) : (
          <WithheldFigure title={say(cohortTexts.section)} what={say(cohortTexts.what)} question={question} />
        );
      }}
    </FiguresPage>
  );
}

function CohortFigures(props: FiguresPageState<CohortView>): ReactElement {
  const { filters, today, directory, view, showView } = props;
  const { measure } = view;
  const question = useMemo(() => cohortsQuestion({ filters, today, measure }), [filters, today, measure]);
  const asked = useMemo(() => ({ filters, measure }), [filters, measure]);
  const { answer } = useAnswer(CohortsDocument, question);
  const shown = useLastReady(answer, asked);
  const isEmpty = shown?.data.breakdown.rows.length === 0;
  if (isEmpty || directory?.dataStatus.dataVersion === 0) return <NothingToShow {...props} />;
  return (
    <>
      <CohortSection
        answer={answer}
        shown={shown}
        view={view}
        today={today}
        directory={directory}
        onView={showView}
      />
      <Footnote protection={shown?.data.breakdown.footnotes ?? []} />
    </>
  );
}

import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useMemo } from 'react';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { FiguresPage, type FiguresPageState } from '../figures/figures-page.tsx';
import { NothingToShow } from '../figures/nothing-to-show.tsx';
import { WithheldFigure } from '../figures/withheld-figure.tsx';
import { shownProfile } from '../filters/answered.ts';
import { PathwaysDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { pathwaysQuestion } from './pathways-question.ts';
import { PathwaysSection } from './pathways-section.tsx';
import { pathwaysTexts } from './pathways-texts.ts';
import { type PathwaysView, pathwaysViewCodec } from './pathways-view.ts';

/** Where the entries of a year stand, and what became of them: for exact values alone. */
export function PathwaysPage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  return (
    <FiguresPage title={say(pathwaysTexts.title)} today={today} codec={pathwaysViewCodec}>
      {(state) =>
        shownProfile(state.filters.profile, state.viewer) === 'EXACT' ? (
          <ExactPathways {...state} />
        ) : (
          <WithheldFigure title={say(pathwaysTexts.section)} what={say(pathwaysTexts.what)} question={null} />
        )
      }
    </FiguresPage>
  );
}

function ExactPathways(props: FiguresPageState<PathwaysView>): ReactElement {
  const { filters, today, directory, view, showView } = props;
  const question = useMemo(() => pathwaysQuestion({ filters, today }), [filters, today]);
  const { answer } = useAnswer(PathwaysDocument, question);
  const shown = useLastReady(answer, filters);
  const isEmpty = shown?.data.pathways.rows.length === 0;
  if (isEmpty || directory?.dataStatus.dataVersion === 0) return <NothingToShow {...props} />;
  return (
    <PathwaysSection
      answer={answer}
      shown={shown?.data.pathways ?? null}
      asked={{ filters: shown?.question ?? filters, today }}
      view={view}
      onView={showView}
    />
  );
}

import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useMemo } from 'react';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import { FiguresPage, type FiguresPageState } from '../figures/figures-page.tsx';
import { NothingToShow } from '../figures/nothing-to-show.tsx';
import { WithheldFigure } from '../figures/withheld-figure.tsx';
import { shownProfile } from '../filters/answered.ts';
import { TimeToIndependenceDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { timeQuestion } from './time-question.ts';
import { TimeSection } from './time-section.tsx';
import { timeTexts } from './time-texts.ts';
import { type TimeView, timeViewCodec } from './time-view.ts';

/** How long benefits are received after entry, until work or another reason ends them: for exact values alone. */
export function TimePage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  return (
    <FiguresPage title={say(timeTexts.title)} today={today} codec={timeViewCodec}>
      {(state) =>
        shownProfile(state.filters.profile, state.viewer) === 'EXACT' ? (
          <ExactTimes {...state} />
        ) : (
          <WithheldFigure title={say(timeTexts.section)} what={say(timeTexts.what)} question={null} />
        )
      }
    </FiguresPage>
  );
}

function ExactTimes(props: FiguresPageState<TimeView>): ReactElement {
  const { filters, today, directory, view, showView } = props;
  const { by } = view;
  const asked = useMemo(() => ({ filters, today, by }), [filters, today, by]);
  const question = useMemo(() => timeQuestion(asked), [asked]);
  const { answer } = useAnswer(TimeToIndependenceDocument, question);
  const shown = useLastReady(answer, asked);
  const total = shown?.data.timeToIndependence.total;
  const isEmpty = total?.people === 0 && total.notObserved === 0;
  if (isEmpty || directory?.dataStatus.dataVersion === 0) return <NothingToShow {...props} />;
  return (
    <TimeSection
      answer={answer}
      shown={shown?.data.timeToIndependence ?? null}
      asked={shown?.question ?? asked}
      view={view}
      directory={directory}
      onView={showView}
    />
  );
}

import type { PlainDate } from '@neue-wege/domain';
import { type ReactElement, useId, useMemo } from 'react';
import { useAnswer } from '../ask/use-answer.ts';
import { useLastReady } from '../ask/use-last-ready.ts';
import type { ExploreNames } from '../charts/explore-charts.tsx';
import { Button } from '../controls/button.tsx';
import { rankOf } from '../directory/directory.ts';
import { FiguresPage, type FiguresPageState } from '../figures/figures-page.tsx';
import { Footnote } from '../figures/footnote.tsx';
import { NotPublishedNotice } from '../figures/not-published-notice.tsx';
import { NothingToShow } from '../figures/nothing-to-show.tsx';
import { publishedInstead } from '../figures/published-instead.ts';
import { shownProfile } from '../filters/answered.ts';
import { type Filters, reset } from '../filters/filters.ts';
import { withOnlyLocation } from '../filters/own-locations.ts';
import { DimensionKeysDocument, ExplorationDocument } from '../generated/graphql.ts';
import { useReading } from '../reading/use-reading.tsx';
import { refusalFor } from './choices.ts';
import styles from './explore.module.css';
import { ExploreBar } from './explore-bar.tsx';
import { exploreInput, exploreTableQuestion, exploreVariables } from './explore-question.ts';
import { ExploreSection } from './explore-section.tsx';
import { titleText } from './explore-text.ts';
import { exploreTexts } from './explore-texts.ts';
import { defaultExploreView, type ExploreView, exploreViewCodec } from './explore-view.ts';
import { type KeyOptions, keyName, keyOptions } from './key-names.ts';
import { ShareSection } from './share-section.tsx';

/** Any measures by any dimensions, within what may be asked. */
export function ExplorePage(props: { today: PlainDate }): ReactElement {
  const { today } = props;
  const { say } = useReading();
  return (
    <FiguresPage
      title={say(exploreTexts.title)}
      today={today}
      codec={exploreViewCodec}
      bar={(state) => <Bar {...state} />}
    >
      {(state) => <Explore {...state} />}
    </FiguresPage>
  );
}

/** The figures, of the only location of whoever sees one where that is published. */
function Explore(props: FiguresPageState<ExploreView>): ReactElement {
  const { filters, today, view, viewer } = props;
  const shown = shownProfile(filters.profile, viewer);
  const own = useMemo(() => withOnlyLocation(filters, { viewer, shown }), [filters, viewer, shown]);
  const isAnswered = (asked: Filters): boolean =>
    publishedInstead(exploreTableQuestion({ filters: asked, today, view }, shown)).isAnswered;
  if (isAnswered(own)) return <Figures {...props} filters={own} />;
  return isAnswered(filters) ? <Figures {...props} /> : <Refused {...props} />;
}

function Bar(props: FiguresPageState<ExploreView>): ReactElement {
  return <ExploreBar {...props} options={useKeyOptions(props)} />;
}

function Figures(props: FiguresPageState<ExploreView>): ReactElement {
  const { filters, today, directory, view, viewer, showView } = props;
  const { measures, by, where } = view;
  const reading = useReading();
  const options = useKeyOptions(props);
  // The form of a figure is no part of its question.
  const asked = useMemo(
    () => ({ filters, today, view: { measures, by, where, form: defaultExploreView.form } }),
    [filters, today, measures, by, where],
  );
  const variables = useMemo(() => exploreVariables(asked), [asked]);
  const { answer } = useAnswer(ExplorationDocument, variables);
  const shown = useLastReady(answer, asked);
  const names: ExploreNames = {
    nameOf: (dimension, key) => keyName({ dimension, key }, { options, reading }),
    rankOf: (location) => rankOf(location, directory?.locations ?? []),
    phases: directory?.phases ?? [],
  };
  const hasRows = shown?.data.breakdown.columns.some(
    ({ id, values }) => id === 'is_total_of' && values.length > 1,
  );
  if (hasRows === false || directory?.dataStatus.dataVersion === 0) return <NothingToShow {...props} />;
  return (
    <>
      <ExploreSection
        answer={answer}
        shown={shown}
        view={view}
        names={names}
        viewer={viewer}
        onView={showView}
      />
      {answer.state === 'failed' || shown === null ? null : (
        <ShareSection question={exploreInput(asked, shownProfile(filters.profile, viewer))} />
      )}
      {shown === null ? null : <Footnote protection={shown.data.breakdown.footnotes} />}
    </>
  );
}

/** A question that no published table answers: it came with the address, as nothing here leads to it. */
function Refused(props: FiguresPageState<ExploreView>): ReactElement {
  const { filters, today, view, viewer, show } = props;
  const reading = useReading();
  const { say } = reading;
  const profile = shownProfile(filters.profile, viewer);
  const explored = { filters, today, view };
  const heading = useId();
  const reason = refusalFor(explored, { profile, reading });
  return (
    <section className={styles.refused} aria-labelledby={heading}>
      <h2 id={heading} className={styles.refusedTitle}>
        {titleText(view, reading)}
      </h2>
      {reason === null ? null : <p>{reason}.</p>}
      <NotPublishedNotice what={say(exploreTexts.what)} question={exploreTableQuestion(explored, profile)} />
      <Button onClick={() => show({ filters: reset(filters), view: defaultExploreView })}>
        {say(exploreTexts.reset)}
      </Button>
    </section>
  );
}

/** The keys that one may filter by and how they are called; none until they are known. */
function useKeyOptions({ filters }: Pick<FiguresPageState<unknown>, 'filters'>): KeyOptions {
  const { answer } = useAnswer(DimensionKeysDocument, { asOf: filters.asOf });
  const data = answer.state === 'ready' ? answer.data : null;
  return useMemo(() => keyOptions(data), [data]);
}

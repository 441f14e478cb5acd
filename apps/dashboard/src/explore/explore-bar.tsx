import type { ReactElement } from 'react';
import type { FiguresPageState } from '../figures/figures-page.tsx';
import { shownProfile } from '../filters/answered.ts';
import bar from '../filters/filter-bar.module.css';
import { FilterBar } from '../filters/filter-bar.tsx';
import { reset } from '../filters/filters.ts';
import { useReading } from '../reading/use-reading.tsx';
import { refusalFor } from './choices.ts';
import { DimensionChoice } from './dimension-choice.tsx';
import { exploreTexts } from './explore-texts.ts';
import type { ExploreView } from './explore-view.ts';
import type { KeyOptions } from './key-names.ts';
import { MeasureChoice } from './measure-choice.tsx';
import { OwnFilters } from './own-filters.tsx';

/** What is shown and what it is narrowed to. Nothing that would be refused can be chosen. */
export function ExploreBar(props: FiguresPageState<ExploreView> & { options: KeyOptions }): ReactElement {
  const { filters, view, viewer, today, directory, options, showFilters, showView, show } = props;
  const reading = useReading();
  const profile = shownProfile(filters.profile, viewer);
  const choosing = { explored: { filters, today, view }, profile, reading };
  return (
    <>
      <section className={bar.bar} aria-label={reading.say(exploreTexts.choice)}>
        <MeasureChoice choosing={choosing} onChange={(measures) => showView({ ...view, measures })} />
        <DimensionChoice choosing={choosing} onChange={(by) => showView({ ...view, by })} />
      </section>
      <FilterBar
        filters={filters}
        directory={directory}
        today={today}
        viewer={viewer}
        hasEvents
        refusalOf={(next) => refusalFor({ filters: next, today, view }, choosing)}
        own={{
          content: (
            <OwnFilters
              choosing={choosing}
              options={options}
              onChange={(where) => showView({ ...view, where })}
            />
          ),
          isSet: Object.keys(view.where).length > 0,
        }}
        onChange={showFilters}
        onReset={() => show({ filters: reset(filters), view: { ...view, where: {} } })}
      />
    </>
  );
}

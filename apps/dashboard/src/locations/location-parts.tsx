import type { PlainDate } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import type { Directory } from '../directory/directory.ts';
import { chosenYears } from '../figures/chosen.ts';
import type { FigureForm } from '../figures/figure-frame.tsx';
import { yearsText } from '../filters/filter-summary.ts';
import type { Filters } from '../filters/filters.ts';
import type { TrendView } from '../overview/trend-view.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { Viewer } from '../viewer/viewer.ts';
import { CoverageSection } from './coverage-section.tsx';
import { ExactSections } from './exact-sections.tsx';
import { locationsTexts } from './locations-texts.ts';
import { PhasesSection } from './phases-section.tsx';

/** What stands below the trend of one location: phases, completeness, and what exact values alone answer. */
export function LocationParts(props: {
  place: { readonly key: string; readonly rank: number };
  /** Those of the page, for all locations. */
  filters: Filters;
  view: TrendView;
  today: PlainDate;
  directory: Directory;
  viewer: Viewer | null;
  onView: (view: TrendView) => void;
}): ReactElement {
  const { place, filters, view, today, directory, viewer, onView } = props;
  const reading = useReading();
  const { say } = reading;
  const own = { ...filters, locations: [place.key] };
  const years = chosenYears({ filters, today });
  const period =
    years === undefined
      ? say(locationsTexts.ofAllYears)
      : say(locationsTexts.ofYear, { year: yearsText(filters.years, reading) });
  const showForm = (form: FigureForm): void => onView({ ...view, form });
  return (
    <>
      <PhasesSection filters={filters} place={place} view={view} phases={directory.phases} onView={onView} />
      <CoverageSection filters={filters} place={place} today={today} form={view.form} onForm={showForm} />
      <ExactSections
        asked={{
          filters: own,
          measure: view.measure === 'completion_rate' ? 'completion_rate' : 'independence_rate_6m',
          years,
          period,
        }}
        mix={{
          filters: own,
          years,
          period,
          isByYear: true,
        }}
        form={view.form}
        locations={directory.locations}
        viewer={viewer}
        onForm={showForm}
      />
    </>
  );
}

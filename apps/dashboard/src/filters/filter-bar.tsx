import { dimensionOf, type PlainDate } from '@neue-wege/domain';
import { lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';
import { Button } from '../controls/button.tsx';
import type { Directory, Named } from '../directory/directory.ts';
import { eventTexts } from '../events/event-texts.ts';
import { useReading } from '../reading/use-reading.tsx';
import type { Viewer } from '../viewer/viewer.ts';
import { answersFilter, shownProfile } from './answered.ts';
import { AsOfChoice } from './as-of-choice.tsx';
import styles from './filter-bar.module.css';
import { FilterButton } from './filter-button.tsx';
import { asOfText, eventsText, keysText, yearsText } from './filter-summary.ts';
import { filterTexts } from './filter-texts.ts';
import { type Filters, isFiltered, reset } from './filters.ts';
import { KeyChoice } from './key-choice.tsx';
import { ProfileSwitch } from './profile-switch.tsx';
import { YearsChoice } from './years-choice.tsx';

const EventsChoice = lazy(async () => {
  const { EventsChoice: choice } = await import('../events/events-choice.tsx');
  return { default: choice };
});

/** What the page is narrowed to. Every change is a new address. */
export function FilterBar(props: {
  filters: Filters;
  directory: Directory | null;
  today: PlainDate;
  viewer: Viewer | null;
  /** Whether the page may be narrowed to locations; not where it is about one of them. */
  hasLocations?: boolean;
  /** Whether it may be narrowed to projects. */
  hasProjects?: boolean;
  /** Whether it may be narrowed to years. */
  hasYears?: boolean;
  /** Whether readers may mark events of their own: where something is drawn over time. */
  hasEvents?: boolean | undefined;
  /** Why nothing would be answered with other filters; `null` where it would. */
  refusalOf?: ((filters: Filters) => string | null) | undefined;
  /** Filters that this page alone has. */
  own?: { readonly content: ReactNode; readonly isSet: boolean };
  onChange: (filters: Filters) => void;
  /** Takes all filters away; of a page without filters of its own it is a change like any other. */
  onReset?: () => void;
}): ReactElement {
  const { filters, directory, today, viewer, refusalOf, own, onChange, onReset } = props;
  const { hasLocations = true, hasProjects = true, hasYears = true, hasEvents = false } = props;
  const reading = useReading();
  const { say } = reading;
  // What it takes to mark events is loaded by whoever wants to.
  const [hasOpenedEvents, setHasOpenedEvents] = useState(false);
  const locations: readonly Named[] = directory?.locations ?? [];
  const profile = shownProfile(filters.profile, viewer);
  const takesProjects = answersFilter(profile, 'project');
  const releasedOn = profile === 'EXACT' ? null : (directory?.dataStatus.releases?.lastOn ?? null);
  const projects: readonly Named[] = directory?.projects ?? [];
  return (
    <section className={styles.bar} aria-label={say(filterTexts.title)}>
      {hasLocations ? (
        <FilterButton
          label={say(dimensionOf('location').label)}
          value={keysText(filters.locations, { among: locations, reading })}
        >
          <KeyChoice
            legend={say(dimensionOf('location').label)}
            options={locations}
            chosen={filters.locations}
            isColoured
            refusalOf={refusalOf && ((keys) => refusalOf({ ...filters, locations: keys }))}
            onChange={(keys) => onChange({ ...filters, locations: keys })}
          />
        </FilterButton>
      ) : null}
      {hasProjects && (takesProjects || filters.projects.length > 0) ? (
        <FilterButton
          label={say(dimensionOf('project').label)}
          value={keysText(filters.projects, { among: projects, reading })}
        >
          <KeyChoice
            legend={say(dimensionOf('project').label)}
            options={projects}
            chosen={filters.projects}
            refusalOf={refusalOf && ((keys) => refusalOf({ ...filters, projects: keys }))}
            onChange={(keys) => onChange({ ...filters, projects: keys })}
          />
        </FilterButton>
      ) : null}
      {hasYears ? (
        <FilterButton label={say(filterTexts.years)} value={yearsText(filters.years, reading)}>
          <YearsChoice
            years={filters.years}
            phases={directory?.phases ?? []}
            today={filters.asOf ?? today}
            refusalOf={refusalOf && ((years) => refusalOf({ ...filters, years }))}
            onChange={(years) => onChange({ ...filters, years })}
          />
        </FilterButton>
      ) : null}
      {own?.content}
      <FilterButton label={say(filterTexts.asOf)} value={asOfText(filters.asOf, { releasedOn, reading })}>
        <AsOfChoice asOf={filters.asOf} today={today} onChange={(asOf) => onChange({ ...filters, asOf })} />
      </FilterButton>
      {hasEvents ? (
        <FilterButton
          label={say(eventTexts.title)}
          value={eventsText(filters.events, reading)}
          onOpen={() => setHasOpenedEvents(true)}
        >
          {hasOpenedEvents ? (
            <Suspense>
              <EventsChoice
                events={filters.events}
                today={today}
                onChange={(events) => onChange({ ...filters, events })}
              />
            </Suspense>
          ) : null}
        </FilterButton>
      ) : null}
      {viewer === null ? null : (
        <ProfileSwitch
          viewer={viewer}
          profile={filters.profile}
          onChange={(chosen) => onChange({ ...filters, profile: chosen })}
        />
      )}
      {isFiltered(filters) || own?.isSet === true ? (
        <div className={styles.reset}>
          <Button quiet onClick={onReset ?? (() => onChange(reset(filters)))}>
            {say(filterTexts.reset)}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

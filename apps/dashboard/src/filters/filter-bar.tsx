import { dimensionOf, type PlainDate } from '@neue-wege/domain';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '../controls/button.tsx';
import { Popover } from '../controls/popover.tsx';
import type { Directory, Named } from '../directory/directory.ts';
import { ChevronIcon } from '../frame/icons.tsx';
import { useReading } from '../reading/use-reading.tsx';
import type { Viewer } from '../viewer/viewer.ts';
import { answersFilter, shownProfile } from './answered.ts';
import { AsOfChoice } from './as-of-choice.tsx';
import styles from './filter-bar.module.css';
import { asOfText, keysText, yearsText } from './filter-summary.ts';
import { filterTexts } from './filter-texts.ts';
import { type Filters, isFiltered, reset } from './filters.ts';
import { KeyChoice } from './key-choice.tsx';
import { ProfileSwitch } from './profile-switch.tsx';
import { YearsChoice } from './years-choice.tsx';

/** What the page is narrowed to. Every change is a new address. */
export function FilterBar(props: {
  filters: Filters;
  directory: Directory | null;
  today: PlainDate;
  viewer: Viewer | null;
  /** Whether the page may be narrowed to locations; not where it is about one of them. */
  hasLocations?: boolean;
  onChange: (filters: Filters) => void;
}): ReactElement {
  const { filters, directory, today, viewer, hasLocations = true, onChange } = props;
  const reading = useReading();
  const { say } = reading;
  const locations: readonly Named[] = directory?.locations ?? [];
  const takesProjects = answersFilter(shownProfile(filters.profile, viewer), 'project');
  const projects: readonly Named[] = directory?.projects ?? [];
  return (
    <section className={styles.bar} aria-label={say(filterTexts.title)}>
      {hasLocations ? (
        <Filter
          label={say(dimensionOf('location').label)}
          value={keysText(filters.locations, { among: locations, reading })}
        >
          <KeyChoice
            legend={say(dimensionOf('location').label)}
            options={locations}
            chosen={filters.locations}
            isColoured
            onChange={(keys) => onChange({ ...filters, locations: keys })}
          />
        </Filter>
      ) : null}
      {takesProjects || filters.projects.length > 0 ? (
        <Filter
          label={say(dimensionOf('project').label)}
          value={keysText(filters.projects, { among: projects, reading })}
        >
          <KeyChoice
            legend={say(dimensionOf('project').label)}
            options={projects}
            chosen={filters.projects}
            onChange={(keys) => onChange({ ...filters, projects: keys })}
          />
        </Filter>
      ) : null}
      <Filter label={say(filterTexts.years)} value={yearsText(filters.years, reading)}>
        <YearsChoice
          years={filters.years}
          phases={directory?.phases ?? []}
          today={filters.asOf ?? today}
          onChange={(years) => onChange({ ...filters, years })}
        />
      </Filter>
      <Filter label={say(filterTexts.asOf)} value={asOfText(filters.asOf, reading)}>
        <AsOfChoice asOf={filters.asOf} today={today} onChange={(asOf) => onChange({ ...filters, asOf })} />
      </Filter>
      {viewer === null ? null : (
        <ProfileSwitch
          viewer={viewer}
          profile={filters.profile}
          onChange={(profile) => onChange({ ...filters, profile })}
        />
      )}
      {isFiltered(filters) ? (
        <div className={styles.reset}>
          <Button quiet onClick={() => onChange(reset(filters))}>
            {say(filterTexts.reset)}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Filter(props: { label: string; value: string; children: ReactNode }): ReactElement {
  const { label, value, children } = props;
  return (
    <div className={styles.filter}>
      <Popover
        title={label}
        buttonClass={styles.button}
        button={
          <>
            <span className={styles.label}>{label}</span>
            <span className={styles.value}>{value}</span>
            <ChevronIcon />
          </>
        }
      >
        {children}
      </Popover>
    </div>
  );
}

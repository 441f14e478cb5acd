import type { DisclosureProfile } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { Segments } from '../controls/segments.tsx';
import { useReading } from '../reading/use-reading.tsx';
import type { Viewer } from '../viewer/viewer.ts';
import { shownProfile } from './answered.ts';
import styles from './filter-bar.module.css';
import { filterTexts } from './filter-texts.ts';

/** Exact or protected values, for whoever may see both. */
export function ProfileSwitch(props: {
  viewer: Viewer;
  profile: DisclosureProfile | null;
  onChange: (profile: DisclosureProfile | null) => void;
}): ReactElement | null {
  const { viewer, profile, onChange } = props;
  const { profiles, usualProfile } = viewer;
  const { say } = useReading();
  if (!profiles.includes('EXACT') || !profiles.includes('MANAGEMENT')) return null;
  const shown = shownProfile(profile, viewer);
  return (
    <div className={styles.profile}>
      <Segments
        legend={say(filterTexts.profile)}
        value={shown === 'EXACT' ? 'EXACT' : 'MANAGEMENT'}
        options={[
          { value: 'MANAGEMENT', label: say(filterTexts.protected) },
          { value: 'EXACT', label: say(filterTexts.exact) },
        ]}
        onChange={(chosen) => onChange(chosen === usualProfile ? null : chosen)}
      />
    </div>
  );
}

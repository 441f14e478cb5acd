import { measures } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { Button } from '../controls/button.tsx';
import { Select } from '../controls/select.tsx';
import { useReading } from '../reading/use-reading.tsx';
import styles from './administration.module.css';
import { type Target, yearsOf } from './target-group.ts';
import { targetsTexts } from './targets-texts.ts';
import { newestTargets, parseYear, type TargetsView } from './targets-view.ts';

/** Of which year and measure targets are looked at. */
export function TargetsFilters(props: {
  view: TargetsView;
  targets: readonly Target[];
  onChange: (view: TargetsView) => void;
}): ReactElement {
  const { view, targets, onChange } = props;
  const { say } = useReading();
  const years = yearsOf(targets);
  const shown = view.year ?? years[0] ?? 'all';
  const offered = typeof shown === 'number' && !years.includes(shown) ? [shown, ...years] : years;
  const measured = measures.filter(
    ({ id }) => id === view.measure || targets.some(({ measure }) => measure.id === id),
  );
  return (
    <div className={styles.filters} role="group" aria-label={say(targetsTexts.filters)}>
      <Select
        label={say(targetsTexts.year)}
        value={String(shown)}
        options={[
          ...offered.map((year) => ({ value: String(year), label: String(year) })),
          { value: 'all', label: say(targetsTexts.allYears) },
        ]}
        onChange={(value) => onChange({ ...view, year: parseYear(value) ?? null })}
      />
      <Select
        label={say(targetsTexts.measure)}
        value={view.measure ?? ''}
        options={[
          { value: '', label: say(targetsTexts.allMeasures) },
          ...measured.map(({ id, label }) => ({ value: id, label: say(label) })),
        ]}
        onChange={(id) => onChange({ ...view, measure: id === '' ? null : id })}
      />
      {view.year === null && view.measure === null ? null : (
        <Button onClick={() => onChange(newestTargets)}>{say(targetsTexts.reset)}</Button>
      )}
    </div>
  );
}

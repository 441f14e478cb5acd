import { addDays, type PlainDate } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { DayChoice } from '../filters/day-choice.tsx';
import { FilterButton } from '../filters/filter-button.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { changesTexts } from './changes-texts.ts';
import { earlierDay } from './changes-view.ts';

/** The earlier day that is compared with: the last end of a quarter unless another one is chosen. */
export function SinceChoice(props: {
  since: PlainDate;
  /** Under disclosure control the day of the first release: nothing can be compared with one before it. */
  first: PlainDate | null;
  /** The later day. */
  later: PlainDate;
  onChange: (since: PlainDate | null) => void;
}): ReactElement {
  const { since, first, later, onChange } = props;
  const { say, day } = useReading();
  const usual = earlierDay({ since: null }, later);
  return (
    <FilterButton label={say(changesTexts.since)} value={day(since)}>
      <DayChoice
        legend={say(changesTexts.since)}
        hint={say(changesTexts.sinceHint)}
        shown={since}
        earliest={first}
        latest={addDays(later, -1)}
        {...(first !== null && first < later
          ? {
              usual: {
                label: say(changesTexts.compareFirst, { first: day(first) }),
                onChoose: () => onChange(first),
              },
            }
          : {})}
        onChange={(chosen) => onChange(chosen === usual ? null : chosen)}
      />
    </FilterButton>
  );
}

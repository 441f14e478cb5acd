import { addDays, type PlainDate } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { usePathname } from 'wouter/use-browser-location';
import { changesPath, changesSince } from '../changes/changes-address.ts';
import { useAddress } from '../frame/use-address.ts';
import { useReading } from '../reading/use-reading.tsx';
import { DayChoice } from './day-choice.tsx';
import { filterTexts } from './filter-texts.ts';
import { lastQuarterEnds } from './quarter-ends.ts';

/** The day whose knowledge is shown: today, the end of a quarter, or any other day that has passed. */
export function AsOfChoice(props: {
  asOf: PlainDate | null;
  today: PlainDate;
  onChange: (asOf: PlainDate | null) => void;
}): ReactElement {
  const { asOf, today, onChange } = props;
  const { say } = useReading();
  return (
    <DayChoice
      legend={say(filterTexts.asOf)}
      hint={say(filterTexts.asOfHint)}
      shown={asOf ?? today}
      latest={today}
      usual={{ label: say(filterTexts.today), onChoose: () => onChange(null) }}
      onChange={(chosen) => onChange(chosen === today ? null : chosen)}
    >
      <WhatChanged since={asOf ?? lastQuarterEnds(addDays(today, -1), 1)[0] ?? today} />
    </DayChoice>
  );
}

/** The way to what has changed since the day, where that is not what is shown. */
function WhatChanged(props: { since: PlainDate }): ReactElement | null {
  const { since } = props;
  const { say, day } = useReading();
  const address = useAddress();
  const path = usePathname();
  if (path === changesPath) return null;
  return <Link href={address(changesSince(since))}>{say(filterTexts.whatChanged, { day: day(since) })}</Link>;
}

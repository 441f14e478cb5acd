import type { ReactElement } from 'react';
import { useReading } from '../reading/use-reading.tsx';
import { useToday } from '../reading/use-today.tsx';
import { eventTexts } from './event-texts.ts';
import { firstEventDay, longestText, mostEvents } from './reader-event.ts';
import { useReadEvents } from './use-events.ts';

/** So many characters tell which event is meant. */
const longestShown = 40;

/** Which events of the address are not shown, and by which rule each. */
export function RefusedEvents(): ReactElement {
  const { refused } = useReadEvents();
  const { say, day } = useReading();
  const today = useToday();
  const bounds = {
    first: day(firstEventDay),
    today: today === undefined ? say(eventTexts.today) : day(today),
    longest: longestText,
    most: mostEvents,
  };
  return (
    <>
      {refused.map(({ written, rules }) => (
        <p key={written}>
          {say(eventTexts.refused, {
            written: written.length > longestShown ? `${written.slice(0, longestShown)}…` : written,
            reasons: rules.map((rule) => say(eventTexts[rule], bounds)).join(' '),
          })}
        </p>
      ))}
      <p>{say(eventTexts.wayOfWriting)}</p>
    </>
  );
}

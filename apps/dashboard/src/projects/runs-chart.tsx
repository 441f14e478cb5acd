import { measureOf } from '@neue-wege/domain';
import type { ReactElement } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { eventsWithin } from '../charts/event-times.ts';
import { timeOf } from '../charts/phase-bands.ts';
import type { Readout, ReadoutLine } from '../charts/readout.tsx';
import { RunChart } from '../charts/run-chart.tsx';
import { nameWithEvents, withEvents } from '../charts/with-events.ts';
import { nameOf } from '../directory/directory.ts';
import { useEvents } from '../events/use-events.ts';
import { KeyItem, StateKey } from '../figures/state-key.tsx';
import { useAddress } from '../frame/use-address.ts';
import { statesAmong } from '../locations/states-among.ts';
import { useReading } from '../reading/use-reading.tsx';
import { completionRate, enrolments } from '../values/named-measure.ts';
import { countText, rateText } from '../values/rate-text.ts';
import type { Count, Rate } from '../values/value-parts.ts';
import { runPath } from './project-address.ts';
import styles from './projects.module.css';
import { runTexts } from './projects-texts.ts';
import { placesOf } from './run-history.ts';
import { spanOf, yearsOfRuns } from './run-span.ts';
import { standingText, timeText } from './run-text.ts';
import { type Run, runTime } from './runs.ts';
import { figuresOf, type ToldRuns } from './told-runs.ts';

/** The runs as bars in time, each of which opens its page; those without a first day stand in the table alone. */
export function RunsChart(props: ToldRuns): ReactElement {
  const { groups, figures, asOf } = props;
  const reading = useReading();
  const { say, language, count } = reading;
  const address = useAddress();
  const all = groups.flatMap(({ runs }) => runs);
  const undated = all.filter(({ startsOn }) => startsOn === null).length;
  const values = all.flatMap(({ key }) => {
    const found = figuresOf(key, figures);
    return found === null ? [] : [found.enrolments, found.exits];
  });
  const drawn = groups
    .map(({ location, rank, runs }) => ({
      key: location.key,
      name: nameOf(location, language),
      rank,
      runs: runs.flatMap((run) => chartRuns(run)),
    }))
    .filter(({ runs }) => runs.length > 0);
  const spans = drawn.flatMap(({ runs }) => runs);
  const years = yearsOfRuns(all, asOf);
  const events = eventsWithin(useEvents(), { periods: years, timeOf });
  return (
    <div className={styles.part}>
      <StateKey
        states={statesAmong(values).filter((status) => status === 'CONFIDENTIAL')}
        marks={
          <>
            <KeyItem mark={<BarGlyph isOpen={false} />}>{say(runTexts.overKey)}</KeyItem>
            <KeyItem mark={<BarGlyph isOpen />}>{say(runTexts.openKey)}</KeyItem>
          </>
        }
      />
      {drawn.length === 0 ? null : (
        <RunChart
          name={nameWithEvents(`${say(runTexts.section)}.`, { events, reading })}
          hint={say(runTexts.hint)}
          groups={drawn}
          today={timeOf(asOf)}
          events={events}
          readout={toldOf}
          onOpen={(key) => {
            const run = all.find((one) => one.key === key);
            if (run !== undefined) navigate(address(addressOf(run)));
          }}
        />
      )}
      {undated === 0 ? null : <p className={styles.hint}>{say(runTexts.undated, { n: count(undated) })}</p>}
    </div>
  );

  function toldOf(key: string): Readout | undefined {
    const readout = readoutOf(key);
    const span = spans.find(({ id }) => id === key);
    if (readout === undefined || span === undefined) return readout;
    const within = events.filter(({ time }) => span.from <= time && time < span.to);
    return withEvents(readout, { events: within, reading });
  }

  function chartRuns(run: Run) {
    const span = spanOf(run, asOf);
    return span === null ? [] : [{ ...span, labels: labelsOf(run), isOver: runTime(run, asOf) === 'over' }];
  }

  function labelsOf(run: Run): readonly string[] {
    const entries = figuresOf(run.key, figures)?.enrolments.value ?? null;
    const places = placesOf(run);
    if (entries === null || places === null) return [run.number];
    return [`${run.number} · ${count(entries)}/${count(places)}`, run.number];
  }

  function readoutOf(key: string): Readout | undefined {
    const run = all.find((one) => one.key === key);
    const group = groups.find(({ runs }) => runs.some((one) => one.key === key));
    if (run === undefined || group === undefined) return undefined;
    const found = figuresOf(key, figures);
    const standing = standingText(run, { asOf, reading });
    const places = placesOf(run);
    return {
      title: say(runTexts.title, { number: run.number, location: nameOf(group.location, language) }),
      lines: [
        {
          label: say(runTexts.time),
          value: timeText(run, reading),
          detail: standing,
          state: null,
        },
        ...(places === null ? [] : [plain(say(runTexts.places), count(places))]),
        ...(found === null
          ? [plain(say(enrolments.label), count(0))]
          : [countLine(say(enrolments.label), found.enrolments), countLine(exitsLabel(), found.exits)]),
        ...(found?.occupancyRate === undefined ? [] : [rateLine(occupancyLabel(), found.occupancyRate)]),
        ...(found?.completionRate === undefined
          ? []
          : [rateLine(say(completionRate.label), found.completionRate)]),
      ],
    };
  }

  function countLine(label: string, value: Count): ReadoutLine {
    return plain(label, countText(value, reading));
  }

  function rateLine(label: string, value: Rate): ReadoutLine {
    return plain(label, rateText(value, reading));
  }

  function exitsLabel(): string {
    const exits = measureOf('exits');
    return exits === undefined ? '' : say(exits.label);
  }

  function occupancyLabel(): string {
    const occupancy = measureOf('occupancy_rate');
    return occupancy === undefined ? '' : say(occupancy.label);
  }
}

function plain(label: string, value: string): ReadoutLine {
  return { label, value, detail: null, state: null };
}

function addressOf({ project, location, number }: Run): string {
  return runPath({ project: project.key, location: location.key, number });
}

function BarGlyph(props: { isOpen: boolean }): ReactElement {
  return (
    <svg className={styles.key} data-open={props.isOpen || undefined} aria-hidden="true">
      <rect x="0.5" y="0.5" width="26" height="11" rx="2" />
    </svg>
  );
}

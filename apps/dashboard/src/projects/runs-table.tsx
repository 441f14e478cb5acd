import { type ReactElement, useId } from 'react';
import { Link } from 'wouter';
import { locationColour } from '../charts/location-colour.ts';
import { nameOf } from '../directory/directory.ts';
import { StateKey } from '../figures/state-key.tsx';
import { useAddress } from '../frame/use-address.ts';
import { statesAmong } from '../locations/states-among.ts';
import { useReading } from '../reading/use-reading.tsx';
import { KeyFigures } from './key-figures.tsx';
import { runPath } from './project-address.ts';
import styles from './projects.module.css';
import { runTexts } from './projects-texts.ts';
import { placesOf } from './run-history.ts';
import { timeText } from './run-text.ts';
import { figuresOf, type ToldRuns } from './told-runs.ts';
import { valuesOf } from './values-of.ts';

/** The runs as a table, by location in order of time, each with the way to its page. */
export function RunsTable(props: ToldRuns): ReactElement {
  const { groups, figures, asOf } = props;
  const reading = useReading();
  const { say, language, count, day } = reading;
  const address = useAddress();
  const caption = useId();
  return (
    <div className={styles.part}>
      <StateKey states={statesAmong(figures.flatMap(valuesOf))} />
      <p id={caption} className={styles.hint}>
        {say(runTexts.caption, { day: day(asOf) })}
      </p>
      <KeyFigures
        rows={groups.flatMap(({ location, rank, runs }) =>
          runs.toReversed().map((run) => {
            const places = placesOf(run);
            return {
              key: run.key,
              label: (
                <span className={styles.swatched} style={locationColour(rank)}>
                  <span className={styles.swatch} />
                  <Link
                    href={address(
                      runPath({ project: run.project.key, location: location.key, number: run.number }),
                    )}
                  >
                    {nameOf(location, language)} {run.number}
                  </Link>
                </span>
              ),
              lead: [timeText(run, reading), places === null ? '–' : count(places)],
              figures: figuresOf(run.key, figures),
            };
          }),
        )}
        rowHeading={say(runTexts.run)}
        leadHeadings={[say(runTexts.time), say(runTexts.places)]}
        labelledBy={caption}
      />
    </div>
  );
}

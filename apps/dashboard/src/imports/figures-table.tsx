import type { ReactElement } from 'react';
import { ScrollTable } from '../controls/scroll-table.tsx';
import { useDirectory } from '../directory/use-directory.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { type Figure, numberOf } from '../values/figure-text.ts';
import { StateMark } from '../values/state-mark.tsx';
import { differenceText, differs, figureGroups, figureName, figureText } from './figure-change.ts';
import styles from './job.module.css';
import type { Job } from './job.ts';
import { jobTexts } from './job-texts.ts';
import tables from './preview-tables.module.css';

/** What the headline figures are and would become, with their states; what stays beside it steps back. */
export function FiguresTable(props: { figures: Job['figures'] }): ReactElement {
  const { figures } = props;
  const reading = useReading();
  const { say } = reading;
  const directory = useDirectory();
  const among = directory.state === 'ready' ? directory.data.locations : [];
  return (
    <section className={styles.part} aria-labelledby="figures">
      <h2 id="figures" className={styles.title}>
        {say(jobTexts.figures)}
      </h2>
      {figures.length === 0 ? (
        <p>{say(jobTexts.figuresSame)}</p>
      ) : (
        <div className={tables.figures}>
          <ScrollTable labelledBy="figures" isStacked>
            <thead>
              <tr>
                <th scope="col">{say(jobTexts.measure)}</th>
                <th scope="col">{say(jobTexts.year)}</th>
                <th scope="col" data-number>
                  {say(jobTexts.before)}
                </th>
                <th scope="col" data-number>
                  {say(jobTexts.after)}
                </th>
                <th scope="col" data-number>
                  {say(jobTexts.difference)}
                </th>
              </tr>
            </thead>
            {figureGroups(figures, { among, reading }).map((group) => (
              <tbody key={group.key}>
                <tr>
                  <th scope="rowgroup" colSpan={5} className={styles.group}>
                    {group.label}
                  </th>
                </tr>
                {group.figures.map((figure) => (
                  <tr
                    key={`${figure.measure.id} ${figure.year}`}
                    className={differs(figure) ? undefined : tables.same}
                  >
                    <th scope="row">{figureName(figure, reading)}</th>
                    <td>{figure.year}</td>
                    <FigureCell figure={figure.before} />
                    <FigureCell figure={figure.after} isAfter />
                    <td data-number>{differenceText(figure, reading)}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </ScrollTable>
        </div>
      )}
    </section>
  );
}

function FigureCell(props: { figure: Figure | null; isAfter?: boolean }): ReactElement {
  const { figure, isAfter = false } = props;
  const reading = useReading();
  const text = figureText(figure, reading);
  const hasValue = figure !== null && numberOf(figure) !== null;
  return (
    <td className={isAfter ? `${tables.figure} ${tables.after}` : tables.figure} data-number>
      {text}
      {hasValue && figure.status !== 'FINAL' ? (
        <span className={tables.state}>
          <StateMark value={figure} />
        </span>
      ) : null}
    </td>
  );
}

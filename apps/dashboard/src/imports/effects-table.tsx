import type { ReactElement } from 'react';
import { ScrollTable } from '../controls/scroll-table.tsx';
import { useReading } from '../reading/use-reading.tsx';
import { columnName } from './column-name.ts';
import { countNames, kindText } from './import-entry.ts';
import { countTexts } from './import-texts.ts';
import styles from './job.module.css';
import type { Job } from './job.ts';
import { jobTexts } from './job-texts.ts';
import tables from './preview-tables.module.css';

/** What becomes of the records of each kind, and in which details those change that are there already. */
export function EffectsTable(props: { effects: Job['effects'] }): ReactElement {
  const { effects } = props;
  const reading = useReading();
  const { say, count } = reading;
  const changing = effects.filter(({ columns }) => columns.length > 0);
  return (
    <section className={styles.part} aria-labelledby="effects">
      <h2 id="effects" className={styles.title}>
        {say(jobTexts.effects)}
      </h2>
      <div className={tables.effects}>
        <ScrollTable labelledBy="effects" isStacked>
          <thead>
            <tr>
              <th scope="col">{say(jobTexts.kind)}</th>
              {countNames.map((name) => (
                <th key={name} scope="col" data-number>
                  {say(countTexts[name])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {effects.map((effect) => (
              <tr key={effect.kind}>
                <th scope="row">{kindText(effect.kind, reading)}</th>
                {countNames.map((name) => (
                  <td
                    key={name}
                    data-number
                    data-none={effect[name] === 0 || undefined}
                    data-label={say(countTexts[name])}
                  >
                    {count(effect[name])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
      {changing.length === 0 ? null : (
        <>
          <h3 id="columns" className={styles.subtitle}>
            {say(jobTexts.columns)}
          </h3>
          <ScrollTable labelledBy="columns" isNarrow>
            <thead>
              <tr>
                <th scope="col">{say(jobTexts.column)}</th>
                <th scope="col" data-number>
                  {say(jobTexts.columnChanged)}
                </th>
                <th scope="col" data-number>
                  {say(jobTexts.columnCleared)}
                </th>
              </tr>
            </thead>
            {changing.map(({ kind, columns }) => (
              <tbody key={kind}>
                <tr>
                  <th scope="rowgroup" colSpan={3} className={styles.group}>
                    {kindText(kind, reading)}
                  </th>
                </tr>
                {columns.map(({ column, changed, cleared }) => (
                  <tr key={column}>
                    <th scope="row">{columnName(kind, { column, reading })}</th>
                    <td data-number data-none={changed === 0 || undefined}>
                      {count(changed)}
                    </td>
                    <td data-number data-none={cleared === 0 || undefined}>
                      {count(cleared)}
                    </td>
                  </tr>
                ))}
              </tbody>
            ))}
          </ScrollTable>
        </>
      )}
    </section>
  );
}

import type { ReactElement } from 'react';
import shared from '../figures/figure-table.module.css';
import { useReading } from '../reading/use-reading.tsx';
import { StateGlyph } from '../values/state-mark.tsx';
import type { CohortTable } from './cohort-table.ts';
import styles from './cohort-table-view.module.css';
import { cohortTexts } from './cohort-texts.ts';
import { horizons } from './cohorts.ts';

/** The numbers of the charts as a table; wider than the page it scrolls by itself. */
export function CohortTableView(props: { table: CohortTable; caption: string }): ReactElement {
  const { table, caption } = props;
  const { say } = useReading();
  return (
    <div className={shared.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={`${shared.table} ${styles.cohorts}`}>
        <caption className={shared.caption}>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(cohortTexts.year)}</th>
            <th scope="col" data-number>
              {say(cohortTexts.exits)}
            </th>
            {horizons.map((horizon) => (
              <th key={horizon} scope="col" data-number data-horizon>
                {say(cohortTexts.month, { n: horizon })}
              </th>
            ))}
          </tr>
        </thead>
        {table.groups.map((group) => (
          <tbody key={group.key}>
            <tr>
              <th className={shared.group} scope="rowgroup" colSpan={horizons.length + 2}>
                {group.label}
              </th>
            </tr>
            {group.rows.map(({ year, exits, cells }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td data-number>{exits}</td>
                {cells.map(({ key, text, absence, details }) => (
                  <td key={key} data-number data-absent={absence !== undefined || undefined}>
                    {absence === undefined ? (
                      text
                    ) : (
                      <span className={styles.absent}>
                        <StateGlyph status={absence} /> {text}
                      </span>
                    )}
                    {details.map((detail) => (
                      <span key={detail} className={styles.detail}>
                        {detail}
                      </span>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

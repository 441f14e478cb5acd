import type { ReactElement } from 'react';
import type { TrendTable } from './trend-table.ts';
import styles from './trend-table-view.module.css';

/** The numbers of the charts as a table; wider than the page it scrolls by itself. */
export function TrendTableView(props: {
  table: TrendTable;
  caption: string;
  yearHeading: string;
}): ReactElement {
  const { table, caption, yearHeading } = props;
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{yearHeading}</th>
            {table.headings.map(({ text, isNumber }, index) => (
              <th key={`${index} ${text}`} scope="col" data-number={isNumber || undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        {table.groups.map((group) => (
          <tbody key={group.key}>
            <tr>
              <th className={styles.group} scope="rowgroup" colSpan={table.headings.length + 1}>
                {group.label}
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={row.key} data-total={row.isTotal || undefined}>
                <th scope="row">{row.label}</th>
                {row.cells.map(({ text, isNumber }, index) => (
                  <td
                    key={`${index} ${table.headings[index]?.text ?? ''}`}
                    data-number={isNumber || undefined}
                  >
                    {text}
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

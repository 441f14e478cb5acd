import { Fragment, type ReactElement } from 'react';
import { StateGlyph } from '../values/state-mark.tsx';
import styles from './figure-table.module.css';
import type { TableCell } from './table-cells.ts';

export interface TableRow {
  readonly key: string;
  readonly label: string;
  readonly isTotal: boolean;
  readonly cells: readonly TableCell[];
}

/** Rows under a heading of their own. */
export interface TableGroup {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly TableRow[];
}

/** The numbers of a figure in rows and columns. */
export interface FigureTableData {
  readonly headings: readonly { readonly text: string; readonly isNumber: boolean }[];
  readonly groups: readonly TableGroup[];
}

/** The numbers of a figure as a table; wider than the page it scrolls by itself. */
export function FigureTable(props: {
  table: FigureTableData;
  caption: string;
  rowHeading: string;
  /** Whether a row of few cells stands in several lines on a narrow page, the first cell beside its heading, the last below all. */
  isStacked?: boolean;
}): ReactElement {
  const { table, caption, rowHeading, isStacked = false } = props;
  return (
    <div
      className={styles.scroll}
      data-stacked={isStacked || undefined}
      role="region"
      aria-label={caption}
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{rowHeading}</th>
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
                {row.cells.map((cell, index) => (
                  <td
                    key={`${index} ${table.headings[index]?.text ?? ''}`}
                    data-number={cell.isNumber || undefined}
                    data-absent={cell.absence !== undefined || undefined}
                    data-label={isStacked ? table.headings[index]?.text : undefined}
                    title={cell.isBrief === true ? cell.text : undefined}
                  >
                    <CellText cell={cell} />
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

function CellText(props: { cell: TableCell }): ReactElement {
  const { text, absence, isBrief = false, details = [] } = props.cell;
  if (absence === undefined) {
    return (
      <>
        {text}
        {details.map((detail) => (
          <Fragment key={detail}>
            {' '}
            <span className={styles.detail}>{detail}</span>
          </Fragment>
        ))}
      </>
    );
  }
  return (
    <span className={styles.absent}>
      <StateGlyph status={absence} />
      <span className={isBrief ? 'visually-hidden' : undefined}>{text}</span>
    </span>
  );
}

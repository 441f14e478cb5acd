import { dimensionOf, measureOf } from '@neue-wege/domain';
import { Fragment, type ReactElement } from 'react';
import shared from '../figures/figure-table.module.css';
import { firstRows } from '../figures/first-rows.ts';
import { useReading } from '../reading/use-reading.tsx';
import { StateGlyph } from '../values/state-mark.tsx';
import type { ExploreCell, ExploreTable } from './explore-table.ts';
import styles from './explore-table-view.module.css';
import { exploreTexts } from './explore-texts.ts';
import type { ExploreView } from './explore-view.ts';

/** More rows than these are read in a spreadsheet. */
const mostRows = 500;

/** The answer as a table, a column per measure; wider than the page it scrolls by itself. */
export function ExploreTableView(props: {
  table: ExploreTable;
  view: Pick<ExploreView, 'measures' | 'by'>;
  caption: string;
}): ReactElement {
  const { view, caption } = props;
  const { measures, by } = view;
  const { say, count } = useReading();
  const { groups, all } = firstRows(props.table.groups, mostRows);
  const [first, second] = by;
  return (
    <>
      <div className={shared.scroll} role="region" aria-label={caption} tabIndex={0}>
        <table className={`${shared.table} ${styles.table}`}>
          <caption className={shared.caption}>
            <span>{caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{say(dimensionOf(second ?? first).label)}</th>
              {measures.map((id) => (
                <th key={id} scope="col" data-number>
                  {say(measureOf(id)?.label ?? { de: id, en: id })}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.key}>
              {group.label === null ? null : (
                <tr>
                  <th className={shared.group} scope="rowgroup" colSpan={measures.length + 1}>
                    {group.label}
                  </th>
                </tr>
              )}
              {group.rows.map((row) => (
                <tr key={row.key} data-total={row.isTotal || undefined}>
                  <th scope="row">{row.label}</th>
                  {row.cells.map((cell, index) => (
                    <td
                      key={measures[index] ?? ''}
                      data-number
                      data-absent={cell.absence !== undefined || undefined}
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
      {all > mostRows ? (
        <p className={styles.more}>{say(exploreTexts.more, { shown: count(mostRows), all: count(all) })}</p>
      ) : null}
    </>
  );
}

function CellText(props: { cell: ExploreCell }): ReactElement {
  const { text, absence, details } = props.cell;
  if (absence !== undefined) {
    return (
      <span className={styles.absent}>
        <StateGlyph status={absence} /> {text}
      </span>
    );
  }
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

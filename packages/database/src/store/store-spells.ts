import { type RawBuilder, sql } from 'kysely';
import { missingRecords } from './end-missing.ts';
import { mergedTable } from './record-shape.ts';
import { spell } from './record-shapes.ts';
import { dropRefused, reportFinding } from './report-finding.ts';
import { storeRecords } from './store-records.ts';
import type { StoredCounts, StoreWork } from './store-work.ts';

/** Stores spells; two of one person and kind must not share a day. */
export async function storeSpells(work: StoreWork): Promise<StoredCounts> {
  return storeRecords(work, { shape: spell, check: () => checkOverlaps(work) });
}

/**
 * Refuses delivered spells that would share a day with another, delivered or stored. A refused row leaves the stored spell
 * as it was, which may then overlap with a further row: so the check is repeated until it finds nothing more.
 */
async function checkOverlaps(work: StoreWork): Promise<void> {
  const merged = mergedTable(spell);
  await dropRefused(work, spell);
  const missing = await missingRecords(work, spell);
  const overlapping = sql`
    with future as (
      select file, line, participant_id, kind, starts_on, ends_on from ${merged}
      union all
      select null, null, c.participant_id, c.kind, c.starts_on, c.ends_on from spell c
      where c.version_to is null and c.participant_id in (select participant_id from ${merged})
        and not exists (select from ${merged} n where n.current_row = c.ctid) and not ${missing}
    )
    select m.file, m.line, min(o.file) as other_file, min(o.line) as other_line from ${merged} m
    join future o on ${areOverlapping('m', 'o')}
    group by m.file, m.line`;
  const refused = await reportFinding(work, {
    rule: 'overlapping_spell',
    column: 'starts_on',
    rows: overlapping,
    hasOther: true,
  });
  if (refused > 0) await checkOverlaps(work);
}

/** Whether two spells, seen through their aliases, are of one person and kind and share a day. */
export function areOverlapping(one: string, other: string): RawBuilder<boolean> {
  const of = (alias: string, column: string): RawBuilder<unknown> => sql.ref(`${alias}.${column}`);
  const lastDay = (alias: string): RawBuilder<unknown> => sql`coalesce(${of(alias, 'ends_on')}, 'infinity')`;
  return sql<boolean>`(${of(one, 'participant_id')} = ${of(other, 'participant_id')}
    and ${of(one, 'kind')} = ${of(other, 'kind')} and ${of(one, 'starts_on')} <> ${of(other, 'starts_on')}
    and ${of(other, 'starts_on')} <= ${lastDay(one)} and ${lastDay(other)} >= ${of(one, 'starts_on')})`;
}

import { sql } from 'kysely';
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
    join future o on o.participant_id = m.participant_id and o.kind = m.kind and o.starts_on <> m.starts_on
      and o.starts_on <= coalesce(m.ends_on, 'infinity') and coalesce(o.ends_on, 'infinity') >= m.starts_on
    group by m.file, m.line`;
  const refused = await reportFinding(work, {
    rule: 'overlapping_spell',
    column: 'starts_on',
    rows: overlapping,
    hasOther: true,
  });
  if (refused > 0) await checkOverlaps(work);
}

// The floor of a file of records: `COPY (...) TO STDOUT` piped into node:http, under the same role and settings. A process of its
// own, so that its memory is its own. Arguments: URL of the database, and `ordered` or not.
import { createServer } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Pool } from 'pg';
import { to } from 'pg-copy-streams';
import { listening } from '../api/plain-server.ts';
import { tellPeaks } from './tell-peaks.ts';

const [url = '', order = ''] = process.argv.slice(2);
const settings = `select set_config('role', 'neue_wege_app', true), set_config('work_mem', '32MB', true),
  set_config('jit', 'off', true), set_config('app.actor', 'bench', true), set_config('app.locations', '*', true),
  set_config('app.profile', 'EXACT', true), set_config('app.data_version', '1', true)`;
const rows = `select r.location, r.project, r.run_key, e.participant_id, p.target_group, e.residence_ags, e.responsible_ags,
    e.assigned_on, e.planned_start_on, e.entered_on, e.planned_exit_on, e.exited_on, e.exit_reason, e.sex, e.age_band,
    e.single_parent, e.long_term_recipient, e.in_receipt_at_entry, e.progress_at_entry, e.progress_at_exit, e.recorded_on
  from visible_enrolment e join run r on r.run_id = e.run_id left join visible_run_period p on p.run_id = e.run_id
  ${order === 'ordered' ? "order by coalesce(e.entered_on, 'infinity'), e.enrolment_id" : ''}`;

const pool = new Pool({ connectionString: url, max: 2 });
const server = createServer((_, response) => {
  void (async () => {
    const client = await pool.connect();
    try {
      await client.query('begin isolation level repeatable read read only');
      await client.query(settings);
      await pipeline(client.query(to(`copy (${rows}) to stdout (format csv)`)), response);
      await client.query('commit');
    } finally {
      client.release();
    }
  })().catch(() => response.destroy());
});
const { port } = await listening(server);
tellPeaks(port);

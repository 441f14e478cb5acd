import { gzipSync } from 'node:zlib';
import type { ImportRule } from '@neue-wege/domain';
import { type ZipEntry, zipOf } from '@neue-wege/intake/testing';
import type { SampleDelivery } from './rule-world.ts';

const one = (name: string, content: string | Uint8Array): SampleDelivery => ({ files: { [name]: content } });
const enrolments = (columns: string, ...rows: readonly string[]): SampleDelivery =>
  one('enrolments.csv', [`participant,run,${columns}`, ...rows, ''].join('\n'));
const observations = (columns: string, ...rows: readonly string[]): SampleDelivery =>
  one('observations.csv', [`participant,run,${columns}`, ...rows, ''].join('\n'));
const zipped = (...entries: readonly ZipEntry[]): SampleDelivery => one('delivery.zip', zipOf(entries));
const locations = 'location,name\nahaus,Ahaus\n';
const windows1252 = Buffer.from('location,name\nm\u00fcnster,M\u00fcnster\n', 'latin1');
const wrongHash = { hashes: new Map([['locations.csv', 'a'.repeat(64)]]), rows: new Map<string, number>() };

/** For every rule of the import a delivery that breaks it, beside what {@link storedWorld} stores. */
export const ruleSamples: Readonly<Record<ImportRule, SampleDelivery>> = {
  // Bytes.
  foreign_content: one('enrolments.csv', '%PDF-1.7\n%\u00e2\u00e3\n'),
  damaged_archive: one('delivery.zip', zipOf([{ name: 'l.csv', content: locations }]).subarray(0, 60)),
  archive_too_large: zipped(
    ...Array.from({ length: 101 }, (_, at) => ({ name: `${at}.csv`, content: locations })),
  ),
  unsafe_entry_name: zipped({ name: '../l.csv', content: locations }),
  locked_archive: zipped({ name: 'l.csv', content: locations, flags: 0x801 }),
  empty_archive: zipped(),
  archive_in_archive: one('l.gz', gzipSync(gzipSync(locations))),
  encoding_not_confirmed: one('locations.csv', windows1252),
  unknown_encoding: one('locations.csv', Buffer.from(locations, 'utf16le')),
  unknown_separator: one('locations.csv', 'location|name\nahaus|Ahaus\n'),
  cut_off: one('enrolments.csv', 'participant,run,sex\nS-EVA,2,female\nS-FRANZ,2'),
  checksum_mismatch: { ...one('locations.csv', locations), reading: { checksums: wrongHash } },
  row_count_mismatch: {
    ...one('locations.csv', locations),
    reading: { checksums: { hashes: new Map(), rows: new Map([['locations.csv', 2]]) } },
  },
  missing_file: { ...one('other.csv', locations), reading: { checksums: wrongHash } },
  not_in_checksums: { ...one('other.csv', locations), reading: { checksums: wrongHash } },

  // Headings, quotation marks and cells.
  unreadable_file: one('locations.csv', `"location,name\n${'x'.repeat(2_000_000)}`),
  empty_file: one('locations.csv', ''),
  ambiguous_profile: {
    ...one('locations.csv', 'Ort\nahaus\n'),
    profiles: [
      { file: 'locations', columns: { location: 'Ort' } },
      { file: 'projects', columns: { project: 'Ort' } },
    ],
  },
  unused_profile: {
    ...one('locations.csv', locations),
    profiles: [{ file: 'enrolments', columns: { participant: 'Nr' } }],
  },
  unknown_file: one('people.csv', 'first,last,street\nS-EVA,x,y\n'),
  unknown_heading: enrolments('sex,Notiz', 'S-EVA,2,female,x'),
  missing_column: one('enrolments.csv', 'participant,sex,entered_on\nS-EVA,female,2024-02-01\n'),
  duplicate_heading: enrolments('sex,Geschlecht', 'S-EVA,2,female,female'),
  too_many_columns: one('enrolments.csv', `${Array.from({ length: 201 }, (_, at) => `c${at}`).join()}\n`),
  birth_year_without_entry: enrolments('birth_year', 'S-EVA,2,1985'),
  unclosed_quote: one('locations.csv', 'location,name\nahaus,"Ahaus\nborken,Borken\n'),
  record_too_long: one('locations.csv', `location,name\nahaus,${'x'.repeat(3_000_000)}\n`),
  empty_replace: { ...one('enrolments.csv', 'participant,run\n'), storing: { mode: 'replace' } },
  text_after_quote: one('locations.csv', 'location,name\nahaus,"Ahaus"x\n'),
  quote_inside_cell: one('locations.csv', 'location,name\nahaus,Ah"aus\n'),
  wrong_number_of_cells: one('locations.csv', 'location,name\nahaus,Ahaus,x\nvreden,Vreden\n'),
  cell_without_heading: one('locations.csv', 'location,name,\nahaus,Ahaus,x\n'),
  cell_too_long: one('locations.csv', `location,name\nahaus,${'x'.repeat(10_001)}\n`),
  forbidden_character: one('locations.csv', 'location,name\nahaus,Ah\u0000aus\n'),
  saved_in_wrong_encoding: one('locations.csv', 'location,name\nsuedlohn,SÃ¼dlohn\n'),

  // What one cell says.
  missing_value: enrolments('sex', ',2,female'),
  not_a_date: enrolments('entered_on', 'S-EVA,2,31.04.2024'),
  date_out_of_range: enrolments('entered_on', 'S-EVA,2,0206-01-01'),
  date_in_future: enrolments('entered_on', 'S-EVA,2,2027-01-01'),
  not_a_number: one('targets.csv', 'measure,year,value,source\nenrolments,2024,1.234,x\n'),
  number_out_of_range: one('targets.csv', 'measure,year,value,source\nenrolments,1024,12,x\n'),
  share_out_of_range: one('targets.csv', 'measure,year,value,source\ncompletion_rate,2024,50,x\n'),
  not_an_ags: enrolments('residence_ags', 'S-EVA,2,5554008'),
  value_not_allowed: enrolments('sex', 'S-EVA,2,S-SECRET'),
  doubtful_word: enrolments('entered_on,exited_on,exit_reason', 'S-EVA,2,2024-02-01,2024-03-01,Abbruch'),
  unknown_measure: one('targets.csv', 'measure,year,value,source\nkpi,2024,12,x\n'),
  observation_without_date: observations('months_after_exit,in_receipt', 'S-BEN,2,,no'),

  // The same record twice.
  duplicate_row: enrolments('sex', 'S-EVA,2,female', 'S-EVA,2,female'),
  conflicting_rows: enrolments('sex', 'S-EVA,2,female', 'S-EVA,2,male'),

  // What cells and files say together.
  entry_before_birth: enrolments('entered_on,birth_year', 'S-EVA,2,2024-02-01,2025'),
  exit_before_entry: enrolments('entered_on,exited_on', 'S-EVA,2,2024-02-01,2024-01-31'),
  exit_without_entry: enrolments('entered_on,exited_on', 'S-EVA,2,,2024-01-31'),
  reason_without_exit: enrolments('entered_on,exited_on,exit_reason', 'S-EVA,2,2024-02-01,,other'),
  entry_outside_run: enrolments('entered_on', 'S-EVA,2,2025-02-01'),
  overlapping_enrolment: enrolments('enrolment_key,entered_on', 'S-CORA,2,K3,2024-08-30'),
  stored_without_key: enrolments('enrolment_key,entered_on', 'S-ANNA,2,K4,2024-02-01'),
  enrolment_moved: enrolments('enrolment_key,entered_on', 'S-EVA,2,K1,2024-01-08'),
  end_before_start: one(
    'spells.csv',
    'participant,kind,starts_on,ends_on\nS-EVA,benefit,2024-02-01,2024-01-31\n',
  ),
  unknown_location: enrolments('location,project', 'S-EVA,2,atlantis,rad'),
  unknown_project: enrolments('location,project', 'S-EVA,2,bocholt,atlantis'),
  unknown_run: enrolments('sex', 'S-EVA,77,female'),
  ambiguous_run: enrolments('sex', 'S-EVA,1,female'),
  location_contradicts_run: enrolments('location', 'S-EVA,2,borken'),
  unknown_enrolment: observations('months_after_exit,in_receipt', 'S-EVA,2,6,no'),
  ambiguous_enrolment: observations('months_after_exit,in_receipt', 'S-CORA,2,6,no'),
  follow_up_without_exit: observations('months_after_exit,in_receipt', 'S-ANNA,2,6,no'),
  follow_up_before_exit: observations('observed_on,in_receipt', 'S-BEN,2,2024-06-01,no'),
  follow_up_in_future: observations('months_after_exit,in_receipt', 'S-BEN,2,60,no'),
  exit_under_follow_up: enrolments('exited_on', 'S-BEN,2,2026-10-31'),
  follow_up_without_entry: observations('months_after_exit,in_receipt', 'S-DORA,2,6,no'),
  observation_month_date_mismatch: observations(
    'months_after_exit,observed_on,in_receipt',
    'S-BEN,2,6,2025-06-01,no',
  ),
  overlapping_spell: one('spells.csv', 'participant,kind,starts_on,ends_on\nS-ANNA,benefit,2024-03-31,\n'),
  outside_locations: {
    ...enrolments('location,project', 'S-EVA,2,bocholt,rad'),
    storing: { context: { actor: 'check', locations: ['borken'], profile: 'EXACT' } },
  },
  depends_on_refused_row: {
    files: {
      'runs.csv': 'run,project,location,starts_on\n9,rad,bocholt,soon\n',
      'enrolments.csv': 'participant,run,location,project\nS-EVA,9,bocholt,rad\n',
    },
  },
  delivery_shrinks: {
    ...enrolments('location,project,entered_on', 'S-1,3,borken,rad,2024-03-02'),
    storing: { mode: 'replace', dryRun: false },
  },
  too_many_rejected_rows: {
    ...enrolments('sex', 'S-EVA,2,zz', 'S-FRANZ,2,zz', 'S-GERD,2,zz'),
    reading: { limit: 2 },
  },
  findings_not_listed: {
    ...enrolments('sex', 'S-EVA,2,zz', 'S-FRANZ,2,zz', 'S-GERD,2,zz'),
    reading: { limit: 2 },
  },
};

import {
  parseReturnRequest,
  type Return,
  type ReturnAudience,
  type ReturnRecord,
  runReturn,
  toPlainDate,
} from '@neue-wege/domain';
import {
  createMemoryFactSource,
  createMemoryReleases,
  noFacts,
  sampleEnrolment,
  sampleObservation,
  sampleRun,
  unprotectedRelease,
  withholdRows,
} from '@neue-wege/domain/testing';
import type { ReturnFrame } from '../returns/return-frame.ts';
import { sampleFrame } from './sample-frame.ts';

const day = toPlainDate;
const bocholt = sampleRun('bocholt', { project: 'wege', number: '1' });
const odd = sampleRun('=SUM(A1;"x"),Süd', { project: '#N/A', number: '-2' });
const small = sampleRun('vreden', { project: 'wege', number: '1' });
const runs = [bocholt, odd, bocholt, small];

/** Eighty people of three places who entered from 2024 on; most left since, and of half of them it is known what came. */
const records = {
  ...noFacts,
  runs: [bocholt, odd, small],
  enrolments: Array.from({ length: 80 }, (_, index) =>
    sampleEnrolment({
      id: String(index),
      participant: `person-${index}`,
      run: runs[index % 4]?.key ?? bocholt.key,
      enteredOn: day(`202${4 + (index % 3)}-0${(index % 8) + 1}-01`),
      exitedOn: index % 10 === 9 ? null : day(`202${4 + (index % 3)}-09-1${index % 9}`),
      exitReason: index % 7 === 0 ? 'unknown' : index % 4 === 0 ? 'own_wish' : 'regular_end',
      sex: index % 2 === 0 ? 'female' : 'male',
      ageBand: index % 3 === 0 ? 'under_25' : '25_34',
      residenceAgs: '05554008',
      inReceiptAtEntry: 'yes',
    }),
  ),
  observations: Array.from({ length: 80 }, (_, index) => index)
    .filter((index) => index % 10 !== 9 && index % 3 < 2 && index % 2 === 0)
    .map((index) =>
      sampleObservation(String(index), { monthsAfterExit: 6, inReceipt: index % 4 === 0 ? 'no' : 'yes' }),
    ),
  targets: [
    {
      measure: 'enrolments',
      location: 'bocholt',
      year: 2026,
      value: 30,
      source: 'Zielvereinbarung',
      comment: null,
      definitionVersion: 1,
    },
  ],
};
const source = createMemoryFactSource([{ knownOn: day('2026-10-12'), records }]);

/** The frame of the first draft of a return, in German; keys are their own names but for one place. */
export const sampleReturnFrame: ReturnFrame = {
  ...sampleFrame,
  nameOf: (_, key) => ({ de: key === 'bocholt' ? 'Bocholt' : key, en: key }),
  office: 'Jobcenter im Kreis',
  contact: 'wege@kreis.example',
  isSynthetic: true,
  release: 1,
  record: null,
  notes: [],
};

/** The return of the third quarter of 2026, from a release in which everything of one place is withheld. */
export async function sampleReturn(audience: ReturnAudience = 'management'): Promise<Return> {
  const today = day('2026-10-15');
  const request = parseReturnRequest({ quarter: '2026-Q3', audience }, { today });
  const { profile } = request;
  const counted = await unprotectedRelease(source, { asOf: day('2026-10-12'), profile });
  const release = withholdRows(counted, ({ location }) => location === 'vreden');
  const context = { actor: 'test', locations: 'all', profile } as const;
  return runReturn(request, { source, context, releases: createMemoryReleases([release]) });
}

/** How a frozen release came about, with a finding and what was said of it. */
export const sampleRecord: ReturnRecord = {
  steps: [
    { step: 'prepared', by: 'A. Beispiel', on: day('2026-10-12') },
    { step: 'checked', by: 'A. Beispiel', on: day('2026-10-13') },
    { step: 'signed_off', by: 'B. Muster', on: day('2026-10-14') },
  ],
  entries: [
    { id: 'quarter_over', findings: 0, comment: null },
    { id: 'release_current', findings: 0, comment: null },
    { id: 'stock_flow', findings: 0, comment: null },
    { id: 'unknown_exit_reason', findings: 41, comment: '=wird bis November nacherfasst' },
  ],
};

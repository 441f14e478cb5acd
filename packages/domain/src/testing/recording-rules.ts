import type { FactRecords } from './fact-records.ts';
import { type Rule, rulesAt } from './rule-records.ts';

const asEntered = { entered: '2023-02-10' };

/** In the first version and all later ones. */
const always: readonly Rule[] = [
  { name: 'by-version', ...asEntered },
  { name: 'by-own-day', ...asEntered, recorded: '2023-02-12' },
  { name: 'both-at-once', entered: '2023-02-01', exited: '2023-02-20', recorded: '2023-02-25' },
];

/** In the first two versions, and as the later ones have it. */
const changing: readonly (readonly [before: Rule, after: Rule | null])[] = [
  [
    { name: 'exit-in-third-version', ...asEntered },
    { name: 'exit-in-third-version', ...asEntered, exited: '2023-05-20' },
  ],
  [
    { name: 'corrected', ...asEntered },
    { name: 'corrected', entered: '2023-02-12' },
  ],
  [
    { name: 'day-added-later', ...asEntered },
    { name: 'day-added-later', ...asEntered, recorded: '2023-05-30' },
  ],
  [{ name: 'withdrawn', ...asEntered }, null],
];

const exitLoadedLater: Rule = { name: 'exit-loaded-later', ...asEntered };

/** From the second version on, which was loaded later. */
const loadedLater: readonly Rule[] = [
  { name: 'loaded-later', entered: '2023-04-10' },
  { name: 'loaded-later-with-own-day', entered: '2023-04-10', recorded: '2023-04-20' },
  { ...exitLoadedLater, exited: '2023-04-30' },
];

const last: Rule = { name: 'in-fourth-version', entered: '2024-06-01' };

const recorded = (...rules: readonly (Rule | null)[]): FactRecords =>
  rulesAt(
    { location: 'recording' },
    rules.filter((rule) => rule !== null),
  );

/** What four data versions after one another say of the same enrolments; the second was loaded later. */
export const recordingRules: readonly [FactRecords, FactRecords, FactRecords, FactRecords] = [
  recorded(...always, ...changing.map(([before]) => before), exitLoadedLater),
  recorded(...always, ...changing.map(([before]) => before), ...loadedLater),
  recorded(...always, ...changing.map(([, after]) => after), ...loadedLater),
  recorded(...always, ...changing.map(([, after]) => after), ...loadedLater, last),
];

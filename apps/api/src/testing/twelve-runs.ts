import type { SampleDelivery } from './sample-deliveries.ts';

const quarters = ['01', '04', '07', '10'] as const;
const people = Array.from({ length: 12 }, (_, n) => n);

const runs = ['2020', '2021', '2022'].flatMap((year) =>
  quarters.map((month, index) => ({
    number: `${year}-${month}`,
    location: index % 2 === 0 ? 'bocholt' : 'coesfeld',
    enteredOn: `${year}-${month}-01`,
    exitedOn: `${year}-${twoDigits(Number(month) + 1)}-28`,
    lastDayOfBenefit: `${year}-${twoDigits(Number(month) + 2)}-30`,
  })),
);

/**
 * Twelve runs of twelve people, one a quarter, in turn at two sites; everybody is in receipt at entry and leaves after two
 * months. In Bocholt nine of twelve complete (in one run eight, until October 2024) and six leave receipt through work three
 * months after their entry; in Coesfeld six complete and three leave receipt. Everybody is a woman of one age band.
 */
export const twelveRuns: readonly SampleDelivery[] = [
  {
    knownOn: '2024-07-15',
    actor: 'steward',
    files: {
      'standorte.csv': 'location,name\nbocholt,Bocholt\ncoesfeld,Coesfeld\n',
      'projekte.csv': 'project,name_de,name_en\nwege,Neue Wege,New Paths\n',
      'durchlaeufe.csv': csv(
        'run,project,location',
        runs.map(({ number, location }) => [number, 'wege', location]),
      ),
      'teilnahmen.csv': enrolments(8),
      'zeiten.csv': csv(
        'participant,kind,starts_on,ends_on,end_reason',
        runs.flatMap((run) =>
          people.map((n) => {
            const isOut = n < (run.location === 'bocholt' ? 6 : 3);
            return [
              participant(run, n),
              'benefit',
              '2019-01-01',
              isOut ? run.lastDayOfBenefit : '',
              isOut ? 'work' : '',
            ];
          }),
        ),
      ),
      'abdeckung.csv': csv('participant,kind,observed_from,observed_through', [
        ['', 'benefit', '2019-01-01', '2024-06-30'],
      ]),
    },
  },
  { knownOn: '2024-10-01', actor: 'steward', files: { 'teilnahmen.csv': enrolments(9) } },
];

/** The enrolments, of which so many are completions in the first run. */
function enrolments(completionsOfFirst: number): string {
  const rows = runs.flatMap((run, index) =>
    people.map((n) => {
      const usual = run.location === 'bocholt' ? 9 : 6;
      const isCompletion = n < (index === 0 ? completionsOfFirst : usual);
      const reason = isCompletion ? 'regular_end' : 'own_wish';
      const { number, location, enteredOn, exitedOn } = run;
      return [participant(run, n), number, location, 'wege', enteredOn, exitedOn, reason, 'w', '1985'];
    }),
  );
  return csv('participant,run,location,project,entered_on,exited_on,exit_reason,sex,birth_year', rows);
}

function participant({ number }: { number: string }, n: number): string {
  return `P${number}-${n}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function csv(header: string, rows: readonly (readonly string[])[]): string {
  return [header, ...rows.map((row) => row.join(',')), ''].join('\n');
}

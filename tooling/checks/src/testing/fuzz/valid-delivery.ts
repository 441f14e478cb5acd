import type { SeededRandom } from '@neue-wege/domain/testing';

/** A file of a delivery before anybody spoils it. */
export interface PlainFile {
  readonly name: string;
  readonly text: string;
}

/** Begins the key of every person, so that one can look for it where it must not be. */
export const sourceKeyMark = 'Xq7Zk';

/** Stands in the birth years of nobody else. */
export const birthYears: readonly string[] = ['1931', '1937', '1943'];

interface Writing {
  readonly delimiter: string;
  readonly end: string;
  readonly isQuoted: boolean;
  readonly isGerman: boolean;
}

const germanHeadings: Readonly<Partial<Record<string, string>>> = {
  participant: 'Kundennummer',
  location: 'Standort',
  project: 'Projekt',
  run: 'Durchlauf',
  entered_on: 'Eintritt',
  exited_on: 'Austritt',
  exit_reason: 'Austrittsgrund',
  birth_year: 'Geburtsjahr',
  sex: 'Geschlecht',
};

/** A small delivery of every kind of file, with other people and dates and written another way each time. */
export function validDelivery(random: SeededRandom): readonly PlainFile[] {
  const writing: Writing = {
    delimiter: random.pick([',', ';', '\t']),
    end: random.pick(['\n', '\r\n', '\r']),
    isQuoted: random.chance(0.3),
    isGerman: random.chance(0.4),
  };
  const places = ['ahaus', 'bocholt', 'südlohn'];
  const people = Array.from({ length: 1 + random.below(12) }, () => `${sourceKeyMark}-${random.below(400)}`);
  const month = (): string => String(1 + random.below(9)).padStart(2, '0');
  const day = (year: number): string => `${year}-${month()}-${String(10 + random.below(18))}`;
  const inRun = (person: string, at: number): string[] => [
    person,
    String(at % 2),
    places[at % 3] ?? '',
    'neue-wege',
  ];
  const runColumns = ['participant', 'run', 'location', 'project'];
  const someOf = <T>(values: readonly T[]): readonly T[] => values.filter(() => random.chance(0.7));
  const tables: readonly (readonly [string, readonly string[], readonly (readonly string[])[]])[] = [
    [
      'locations',
      ['location', 'name', 'ags'],
      places.map((key) => [key, `Stadt ${key} "${key}"`, '05554008']),
    ],
    [
      'projects',
      ['project', 'name_de', 'description'],
      [['neue-wege', 'Neue Wege', 'Zeile 1\nZeile 2; und, mehr']],
    ],
    [
      'runs',
      ['run', 'project', 'location', 'starts_on', 'ends_on', 'places'],
      places.flatMap((place) =>
        ['0', '1'].map((run) => [run, 'neue-wege', place, '2022-01-01', '2023-12-31', '12']),
      ),
    ],
    [
      'enrolments',
      [...runColumns, 'entered_on', 'exited_on', 'exit_reason', 'sex', 'birth_year', 'residence_ags'],
      [...new Set(people)].map((person, at) => [
        ...inRun(person, at),
        day(2022),
        ...(random.chance(0.7) ? [day(2023), random.pick(['regular_end', 'other', 'job_svb'])] : ['', '']),
        random.pick(['w', 'm', 'female', '']),
        random.pick(birthYears),
        random.pick(['05554008', '05554004', '']),
      ]),
    ],
    [
      'observations',
      [...runColumns, 'months_after_exit', 'in_receipt', 'employment'],
      someOf([...new Set(people)]).map((person, at) => [
        ...inRun(person, at),
        '6',
        random.pick(['ja', 'nein']),
        'svb',
      ]),
    ],
    [
      'spells',
      ['participant', 'kind', 'starts_on', 'ends_on'],
      [...new Set(people)].map((person) => [person, 'benefit', day(2021), day(2022)]),
    ],
    [
      'coverage',
      ['participant', 'kind', 'observed_from', 'observed_through'],
      [['', 'benefit', '2020-01-01', '2024-06-30']],
    ],
    ['municipalities', ['ags', 'name', 'relation'], [['05554008', 'Bocholt', 'district']]],
    [
      'phases',
      ['phase', 'name_de', 'starts_on', 'ends_on'],
      [['pilot', 'Pilot', '2013-01-01', '2015-12-31']],
    ],
    [
      'reference_values',
      ['kind', 'location', 'year', 'value', 'source'],
      [['average_elb', 'ahaus', '2022', '812.5', 'BA']],
    ],
    [
      'targets',
      ['measure', 'location', 'year', 'value', 'source'],
      [['enrolments', 'ahaus', '2023', '40', 'Zielvereinbarung']],
    ],
  ];
  return tables
    .filter(([name]) => random.chance(name === 'enrolments' ? 0.9 : 0.5))
    .map(([name, columns, rows]) => ({ name: `${name}.csv`, text: written(columns, { rows, writing }) }));
}

function written(
  columns: readonly string[],
  { rows, writing }: { readonly rows: readonly (readonly string[])[]; readonly writing: Writing },
): string {
  const { delimiter, end, isQuoted, isGerman } = writing;
  const cell = (text: string): string =>
    isQuoted || /["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const headings = columns.map((column) => (isGerman ? (germanHeadings[column] ?? column) : column));
  return [headings, ...rows].map((row) => row.map(cell).join(delimiter) + end).join('');
}

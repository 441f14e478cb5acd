import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { fileInMemory } from '../bytes/input-file.ts';
import { parseProfiles } from '../recognition/parse-profiles.ts';
import { type Answers, type OfficeFile, officeFiles } from '../testing/office-files.ts';
import { suggestProfiles } from './suggest-profile.ts';
import type { ProfileSuggestion, SuggestedProfile } from './suggestion.ts';
import { tryProfiles } from './try-profiles.ts';

const suggest = async (name: string, content: string | Uint8Array): Promise<ProfileSuggestion> => {
  const [suggestion] = await suggestProfiles([fileInMemory(name, content)]);
  if (suggestion === undefined) throw new Error('there is one suggestion per file');
  return suggestion;
};

const profileOf = ({ profile }: ProfileSuggestion): SuggestedProfile => {
  if (profile === null) throw new Error('the file is one of a delivery');
  return profile;
};

const tried = async (file: OfficeFile, profile: object): Promise<readonly string[]> => {
  const { findings } = await tryProfiles([fileInMemory(file.name, file.bytes)], {
    profiles: parseProfiles(JSON.stringify(profile), 'p.json'),
    latest: toPlainDate('2026-09-30'),
  });
  return findings.map(({ rule, column, lines }) => `${rule} ${column ?? ''} ${lines.join()}`);
};

const filled = (profile: SuggestedProfile, answers: Answers): object => ({
  ...profile,
  ...(answers.dateFormat === undefined ? {} : { dateFormat: answers.dateFormat }),
  columns: { ...profile.columns, ...answers.columns },
  values: Object.fromEntries(
    [...new Set([...Object.keys(profile.values), ...Object.keys(answers.values ?? {})])].map((column) => [
      column,
      { ...profile.values[column], ...answers.values?.[column] },
    ]),
  ),
  defaults: { ...profile.defaults, ...answers.defaults },
  ignore: [...profile.ignore, ...(answers.ignore ?? [])],
});

/** Everything that was asked, in the words of the answers. */
const asked = ({ proposals }: ProfileSuggestion): readonly string[] =>
  proposals
    .filter(({ sureness }) => sureness === 'unsure')
    .map(({ about, heading, word }) => [about, heading, word].filter((part) => part !== null).join(' '));

describe('suggestProfiles', () => {
  it.each(officeFiles)('proposes for $name what imports it, once what it asked is answered', async (file) => {
    const suggestion = await suggest(file.name, file.bytes);
    const { answers } = file;
    const columns = Object.values(answers.columns ?? {}).map((heading) => `column ${heading}`);
    const words = Object.values(answers.values ?? {}).flatMap((own) => Object.keys(own));
    const questions = asked(suggestion);
    expect(questions).toEqual(expect.arrayContaining(columns));
    expect(words.filter((word) => !questions.some((question) => question.endsWith(` ${word}`)))).toEqual([]);
    expect(questions).toEqual(expect.arrayContaining(answers.defaults === undefined ? [] : ['default']));
    expect(await tried(file, filled(profileOf(suggestion), answers))).toEqual([]);
  });

  it.each(officeFiles)('shows nothing of persons in $name', async (file) => {
    const shown = JSON.stringify(await suggest(file.name, file.bytes));
    expect(file.secrets.filter((secret) => shown.includes(secret))).toEqual([]);
  });

  it.each(officeFiles.filter(({ answers }) => Object.keys(answers).length === 0))(
    'asks nothing about $name, where all is known',
    async (file) => {
      expect(asked(await suggest(file.name, file.bytes))).toEqual([]);
    },
  );

  it('asks only what is left where a profile says the rest', async () => {
    const file = officeFiles.find(({ name }) => name === 'Liste Gronau.csv');
    if (file === undefined) throw new Error('there is such a file');
    const first = await suggest(file.name, file.bytes);
    const decided = parseProfiles(JSON.stringify(filled(profileOf(first), file.answers)), 'p.json');
    const [second] = await suggestProfiles([fileInMemory(file.name, file.bytes)], { decided });
    expect(second === undefined ? [] : asked(second)).toEqual([]);
    expect(second?.profile?.values).toEqual({
      exit_reason: { beendet: 'regular_end', Kündigung: 'misconduct' },
    });
  });

  it('says which words it reads although they could mean something else', async () => {
    const { proposals } = await suggest('a.csv', 'Kundennummer;Kurs-Nr.;Austrittsgrund\n1;1;Abbruch\n');
    expect(proposals.filter(({ about }) => about === 'word')).toMatchObject([
      {
        heading: 'Austrittsgrund',
        word: 'Abbruch',
        value: 'other',
        choices: ['other', 'non_attendance', 'misconduct', 'own_wish'],
        sureness: 'likely',
      },
    ]);
  });

  it('asks whether the day or the month comes first, where both may', async () => {
    const { profile, proposals } = await suggest(
      'a.csv',
      'Kundennummer;Kurs-Nr.;Eintritt\n1;1;01/02/2024\n2;1;03/04/2024\n',
    );
    expect(profile?.dateFormat).toBeUndefined();
    expect(proposals.filter(({ about }) => about === 'dates')).toMatchObject([
      { choices: ['DD/MM/YYYY', 'MM/DD/YYYY'], sureness: 'unsure' },
    ]);
  });

  it.each(['15.01.24', '45306', '15.01.2024 00:00:00'])('does not guess at dates like %s', async (day) => {
    const { profile, proposals } = await suggest('a.csv', `Kundennummer;Kurs-Nr.;Eintritt\n1;1;${day}\n`);
    expect(profile?.columns['entered_on']).toBeUndefined();
    expect(proposals).toContainEqual(expect.objectContaining({ heading: 'Eintritt', sureness: 'unsure' }));
  });

  it('says that a row holds one observation, where headings name several months', async () => {
    const wide =
      'Kd-Nr;Durchlauf;Leistungsbezug 6 Monate;Leistungsbezug 12 Monate\n1;1;ja;nein\n2;1;nein;nein\n';
    const { profile, proposals } = await suggest('a.csv', wide);
    expect(profile?.file).toBe('observations');
    expect(proposals).toContainEqual(
      expect.objectContaining({
        heading: 'Leistungsbezug 12 Monate',
        choices: ['in_receipt'],
        sureness: 'unsure',
        why: expect.objectContaining({
          en: expect.stringContaining('one file for each') as string,
        }) as object,
      }),
    );
  });

  it('asks which of two headings is meant, and where one stands twice', async () => {
    const twice = await suggest(
      'a.csv',
      'Kundennummer;Kurs-Nr.;Eintritt;Eintrittsdatum\n1;1;01.02.2024;01.02.2024\n',
    );
    expect(asked(twice)).toEqual(expect.arrayContaining(['column Eintritt', 'column Eintrittsdatum']));
    const repeated = await suggest('a.csv', 'Kundennummer;Kurs-Nr.;Notiz;Notiz\n1;1;a;b\n');
    expect(asked(repeated)).toEqual(expect.arrayContaining(['column Notiz', 'column Notiz']));
  });

  it('says what belongs into another file, and what stands in no column of a delivery', async () => {
    const { proposals } = await suggest(
      'a.csv',
      'Kundennummer;Kurs-Nr.;Eintritt;Austritt;Monate nach Austritt;Farbe\n1;1;01.02.2024;01.03.2024;6;rot\n',
    );
    const of = (name: string): object | undefined => proposals.find(({ heading }) => heading === name);
    expect(of('Monate nach Austritt')).toMatchObject({
      sureness: 'unsure',
      why: { en: expect.stringContaining('observations') as string },
    });
    expect(of('Farbe')).toMatchObject({ about: 'ignored', sureness: 'likely' });
  });

  it('finds a column by its words alone, and shows none of a column that may hold anything', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) => `${at};1;${at % 2 === 0 ? 'w' : 'm'};Grund Nummer ${at}\n`,
    );
    const { profile, proposals } = await suggest(
      'a.csv',
      `Kundennummer;Kurs-Nr.;Spalte3;Austrittsgrund\n${rows.join('')}`,
    );
    expect(profile?.columns['sex']).toBe('Spalte3');
    expect(JSON.stringify(proposals)).not.toContain('Grund Nummer');
  });

  it('shows no sentence where words are expected, and takes no name of the language for a word', async () => {
    const { proposals } = await suggest(
      'a.csv',
      'Kundennummer;Kurs-Nr.;Austrittsgrund\n1;1;siehe Gespräch mit Frau Muster\n2;1;constructor\n3;1;Tel. 02871 1234\n',
    );
    const words = proposals.filter(({ about }) => about === 'word');
    expect(words).toMatchObject([
      { word: 'constructor', sureness: 'unsure' },
      { word: null, sureness: 'unsure', why: { en: expect.stringMatching(/^2 texts/) as string } },
    ]);
    expect(JSON.stringify(proposals)).not.toMatch(/Muster|02871/);
  });

  it('says of a file as the contract has it that it needs no profile', async () => {
    const [first] = (await suggest('a.csv', 'participant,run,entered_on\nK-1,1,2024-01-01\n')).proposals;
    expect(first).toMatchObject({
      about: 'file',
      why: { en: expect.stringContaining('without a profile') as string },
    });
    const { profile } = await suggest('a.csv', 'Kundennummer;Kurs-Nr.;Eintritt;\n1;1;01.01.2024;\n');
    expect(profile?.ignore).toEqual(['']);
  });

  it('sees headings below lines that stand before them, and lines that are none of the table', async () => {
    const suggestion = await suggest(
      'a.csv',
      'Auswertung;;\nStand: 01.02.2024;;\n\nKundennummer;Kurs-Nr.;Eintritt\n1;1;01.02.2024\n2;1;01.02.2024\nSumme: 2\n',
    );
    expect(suggestion.profile?.columns).toMatchObject({
      participant: 'Kundennummer',
      entered_on: 'Eintritt',
    });
    const rows = suggestion.proposals.filter(({ about }) => about === 'rows').map(({ why }) => why.en);
    expect(rows).toEqual([expect.stringContaining('line 4'), expect.stringContaining('1 lines')]);
  });

  it.each([
    ['nothing', ''],
    ['a list without headings', '4711;Erika Mustermann;Bocholt\n4712;Max Muster;Ahaus\n'],
    [
      'a header into which a row ran',
      'Kundennummer;Kurs-Nr.;Nam4711;1;Erika Muster\n4712;1;Max Muster\n4713;1;Ina Muster\n',
    ],
    [
      'headings that lost a separator',
      'Kundennummer;Kurs-Nr.Standort;Austritt\n4711;1;Muster;01.01.2024\n4712;1;Muster;\n',
    ],
    ['headings that cannot be read', 'Kundennummer;Kurs-Nr.;Pl\uFFFDtze\n4711;1;Muster\n'],
    ['one column', 'Kundennummer\n4711\n'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
  ])('proposes nothing for %s, and shows nothing of it', async (_, content) => {
    const suggestion = await suggest('a.csv', content);
    expect(suggestion.profile).toBeNull();
    expect(suggestion.proposals).toMatchObject([{ about: 'file', sureness: 'unsure' }]);
    expect(JSON.stringify(suggestion)).not.toMatch(/4711|Muster/);
  });
});

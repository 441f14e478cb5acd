import { type DeliveryFileKind, deliveryFileKinds, deliveryFileLabels, type Text } from '@neue-wege/domain';
import { unpackLimits } from '../archives/unpack-limits.ts';
import type { InputFile } from '../bytes/input-file.ts';
import { SourceFault } from '../bytes/source-fault.ts';
import { type OpenedSource, openSources } from '../open-sources.ts';
import { columnOfHeading, columnsOf } from '../recognition/file-columns.ts';
import type { MappingProfile } from '../recognition/mapping-profile.ts';
import { hasHeadingsOf } from '../recognition/match-header.ts';
import { chooseFile, type FileChoice, readAs, saysSomething } from './choose-file.ts';
import type { HeadingMeaning } from './match-headings.ts';
import { sampleTable, type TableSample } from './sample-table.ts';
import { suggestDefaults } from './suggest-defaults.ts';
import { type MappedColumn, suggestDateFormat, suggestDecimal, suggestWriting } from './suggest-formats.ts';
import { suggestValues } from './suggest-words.ts';
import { type ProfileSuggestion, type Proposal, proposal, type SuggestedProfile } from './suggestion.ts';
import { suggestionTexts } from './suggestion-texts.ts';

/** What is known of the files beforehand. */
export interface SuggestionOptions {
  /** Which file of a delivery they are; otherwise their headings say so. */
  readonly kind?: DeliveryFileKind | undefined;
  /** What people have decided: a profile speaks of the file that has its headings, and only the rest is asked. */
  readonly decided?: readonly MappingProfile[] | undefined;
}

/**
 * Proposes a profile for each file, those in archives too, from its headings and cells: what is sure or likely stands in the
 * profile, what is not stands among the proposals as a question. Nothing of what is returned holds a cell of a column that
 * may name persons: shown are headings, words of coded columns, and what stands for an empty cell.
 */
export async function suggestProfiles(
  inputs: readonly InputFile[],
  options: SuggestionOptions = {},
): Promise<readonly ProfileSuggestion[]> {
  const { sources, faults } = await openSources(inputs, { limits: unpackLimits, isUtf16Declared: false });
  const refused = faults.map(({ file, message }) => nothing(file, { why: message }));
  const suggestions: ProfileSuggestion[] = [];
  for (const opened of sources) suggestions.push(await suggestFor(opened, options));
  return [...suggestions, ...refused];
}

async function suggestFor(opened: OpenedSource, options: SuggestionOptions): Promise<ProfileSuggestion> {
  const { name } = opened.source;
  try {
    const table = await sampleTable(opened);
    if (typeof table === 'string') return nothing(name, { why: suggestionTexts[table] });
    const headings = table.columns.map(({ heading }) => heading);
    const decided = options.decided?.find((profile) => hasHeadingsOf(profile, headings));
    const kind = options.kind ?? decided?.file;
    const choices =
      kind === undefined
        ? chooseFile(table.columns)
        : [readAs(table.columns, { kind, decided })].filter(saysSomething);
    const [choice, ...others] = choices;
    if (choice === undefined) {
      return nothing(name, { why: suggestionTexts.noFile, choices: deliveryFileKinds, rows: table.rows });
    }
    const meanings = choice.meanings.map((meaning) => withOtherFile(meaning, choice.kind));
    const isGiven = kind !== undefined;
    return suggestionOf(name, { table, choice: { ...choice, meanings }, others, isGiven, decided });
  } catch (error) {
    if (error instanceof SourceFault) return nothing(name, { why: error.text });
    throw error;
  }
}

function nothing(
  file: string,
  { why, choices = [], rows = 0 }: { why: Text; choices?: readonly string[]; rows?: number },
): ProfileSuggestion {
  return { file, profile: null, rows, proposals: [proposal('file', { choices, sureness: 'unsure', why })] };
}

interface Found {
  readonly table: TableSample;
  readonly choice: FileChoice;
  readonly others: readonly FileChoice[];
  readonly isGiven: boolean;
  readonly decided: MappingProfile | undefined;
}

function suggestionOf(file: string, found: Found): ProfileSuggestion {
  const { table, choice, decided } = found;
  const { kind, meanings, missing } = choice;
  const columnsWhere = (isUnsure: boolean): readonly MappedColumn[] =>
    meanings.flatMap(({ columns, sureness, sample }) => {
      const column = columnsOf(kind).get(columns[0] ?? '');
      return column === undefined || (sureness === 'unsure') !== isUnsure ? [] : [{ column, sample }];
    });
  const mapped = columnsWhere(false);
  const writing = suggestWriting(table);
  const dates = suggestDateFormat(mapped);
  const decimal = suggestDecimal(mapped);
  const values = suggestValues({ mapped, perhaps: columnsWhere(true), decided });
  const defaults = suggestDefaults({ kind, meanings, missing, mapped, decided });
  const ignore = meanings.filter(({ isOmitted }) => isOmitted).map(({ sample }) => sample.heading);
  const { dateFormat, decimal: sign } = decided ?? {};
  const profile: SuggestedProfile = {
    file: kind,
    ...writing.parts,
    ...(dateFormat === undefined ? dates.parts : { dateFormat }),
    ...(sign === undefined ? decimal.parts : { decimal: sign }),
    columns: Object.fromEntries(mapped.map(({ column, sample }) => [column.name, sample.heading])),
    values: values.parts.values ?? {},
    defaults: defaults.parts.defaults ?? {},
    ignore: [...new Set(ignore)],
  };
  const proposals = [
    ...writing.proposals,
    ...meanings.map(proposalOfHeading),
    ...(dateFormat === undefined ? dates.proposals : []),
    ...(sign === undefined ? decimal.proposals : []),
    ...values.proposals,
    ...defaults.proposals,
  ];
  const isNeeded =
    profile.dateFormat !== undefined ||
    meanings.some(({ why }) => why !== suggestionTexts.known) ||
    proposals.some(({ about, sureness }) => about !== 'default' && sureness !== 'sure');
  return {
    file,
    profile,
    rows: table.rows,
    proposals: [proposalOfFile({ ...found, isNeeded }), ...proposals],
  };
}

function proposalOfFile({ choice, others, isGiven, isNeeded }: Found & { isNeeded: boolean }): Proposal {
  const known = choice.meanings.filter(
    ({ sureness, columns }) => sureness !== 'unsure' && columns.length > 0,
  ).length;
  const choices = others.map(({ kind }) => kind);
  const value = choice.kind;
  if (!isNeeded) return proposal('file', { value, sureness: 'sure', why: suggestionTexts.needsNoProfile });
  if (isGiven) return proposal('file', { value, sureness: 'sure', why: suggestionTexts.chosenFile });
  if (choices.length === 0) {
    return proposal('file', { value, sureness: 'sure', why: suggestionTexts.recognisedFile(known) });
  }
  return proposal('file', {
    value,
    choices: [value, ...choices],
    sureness: 'likely',
    why: suggestionTexts.severalFiles,
  });
}

function proposalOfHeading({
  sample: { heading },
  columns,
  sureness,
  isOmitted,
  why,
}: HeadingMeaning): Proposal {
  if (isOmitted) return proposal('ignored', { heading, sureness, why });
  const value = sureness === 'unsure' ? null : (columns[0] ?? null);
  return proposal('column', { heading, value, choices: sureness === 'unsure' ? columns : [], sureness, why });
}

/** Lists of spreadsheets often hold in one row what a delivery holds in two files. */
function withOtherFile(meaning: HeadingMeaning, kind: DeliveryFileKind): HeadingMeaning {
  const { sample, sureness, isOmitted, columns } = meaning;
  const isOpen = isOmitted ? sureness === 'likely' && sample.heading !== '' : columns.length === 0;
  const others: readonly DeliveryFileKind[] = ['enrolments', 'observations', 'runs'];
  const other = others.find((one) => one !== kind && columnOfHeading(one, sample.heading) !== undefined);
  if (!isOpen || other === undefined) return meaning;
  const why = suggestionTexts.otherFile({ de: deliveryFileLabels[other].de, en: other });
  return { ...meaning, isOmitted: false, sureness: 'unsure', columns: [], why };
}

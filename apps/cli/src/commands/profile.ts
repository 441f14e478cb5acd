import { Command, type CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import { type DeliveryFileKind, dayInBerlin, deliveryFileKinds, type Language } from '@neue-wege/domain';
import {
  joinProfiles,
  type MappingProfile,
  type ProfileSuggestion,
  parseProfiles,
  suggestProfiles,
  type Trial,
  tryProfiles,
} from '@neue-wege/intake';
import type { DeclareCommand } from '../command.ts';
import type { CommandIo, ExitCode } from '../command-io.ts';
import { openFiles, readProfiles } from '../input-files.ts';
import { collect } from '../option-values.ts';
import { writeResult } from '../output-file.ts';
import { langOption } from '../question-options.ts';
import { suggestionText, trialText } from '../suggestion-report.ts';

type Start = Parameters<DeclareCommand>[0];

const none: readonly string[] = [];
const suggestExamples = `
What is sure or likely stands in the profile. What is unsure does not: decide it, write it into the profile, and ask again
with --profile, which leaves only what is still open. Nothing is stored, and no cell is shown that may name a person.

Examples:
  neue-wege profile suggest export.csv --out our-system.json
  neue-wege profile suggest export.csv --profile our-system.json
  neue-wege import export.csv --profile our-system.json --dry-run`;

const checkExamples = `
Without files it says whether the profiles can be read. With files it also says which headings and words stay open, and what
an import would find before it looks into the store.

Example:
  neue-wege profile check our-system.json export.csv`;

/** `profile`: mapping profiles for the headings and words of other systems. */
export const declareProfile: DeclareCommand = (start) =>
  new Command('profile')
    .summary('propose or check a mapping profile for files with other headings')
    .description(
      'Proposes and checks mapping profiles, which say what headings and words of other systems mean.',
    )
    .addCommand(declareSuggest(start))
    .addCommand(declareCheck(start));

interface SuggestOptions {
  readonly files: readonly string[];
  readonly kind?: DeliveryFileKind | undefined;
  readonly profile: readonly string[];
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
  readonly lang?: Language | undefined;
}

function declareSuggest(start: Start): CommandUnknownOpts {
  return new Command('suggest')
    .description(
      'Propose a profile from the headings and cells of files: the profile on standard output, the reasons beside it.',
    )
    .argument('<file...>', 'files as the other system writes them')
    .addOption(
      new Option('--kind <kind>', 'which file of a delivery they are (default: as the headings say)').choices(
        deliveryFileKinds,
      ),
    )
    .addOption(
      new Option('--profile <file>', 'what is decided already; may be repeated')
        .argParser(collect)
        .default(none, 'none'),
    )
    .option('--out <file>', 'write the profile to a new file')
    .option('--json', 'print profile, proposals and what is unsure as one JSON document')
    .addOption(langOption)
    .addHelpText('after', suggestExamples)
    .action((files, options) => start({ store: 'none', run: (io) => suggest({ ...options, files }, io) }));
}

async function suggest(options: SuggestOptions, io: CommandIo): Promise<ExitCode> {
  const inputs = await openFiles(options.files, io.cwd);
  const decided = await readProfiles(options.profile, io.cwd);
  const suggestions = await suggestProfiles(inputs, { kind: options.kind, decided });
  const found = joinProfiles(suggestions.flatMap(({ profile }) => profile ?? []));
  const [only, second] = found;
  const json = `${JSON.stringify(second === undefined ? (only ?? null) : { profiles: found }, null, 2)}\n`;
  const profiles = only === undefined ? [] : parseProfiles(json, options.out ?? 'profile');
  const trial = await tryProfiles(inputs, { profiles, latest: dayInBerlin(io.now()) });
  const language = options.lang ?? io.language;
  if (options.json === true) {
    if (options.out !== undefined && only !== undefined) await writeResult(json, { out: options.out, io });
    await io.stdout.write(`${JSON.stringify(documentOf(suggestions, trial), null, 2)}\n`);
  } else {
    await io.stderr.write(reportOf(suggestions, { trial, language }));
    if (only !== undefined) await writeResult(json, { out: options.out, io });
  }
  return suggestions.every(({ profile }) => profile !== null) ? 0 : 1;
}

function documentOf(suggestions: readonly ProfileSuggestion[], trial: Trial): object {
  return {
    files: suggestions.map((suggestion) => ({
      ...suggestion,
      unsure: suggestion.proposals.filter(({ sureness }) => sureness === 'unsure'),
    })),
    trial,
  };
}

function reportOf(
  suggestions: readonly ProfileSuggestion[],
  { trial, language }: { readonly trial: Trial; readonly language: Language },
): string {
  const texts = suggestions.map((suggestion) => suggestionText(suggestion, language));
  const isTried = suggestions.some(({ profile }) => profile !== null);
  return [...texts, ...(isTried ? [trialText(trial, language)] : [])].join('\n');
}

interface CheckOptions {
  readonly json?: boolean | undefined;
  readonly lang?: Language | undefined;
}

function declareCheck(start: Start): CommandUnknownOpts {
  return new Command('check')
    .description('Say what is wrong with a file of profiles, and what it leaves open in files.')
    .argument('<profile>', 'file of profiles')
    .argument('[file...]', 'files that it is for')
    .option('--json', 'print the result as one JSON document')
    .addOption(langOption)
    .addHelpText('after', checkExamples)
    .action((...[profile, files, options]) =>
      start({ store: 'none', run: (io) => check({ profile, files }, { options, io }) }),
    );
}

async function check(
  { profile, files }: { readonly profile: string; readonly files: readonly string[] },
  { options, io }: { readonly options: CheckOptions; readonly io: CommandIo },
): Promise<ExitCode> {
  const profiles = await readProfiles([profile], io.cwd);
  const inputs = await openFiles(files, io.cwd);
  const latest = dayInBerlin(io.now());
  const language = options.lang ?? io.language;
  const trial: Trial =
    inputs.length === 0 ? { files: [], findings: [] } : await tryProfiles(inputs, { profiles, latest });
  const suggestions = inputs.length === 0 ? [] : await suggestProfiles(inputs, { decided: profiles });
  if (options.json === true) {
    const document = { profiles: profiles.map(summaryOf), ...documentOf(suggestions, trial) };
    await io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    await io.stdout.write(
      profiles.map((one) => `${one.place}: ${one.file}, columns mapped: ${one.columns.size}\n`).join(''),
    );
    if (inputs.length > 0) await io.stdout.write(`\n${reportOf(suggestions, { trial, language })}`);
  }
  return trial.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function summaryOf({ place, file, columns }: MappingProfile): object {
  return { place, file, columns: Object.fromEntries(columns) };
}

import { Argument, Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { correctedAnswer } from '@neue-wege/api';
import { readReturns } from '@neue-wege/database';
import {
  languages,
  parseReturnRequest,
  type Return,
  type ReturnAudience,
  runReturn,
} from '@neue-wege/domain';
import { makeReturnFiles, type ReturnFormatName, returnFormats, returnName } from '@neue-wege/reports';
import { type AnswerPlace, jsonText, questionWork } from '../answer-question.ts';
import type { DeclareCommand } from '../command.ts';
import type { CommandIo } from '../command-io.ts';
import { printDueReturns } from '../due-returns.ts';
import { fileOrigin } from '../file-origin.ts';
import { type FrozenReturn, readFrozenReturn } from '../frozen-return.ts';
import { parseList, parseQuarter } from '../option-values.ts';
import { writeFolder } from '../output-folder.ts';
import { asOfOption } from '../question-options.ts';
import {
  differenceFormats,
  parseReleasePair,
  printReturnDifference,
  type ReleasePair,
} from '../return-difference.ts';
import { UsageError } from '../usage-error.ts';

const formatNames = Object.keys(returnFormats).filter((name): name is ReturnFormatName =>
  Object.hasOwn(returnFormats, name),
);
const audiences = ['management', 'public'] as const satisfies readonly ReturnAudience[];

const examples = `
The files are called return-<quarter>-r<release>-<audience>-<language>-<format>, and manifest.json
names them with their hashes, the as-of day and the data version. The same data give the same bytes.
A frozen return is written again byte for byte: the newest release of the quarter, or the one given
by --release. Publishers prepare, check, sign off and freeze returns through the API.
--due begins the drafts of returns of which the quarter, or the waiting time for late records, is over.
--difference prints what two frozen releases say differently, or one and what is released now;
with --exact also how much of it is due to time, late records, corrections and definitions.

Examples:
  neue-wege return 2026-Q3 --lang de
  neue-wege return 2026-Q3 --release 1 --formats xlsx --out meldung
  neue-wege return 2026-Q3 --draft
  neue-wege return 2026-Q3 --draft --audience public --lang de --formats csv-de,xlsx --out meldung
  neue-wege return 2026-Q3 --draft --as-of 2026-10-15 --json
  neue-wege return --due
  neue-wege return 2026-Q3 --difference 1..2
  neue-wege return 2026-Q3 --difference 1..now --exact --format csv`;

/** `return`: the quarterly return as files with a manifest. */
export const declareReturn: DeclareCommand = (start) =>
  new Command('return')
    .summary('write the quarterly return as files with a manifest')
    .description('Writes the quarterly return as files with a manifest: all of them, or none.')
    .addArgument(new Argument('[quarter]', 'such as 2026-Q3').argParser(parseQuarter))
    .addOption(
      new Option('--draft', 'what a new release would say, of the figures released by now').conflicts(
        'release',
      ),
    )
    .addOption(
      new Option('--release <number>', 'which frozen release (default: the newest)').argParser(parseNumber),
    )
    .addOption(
      new Option('--formats <formats>', 'which files, as a comma list (default: all)').argParser(
        parseFormats,
      ),
    )
    .option('--out <folder>', 'where to put them (default: a new folder called like the files)')
    .addOption(
      new Option('--audience <audience>', 'for whom, which decides what is withheld')
        .choices(audiences)
        .default('management' as const),
    )
    .addOption(
      new Option('--lang <language>', 'language of the files (default: that of the terminal)').choices(
        languages,
      ),
    )
    .addOption(asOfOption)
    .addOption(
      new Option('--difference <releases>', 'print what two releases say differently: 1..2, or 1..now')
        .argParser(parsePair)
        .conflicts(['draft', 'release', 'formats', 'out', 'asOf']),
    )
    .addOption(new Option('--format <format>', 'how to print the difference').choices(differenceFormats))
    .option('--exact', 'with the share of each cause of a difference, counted from exact figures')
    .option('--due', 'begin the drafts that are due: a quarter or its waiting time is over; for cron')
    .option('--json', 'print the manifest, the difference or the drafts as JSON')
    .addHelpText('after', examples)
    .action((typed, { due, difference: pair, format, exact, ...options }) => {
      if (due === true || typed === undefined) {
        start({
          store: 'use',
          schema: 'present',
          async run(io, database) {
            if ((due === true) === (typed !== undefined))
              throw new UsageError([{ place: 'quarter', message: 'name one, or give --due without one' }]);
            await printDueReturns(database, { io, isJson: options.json === true });
            return 0;
          },
        });
        return;
      }
      const quarter = typed;
      const { draft, release, formats, out, audience, lang, asOf, json } = options;
      if (pair !== undefined || format !== undefined || exact === true) {
        const printed = format ?? (json === true ? 'json' : 'table');
        start({
          store: 'use',
          schema: 'present',
          async run(io, database) {
            if (pair === undefined)
              throw new UsageError([
                { place: format === undefined ? '--exact' : '--format', message: 'goes with --difference' },
              ]);
            const question = { quarter, audience, pair, format: printed, isExact: exact === true };
            await printReturnDifference({ ...question, language: lang ?? io.language }, { io, database });
            return 0;
          },
        });
        return;
      }
      const delivery = { out, isJson: json === true };
      start(
        draft === true
          ? questionWork({
              disclosure: audience,
              lang,
              read: (defaults) => ({
                ...parseReturnRequest({ quarter, audience, asOf }, defaults),
                where: {},
              }),
              answer: (request, door) => runReturn(request, door),
              print: () => [],
              deliver: async (answer, place) =>
                deliver(await draftOf(answer, { formats, place }), { ...delivery, io: place.io }),
            })
          : {
              store: 'use',
              schema: 'present',
              async run(io, database) {
                if (asOf !== undefined)
                  throw new UsageError([
                    { place: '--as-of', message: 'goes with --draft: what is frozen has its day' },
                  ]);
                const question = { quarter, release, audience, formats, language: lang ?? io.language };
                await deliver(await readFrozenReturn(database, question), { ...delivery, io });
                return 0;
              },
            },
      );
    });

/** The files of the release that would come next. */
async function draftOf(
  answer: Return,
  {
    formats = formatNames,
    place,
  }: { readonly formats: readonly ReturnFormatName[] | undefined; readonly place: AnswerPlace },
): Promise<FrozenReturn> {
  const { database, context, language } = place;
  const { quarter } = answer;
  const [newest] = await readReturns(database, { context, quarter });
  const open = newest?.state === 'frozen' ? undefined : newest;
  const release = open?.number ?? (newest?.number ?? 0) + 1;
  const corrected = await correctedAnswer(database, {
    answer,
    release: { number: release, reason: open?.reason ?? null },
    context,
  });
  const { answer: marked, ...rest } = corrected;
  const origin = await fileOrigin(place, answer.asOf);
  const frame = { ...origin, ...rest, language, release, record: null, notes: open?.notes ?? [] };
  return { ...(await makeReturnFiles(marked, { frame, formats })), name: returnName(answer, frame) };
}

interface Delivery {
  readonly out: string | undefined;
  readonly isJson: boolean;
  readonly io: CommandIo;
}

async function deliver(
  { name, files, manifest }: FrozenReturn,
  { out: typed, isJson, io }: Delivery,
): Promise<void> {
  const out = typed ?? name;
  const outcome = await writeFolder(files, { out, io });
  await io.stderr.write(
    outcome === 'written' ? `Written to ${out}.\n` : `${out} holds the same files already.\n`,
  );
  if (isJson) await io.stdout.write(jsonText(manifest));
}

function parseFormats(text: string): readonly ReturnFormatName[] {
  const typed = parseList(text);
  const chosen = formatNames.filter((name) => typed.includes(name));
  if (chosen.length === 0 || chosen.length < new Set(typed).size)
    throw new InvalidArgumentError(`Write some of ${formatNames.join(',')}.`);
  return chosen;
}

function parsePair(text: string): ReleasePair {
  const pair = parseReleasePair(text);
  if (pair === undefined) throw new InvalidArgumentError('Write two releases like 1..2, or 1..now.');
  return pair;
}

function parseNumber(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('Write the number of a release.');
  return Number(text);
}

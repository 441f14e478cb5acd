import { Argument, Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import {
  DomainError,
  languages,
  parseReturnRequest,
  type Return,
  type ReturnAudience,
  type ReturnRequest,
  runReturn,
} from '@neue-wege/domain';
import { makeReturnFiles, type ReturnFormatName, returnFormats, returnName } from '@neue-wege/reports';
import { type AnswerPlace, jsonText, questionWork } from '../answer-question.ts';
import type { DeclareCommand } from '../command.ts';
import { fileOrigin } from '../file-origin.ts';
import { parseList, parseQuarter } from '../option-values.ts';
import { writeFolder } from '../output-folder.ts';
import { asOfOption } from '../question-options.ts';

const formatNames = Object.keys(returnFormats).filter((name): name is ReturnFormatName =>
  Object.hasOwn(returnFormats, name),
);
const audiences = ['management', 'public'] as const satisfies readonly ReturnAudience[];

const examples = `
The files are called return-<quarter>-r<release>-<audience>-<language>-<format>, and manifest.json
names them with their hashes, the as-of day and the data version. The same data give the same bytes.
No return can be frozen yet: --draft shows what one would say.

Examples:
  neue-wege return 2026-Q3 --draft
  neue-wege return 2026-Q3 --draft --audience public --lang de --formats csv-de,xlsx --out meldung
  neue-wege return 2026-Q3 --draft --as-of 2026-10-15 --json`;

/** `return`: the quarterly return as files with a manifest. */
export const declareReturn: DeclareCommand = (start) =>
  new Command('return')
    .summary('write the quarterly return as files with a manifest')
    .description('Writes the quarterly return as files with a manifest: all of them, or none.')
    .addArgument(new Argument('<quarter>', 'such as 2026-Q3').argParser(parseQuarter))
    .option('--draft', 'what a return would say, although nothing is frozen')
    .addOption(
      new Option('--formats <formats>', 'which files, as a comma list')
        .argParser(parseFormats)
        .default(formatNames, formatNames.join(',')),
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
    .option('--json', 'print the manifest')
    .addHelpText('after', examples)
    .action((quarter, { draft, formats, out, audience, lang, asOf, json }) =>
      start(
        questionWork({
          disclosure: audience,
          lang,
          read: (defaults) => ({ ...parseReturnRequest({ quarter, audience, asOf }, defaults), where: {} }),
          answer: (request, door) => (draft === true ? runReturn(request, door) : frozenReturn(request)),
          print: () => [],
          deliver: (answer, place) => deliver(answer, { formats, out, isJson: json === true, place }),
        }),
      ),
    );

/** No return is frozen before one can be signed off. */
function frozenReturn({ quarter }: ReturnRequest): Promise<Return> {
  const message = `no return of ${quarter} is frozen yet; --draft shows what one would say`;
  return Promise.reject(new DomainError('NOT_FOUND', [{ place: 'quarter', message }]));
}

interface Delivery {
  readonly formats: readonly ReturnFormatName[];
  readonly out: string | undefined;
  readonly isJson: boolean;
  readonly place: AnswerPlace;
}

async function deliver(answer: Return, { formats, out: typed, isJson, place }: Delivery): Promise<void> {
  const { io, language } = place;
  const frame = { ...(await fileOrigin(place, answer.asOf)), language, release: 1 };
  const { files, manifest } = await makeReturnFiles(answer, { frame, formats });
  const out = typed ?? returnName(answer, frame);
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

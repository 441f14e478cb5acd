import { Command, Option } from '@commander-js/extra-typings';
import { createSqlFactSource, type Database } from '@neue-wege/database';
import {
  type BreakdownRequest,
  type DisclosureProfile,
  DomainError,
  dayInBerlin,
  dimensionIds,
  type Language,
  languages,
  measureIds,
  type PlainDate,
  parseBreakdownRequest,
  type RequestContext,
  runBreakdown,
} from '@neue-wege/domain';
import { type BreakdownFormatName, breakdownFormats } from '@neue-wege/reports';
import { breakdownTable } from '../breakdown-table.ts';
import type { DeclareCommand } from '../command.ts';
import type { CommandIo, ExitCode } from '../command-io.ts';
import { collectFilter, type Filters, parseDay, parseList } from '../option-values.ts';
import { UsageError } from '../usage-error.ts';

/** The question as typed. */
export interface BreakdownOptions {
  readonly by: readonly string[];
  readonly measures: readonly string[];
  readonly where: Filters;
  readonly asOf?: PlainDate | undefined;
  readonly margins?: boolean | undefined;
  readonly disclosure: DisclosureProfile;
  readonly format: 'table' | BreakdownFormatName;
  readonly lang?: Language | undefined;
}

const headlines = ['enrolments', 'completions', 'completion_rate', 'independence_rate_6m'];
const examples = `
Dimensions:${wrapped(dimensionIds)}

Measures:${wrapped(measureIds)}

Examples:
  neue-wege breakdown --by location,year
  neue-wege breakdown --by year --measures exits,completion_rate --where location=bocholt,borken --as-of 2026-09-30
  neue-wege breakdown --by location,year --margins --format csv-de > table.csv`;

/** `breakdown`: the one question, at the terminal. */
export const declareBreakdown: DeclareCommand = (start) =>
  new Command('breakdown')
    .summary('answer a question: measures by dimensions, as of a day')
    .description('Answers the one question: measures broken down by dimensions, as of a day.')
    .addOption(
      new Option('--by <dimensions>', 'what to break down by, as a comma list')
        .argParser(parseList)
        .default([], 'the total alone'),
    )
    .addOption(
      new Option('--measures <measures>', 'what to count, as a comma list')
        .argParser(parseList)
        .default(headlines, headlines.join(',')),
    )
    .addOption(
      new Option('--where <dimension=keys>', 'only these keys, as location=bocholt,borken; may be repeated')
        .argParser(collectFilter)
        .default({}, 'everything'),
    )
    .addOption(new Option('--as-of <day>', 'what was known on that day (default: today)').argParser(parseDay))
    .option('--margins', 'also rows summed over some of the dimensions')
    .addOption(
      new Option('--disclosure <profile>', 'which protection applies')
        .choices(['exact', 'management', 'public'] as const)
        .default('exact' as const),
    )
    .addOption(new Option('--exact', 'short for --disclosure exact').implies({ disclosure: 'exact' }))
    .addOption(
      new Option('--format <format>', 'how to print the answer')
        .choices(['table', 'csv', 'csv-de', 'json'] as const)
        .default('table' as const),
    )
    .addOption(new Option('--json', 'short for --format json').implies({ format: 'json' }))
    .addOption(
      new Option('--lang <language>', 'language of the table (default: that of the terminal)').choices(
        languages,
      ),
    )
    .addHelpText('after', examples)
    .action(({ disclosure, ...options }) => {
      const profiles = { exact: 'EXACT', management: 'MANAGEMENT', public: 'PUBLIC' } as const;
      const question = { ...options, disclosure: profiles[disclosure] };
      start({
        store: 'use',
        schema: 'present',
        run: (io, database) => breakdown(question, { io, database }),
      });
    });

/**
 * Prints the answer to one question on standard output.
 *
 * @throws UsageError for names that do not exist; DomainError when the question is refused.
 */
export async function breakdown(
  options: BreakdownOptions,
  { io, database }: { readonly io: CommandIo; readonly database: Database },
): Promise<ExitCode> {
  const answer = await withOptionNames(() => {
    const request = readRequest(options, dayInBerlin(io.now()));
    const context: RequestContext = { actor: 'cli', locations: 'all', profile: request.profile };
    return runBreakdown(request, { source: createSqlFactSource(database), context });
  });
  if (answer.dataVersion === 0) await io.stderr.write(emptyHint(io, answer.asOf));
  const chunks =
    options.format === 'table'
      ? [breakdownTable(answer, options.lang ?? io.language)]
      : breakdownFormats[options.format].write(answer);
  for (const chunk of chunks) await io.stdout.write(chunk);
  return 0;
}

/** A day in the future is refused; what else can be wrong is a name mistyped. */
function readRequest(options: BreakdownOptions, today: PlainDate): BreakdownRequest {
  try {
    return parseBreakdownRequest(options, { today, profile: options.disclosure });
  } catch (error) {
    if (!(error instanceof DomainError) || error.issues.every(({ place }) => place === 'asOf')) throw error;
    throw new UsageError(error.issues);
  }
}

/** Calls what is wrong by the option in which it was typed. */
async function withOptionNames<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const issues = error.issues.map(({ place, message }) => ({ place: optionOf(place), message }));
    throw error instanceof UsageError ? new UsageError(issues) : new DomainError(error.code, issues);
  }
}

function emptyHint({ environment: { store, dataDir } }: CommandIo, asOf: PlainDate): string {
  const place = store.kind === 'embedded' ? dataDir : 'DATABASE_URL';
  return `Nothing was known on ${asOf}: the store (${place}) held no data. To fill it: neue-wege import, neue-wege demo\n`;
}

function optionOf(place: string): string {
  if (place === 'asOf') return '--as-of';
  if (place === 'profile') return '--disclosure';
  return place.startsWith('where') ? `--${place.replace('.', ' ')}` : `--${place}`;
}

function wrapped(ids: readonly string[]): string {
  const lines = [''];
  for (const id of ids) {
    const line = lines.at(-1) ?? '';
    if (line.length + id.length > 96) lines.push(id);
    else lines[lines.length - 1] = line === '' ? id : `${line}, ${id}`;
  }
  return lines.map((line) => `\n  ${line}`).join(',');
}

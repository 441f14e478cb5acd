import { Command } from '@commander-js/extra-typings';
import { type PublishedTable, publishedTables } from '@neue-wege/domain';
import { jsonText } from '../answer-question.ts';
import type { DeclareCommand } from '../command.ts';
import { formatOption, jsonOption, langOption } from '../question-options.ts';
import { tablesInFull, tablesOverview } from '../tables-text.ts';
import { UsageError } from '../usage-error.ts';

const examples = `
Examples:
  neue-wege tables
  neue-wege tables location_quarter --lang de
  neue-wege breakdown --by location,year --measures exits --disclosure public`;

/** `tables`: what may be asked under disclosure control. */
export const declareTables: DeclareCommand = (start) =>
  new Command('tables')
    .summary('list what may be asked under disclosure control')
    .description(
      'Lists the published tables: what may be asked with --disclosure management or public, by dimensions and measures.',
    )
    .argument('[ids...]', 'only these tables, in full')
    .addOption(formatOption)
    .addOption(jsonOption)
    .addOption(langOption)
    .addHelpText('after', examples)
    .action((ids, { format, lang }) =>
      start({
        store: 'none',
        async run(io) {
          const tables = tablesOf(ids);
          const language = lang ?? io.language;
          const text = ids.length === 0 ? tablesOverview(language) : tablesInFull(tables, language);
          await io.stdout.write(format === 'json' ? jsonText({ tables }) : text);
          return 0;
        },
      }),
    );

function tablesOf(ids: readonly string[]): readonly PublishedTable[] {
  const unknown = ids.filter((id) => !publishedTables.some((table) => table.id === id));
  if (unknown.length > 0) {
    const allowed = publishedTables.map(({ id }) => id).join(', ');
    const named = unknown.map((id) => JSON.stringify(id)).join(', ');
    throw new UsageError([{ place: 'tables', message: `unknown ${named}; allowed: ${allowed}` }]);
  }
  return ids.length === 0 ? publishedTables : publishedTables.filter(({ id }) => ids.includes(id));
}

import { Command } from '@commander-js/extra-typings';
import {
  findingSeverities,
  type ImportRule,
  importRuleIds,
  isImportRule,
  type Language,
  ruleOf,
  ruleStages,
} from '@neue-wege/domain';
import type { DeclareCommand } from '../command.ts';
import { formatOption, jsonOption, langOption } from '../question-options.ts';
import { UsageError } from '../usage-error.ts';
import { wrapText } from '../wrap-text.ts';

const examples = `
Examples:
  neue-wege rules
  neue-wege rules conflicting_rows unknown_run --lang de`;

/** `rules`: what a delivery is checked for. */
export const declareRules: DeclareCommand = (start) =>
  new Command('rules')
    .summary('explain every rule that a delivery is checked by')
    .description(
      'Prints the rules of the import in the order in which they are looked at: how much each weighs, what is wrong and what to do.',
    )
    .argument('[ids...]', 'only these rules')
    .addOption(formatOption)
    .addOption(jsonOption)
    .addOption(langOption)
    .addHelpText('after', examples)
    .action((ids, { format, lang }) =>
      start({
        store: 'none',
        async run(io) {
          const rules = rulesOf(ids);
          await io.stdout.write(
            format === 'json'
              ? `${JSON.stringify(document(rules), null, 2)}\n`
              : rulesText(rules, lang ?? io.language),
          );
          return 0;
        },
      }),
    );

function rulesOf(ids: readonly string[]): readonly ImportRule[] {
  const unknown = ids.filter((id) => !isImportRule(id));
  if (unknown.length > 0) {
    const allowed = importRuleIds.join(', ');
    throw new UsageError(
      unknown.map((id) => ({
        place: 'rules',
        message: `unknown ${JSON.stringify(id)}; allowed: ${allowed}`,
      })),
    );
  }
  return ids.length === 0 ? importRuleIds : importRuleIds.filter((id) => ids.includes(id));
}

/** The rules under their stages: weight, id and label on a line, what to do about it below. */
function rulesText(rules: readonly ImportRule[], language: Language): string {
  const stages = Map.groupBy(rules, (rule) => ruleOf(rule).stage);
  const blocks = [...stages].map(([stage, ids]) => {
    const texts = ids.map((id) => {
      const { severity, label, remedy } = ruleOf(id);
      const title = `${findingSeverities[severity][language]} ${id}: ${label[language]}`;
      return `${title}\n${wrapText(remedy[language], { first: '  ', rest: '  ' })}\n`;
    });
    return `${ruleStages[stage][language]}\n\n${texts.join('\n')}`;
  });
  return blocks.join('\n');
}

function document(rules: readonly ImportRule[]) {
  return {
    rules: rules.map((id) => {
      const { severity, stage, scope, label, remedy } = ruleOf(id);
      return { id, severity, stage, scope, label, remedy };
    }),
  };
}

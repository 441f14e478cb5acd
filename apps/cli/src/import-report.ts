import type { DeliveryResult } from '@neue-wege/database';
import {
  deliveryFileLabels,
  type Finding,
  findingSeverities,
  type ImportRule,
  importRuleIds,
  type Language,
  ruleOf,
  severityOf,
} from '@neue-wege/domain';
import { valueDocument } from '@neue-wege/reports';
import { clearedText, countWords, headline, importWords, moreText, sameText } from './import-words.ts';
import { previewTexts, shrinkingText } from './preview-text.ts';
import { printable, textTable } from './text-table.ts';

/** What became of a delivery as one JSON document (contract 8), its messages in one language. */
export function importJson(result: DeliveryResult, language: Language): string {
  const { figures, findings, ...rest } = result;
  const document = {
    ...rest,
    figures: figures.map(({ measure, before, after, ...place }) => ({
      measure: measure.id,
      ...place,
      before: before === null ? null : valueDocument(before),
      after: after === null ? null : valueDocument(after),
    })),
    findings: findings.map((finding) => ({ ...finding, message: finding.message[language] })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const mendedByProfile: readonly ImportRule[] = [
  'unknown_file',
  'unknown_heading',
  'missing_column',
  'value_not_allowed',
];

/** So many findings of one rule are listed to people when they do not stand in the way. */
const listed = 5;

/** What became of it for people: what happened, what was read, and what was found. Every error is listed, each on its line. */
export function importText(result: DeliveryResult, language: Language): string {
  const { status, files, counts, clearedCells, effects, shrinking, findings, sameAs } = result;
  const say = (word: keyof typeof importWords): string => importWords[word][language];
  const fileTable = textTable(
    [
      { heading: say('file'), align: 'left' },
      { heading: say('kind'), align: 'left' },
      { heading: say('rows'), align: 'right' },
    ],
    files.map(({ file, kind, rows }) => [
      file,
      language === 'de' ? deliveryFileLabels[kind].de : kind,
      String(rows),
    ]),
  );
  const records = countWords.map(([what, word]) => `${counts[what]} ${word[language]}`);
  const named = effects.filter((effect) => effect.created > 0).map(({ kind, created: n }) => `${kind} ${n}`);
  const created = named.length === 0 ? '' : `${say('created')}: ${named.join(', ')}.\n`;
  const cleared = clearedCells === 0 ? '' : `${clearedText(clearedCells, status)[language]}\n`;
  return [
    `${headline(result)[language]}\n${sameAs === null ? '' : `${sameText(sameAs)[language]}\n`}`,
    ...(files.length === 0 ? [] : [fileTable]),
    ...(status === 'refused' ? [] : [`${say('records')}: ${records.join(', ')}.\n${created}${cleared}`]),
    ...(status === 'preview' ? previewTexts(result, language) : []),
    ...(status === 'refused' && shrinking.length > 0 ? [shrinkingText(shrinking, language)] : []),
    ...(findings.length === 0 ? [] : [findingsText(findings, language)]),
    ...(findings.some(({ rule }) => mendedByProfile.includes(rule)) ? [`${say('profileHint')}\n`] : []),
  ].join('\n');
}

/** The findings for people: by weight, then in the order in which the rules are looked at. */
export function findingsText(findings: readonly Finding[], language: Language): string {
  const groups = Map.groupBy(findings, ({ rule }) => rule);
  return Object.keys(findingSeverities)
    .flatMap((weight) => importRuleIds.filter((rule) => severityOf(rule) === weight && groups.has(rule)))
    .map((rule) => {
      const group = groups.get(rule) ?? [];
      const { severity, label } = ruleOf(rule);
      const shown = severity === 'error' ? group : group.slice(0, listed);
      const rest = group.length - shown.length;
      const title = `${findingSeverities[severity][language]} ${rule} (${group.length}): ${label[language]}`;
      const lines = shown.map((finding) => `  ${findingText(finding, language)}\n`).join('');
      return `${title}\n${lines}${rest === 0 ? '' : `  ${moreText(rest)[language]}\n`}`;
    })
    .join('\n');
}

function findingText({ file, line, column, message }: Finding, language: Language): string {
  const place = `${file}${line === null ? '' : `:${line}`}${column === null ? '' : ` ${column}`}`;
  return printable(`${place}: ${message[language]}`);
}

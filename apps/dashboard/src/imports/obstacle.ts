import { type DeliveryFileKind, deliveryFileKinds, type Text } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import { kindText } from './import-entry.ts';
import type { ServerIssue } from './server-issue.ts';
import { obstacleTexts } from './withdraw-texts.ts';

interface Pattern {
  readonly text: Text;
  /** The server's words between the number and the names; groups fill the places of the text. */
  readonly says: RegExp;
}

const patterns: readonly Pattern[] = [
  {
    text: obstacleTexts.byImport,
    says: /^changed since by import (?<by>\d+) \(data version (?<version>\d+)\)/,
  },
  { text: obstacleTexts.byVersion, says: /^changed since by data version (?<version>\d+)/ },
  { text: obstacleTexts.parentEnded, says: /^would come back, of (?<parent>[a-z_]+) that ended since/ },
  { text: obstacleTexts.parentCreated, says: /^of (?<parent>[a-z_]+) that it created/ },
  { text: obstacleTexts.restOnExits, says: /^rest on exits that it wrote/ },
  { text: obstacleTexts.shareDays, says: /^would come back and share days with spells delivered since/ },
];

/** What stands in the way of a withdrawal, in the words of the house; `null` where the server says something else. */
export function obstacleWords({ message }: ServerIssue, reading: Reading): string | null {
  const { n = '', rest = '' } = /^(?<n>\d+) (?<rest>.*)$/s.exec(message)?.groups ?? {};
  for (const { text, says } of patterns) {
    const found = says.exec(rest);
    const after = found === null ? null : rest.slice(found[0].length);
    if (found === null || after === null || !/^(: |$)/.test(after)) continue;
    const { parent, ...numbers } = found.groups ?? {};
    const kind = deliveryFileKinds.find((one) => one === parent);
    if (parent !== undefined && kind === undefined) return null;
    const words = reading.say(text, { n, ...numbers, ...parentOf(kind, reading) });
    return `${words}${after.replace(/ and (\d+) more$/, reading.say(obstacleTexts.more, { n: '$1' }))}`;
  }
  return null;
}

function parentOf(kind: DeliveryFileKind | undefined, reading: Reading): { readonly parent?: string } {
  return kind === undefined ? {} : { parent: kindText(kind, reading) };
}

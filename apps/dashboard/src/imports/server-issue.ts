import type { Text } from '@neue-wege/domain';
import { serverIssueTexts } from './server-issue-texts.ts';

/** One thing that is wrong, as the server tells it: where, and in English what. */
export interface ServerIssue {
  readonly place: string;
  readonly message: string;
}

/** What is wrong with the fields of a delivery and with what it met on the server, by the place. */
const byPlace: Readonly<Record<string, Text>> = {
  file: serverIssueTexts.file,
  knownOn: serverIssueTexts.knownOn,
  correction: serverIssueTexts.correction,
  note: serverIssueTexts.correction,
  dataVersion: serverIssueTexts.dataVersion,
  'Idempotency-Key': serverIssueTexts.sentBefore,
  PSEUDONYM_KEY_FILE: serverIssueTexts.otherKey,
};

/** The house's words for what is wrong at a place; `null` where only the server knows them. */
export function issueWords({ place }: ServerIssue): Text | null {
  return Object.hasOwn(byPlace, place) ? (byPlace[place] ?? null) : null;
}

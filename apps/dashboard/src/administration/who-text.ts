import { actorText } from '../imports/import-entry.ts';
import type { Reading } from '../reading/reading.ts';
import { auditTexts } from './audit-texts.ts';

const ownNames: Readonly<Record<string, (typeof auditTexts)[keyof typeof auditTexts]>> = {
  anonymous: auditTexts.anonymous,
  several: auditTexts.several,
  audit: auditTexts.server,
};

/** Who did it, in words. */
export function whoText(
  by: { readonly actor: string; readonly actorName: string | null },
  reading: Reading,
): string {
  const own = Object.hasOwn(ownNames, by.actor) ? ownNames[by.actor] : undefined;
  return own === undefined ? actorText(by, reading) : reading.say(own);
}

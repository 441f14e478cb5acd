import { DomainError, type ErrorCode } from '@neue-wege/domain';
import { BeingProtected } from '../releases/being-protected.ts';
import type { AuditEntry, RecordAudit } from './audit-event.ts';

/** Codes with which somebody is turned away, rather than told that something is wrong or absent. */
const refusing: readonly ErrorCode[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'RATE_LIMITED', 'NOT_PUBLISHED'];

/** Whether somebody was turned away with this code. */
export function isRefusal(code: unknown): code is ErrorCode {
  return refusing.some((one) => one === code);
}

/** The entry of somebody who was turned away, and at which place. */
export function refusalEntry({
  actor,
  route,
  code,
  place,
}: {
  readonly actor: string;
  readonly route: string;
  readonly code: ErrorCode;
  readonly place: string;
}): AuditEntry {
  return { actor, action: 'refusal', detail: { route, code, place: place.slice(0, 120) } };
}

/** Runs what may turn somebody away, and records it when it does. */
export async function recordingRefusals<T>(
  { audit, actor, route }: { readonly audit: RecordAudit; readonly actor: string; readonly route: string },
  use: () => Promise<T>,
): Promise<T> {
  try {
    return await use();
  } catch (error) {
    if (error instanceof DomainError && !(error instanceof BeingProtected) && isRefusal(error.code)) {
      const { code, issues } = error;
      await audit(refusalEntry({ actor, route, code, place: issues[0]?.place ?? '' }));
    }
    throw error;
  }
}

const window = 60_000;
const maximumKinds = 1_000;

/**
 * Records the same refusal or alarm of the same asker once a minute, with how often it came, so that nobody can fill the audit by
 * asking for what they will not get. Beyond a thousand kinds a minute only their number is kept.
 */
export function countedRefusals(record: RecordAudit): RecordAudit {
  const repeats = new Map<string, { readonly entry: AuditEntry; times: number }>();
  let others = 0;
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    timer = undefined;
    const entries = [...repeats.values()].filter(({ times }) => times > 0);
    const rest: AuditEntry = { actor: 'several', action: 'refusal', detail: { times: others } };
    for (const { entry, times } of entries) keep({ ...entry, detail: { ...entry.detail, times } });
    if (others > 0) keep(rest);
    repeats.clear();
    others = 0;
  };
  const keep = (entry: AuditEntry): void => void record(entry).catch(() => undefined);
  return async (entry) => {
    if (entry.action !== 'refusal' && entry.action !== 'alarm') return record(entry);
    timer ??= setTimeout(tell, window).unref();
    const kind = JSON.stringify(entry);
    const known = repeats.get(kind);
    if (known !== undefined) known.times += 1;
    else if (repeats.size >= maximumKinds) others += 1;
    else {
      repeats.set(kind, { entry, times: 0 });
      await record(entry);
    }
  };
}

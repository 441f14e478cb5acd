import { type AuditAction, isAuditAction, type PlainDate, parsePlainDate } from '@neue-wege/domain';
import type { ViewCodec } from '../filters/view-codec.ts';

/** The entries that are looked at; `null` asks for all. */
export interface AuditView {
  readonly action: AuditAction | null;
  /** Exactly as the audit has it: `person:…`, `key:…`, `command-line:…` or `anonymous`. */
  readonly actor: string | null;
  readonly from: PlainDate | null;
  /** Included. */
  readonly to: PlainDate | null;
}

export const everyEntry: AuditView = { action: null, actor: null, from: null, to: null };

/** The entries looked at, as parameters of the address. */
export const auditView: ViewCodec<AuditView> = {
  names: ['action', 'actor', 'from', 'to'],
  read(parameters) {
    const unread: string[] = [];
    const read = <Value>(name: string, parse: (text: string) => Value | undefined): Value | null => {
      const text = parameters.get(name);
      if (text === null) return null;
      const value = parse(text);
      if (value === undefined) unread.push(name);
      return value ?? null;
    };
    const view = {
      action: read('action', (text) => (isAuditAction(text) ? text : undefined)),
      actor: read('actor', (text) => (/^[^\p{Cc}]{1,200}$/u.test(text) ? text : undefined)),
      from: read('from', parsePlainDate),
      to: read('to', parsePlainDate),
    };
    return { view, unread };
  },
  format({ action, actor, from, to }) {
    const named = [
      ['action', action],
      ['actor', actor],
      ['from', from],
      ['to', to],
    ] as const;
    return named.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
  },
};

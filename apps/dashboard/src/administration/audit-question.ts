import { auditActionIds } from '@neue-wege/domain';
import type { AuditAction, AuditEventFilter } from '../generated/graphql.ts';
import type { AuditView } from './audit-view.ts';

/** The filter by which the server is asked for the entries looked at. */
export function auditWhere({ action, actor, from, to }: AuditView): AuditEventFilter {
  const actions = action === null ? [] : [action.toUpperCase()].filter(isAction);
  return { actor, from, to, action: actions.length === 0 ? null : actions };
}

/** The API writes the ids of a list in upper case. */
function isAction(name: string): name is AuditAction {
  return auditActionIds.some((id) => id.toUpperCase() === name);
}

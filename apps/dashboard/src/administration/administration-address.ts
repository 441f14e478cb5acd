/** Where accounts are kept and the audit is read; leads on to its first page. */
export const administrationPath = '/administration';

/** Who did what. */
export const auditPath = '/administration/audit';

/** Who has an account, and with which rights. */
export const accountsPath = '/administration/accounts';

/** The keys of everybody. */
export const keysPath = '/administration/keys';

/** The keys of one person. */
export function keysOfPath(owner: string): string {
  return `${keysPath}?owner=${encodeURIComponent(owner)}`;
}

/** What is agreed. */
export const targetsPath = '/administration/targets';

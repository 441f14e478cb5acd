/** A change that breaks clients of the last release and is made all the same. */
export interface AcceptedSchemaChange {
  /** The change as the check words it. */
  readonly change: string;
  /** Why nobody is hurt, or why it had to be. */
  readonly reason: string;
}

/** Every one of them; the list is empty again after a release. */
export const acceptedSchemaChanges: readonly AcceptedSchemaChange[] = (
  [
    ['actor', 'String'],
    ['files', 'Int'],
    ['rows', 'Int'],
  ] as const
).map(([field, type]) => ({
  change: `Field LastImport.${field} changed type from ${type}! to ${type}.`,
  reason:
    'Whoever sees some locations only must not learn who imported how much elsewhere: null for them, as before for everybody else.',
}));

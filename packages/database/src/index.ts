export { newestVersion, versionKnownOn } from './connection/data-version.ts';
export { type ContextWork, inContext } from './connection/in-context.ts';
export { migrate, pendingMigrations } from './connection/migrate.ts';
export { type Database, type DatabaseLocation, openDatabase } from './connection/open-database.ts';
export type { Tables } from './connection/tables.ts';

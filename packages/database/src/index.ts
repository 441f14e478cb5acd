export { newestVersion, versionKnownOn } from './connection/data-version.ts';
export { type ContextWork, inContext } from './connection/in-context.ts';
export { migrate, pendingMigrations } from './connection/migrate.ts';
export { type Database, type DatabaseLocation, openDatabase } from './connection/open-database.ts';
export type { Tables } from './connection/tables.ts';
export {
  type DataVersion,
  type ImportSummary,
  lastImport,
  latestVersion,
  versionActors,
} from './store/data-versions.ts';
export { type DeliveryResult, storeDelivery } from './store/store-delivery.ts';
export type { StoreOptions } from './store/store-work.ts';

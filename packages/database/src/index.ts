export { type AccountsDatabase, openAccounts } from './accounts/accounts-database.ts';
export {
  findApiKey,
  insertApiKey,
  type ListedApiKey,
  type LiveApiKey,
  listApiKeys,
  type NewApiKey,
  revokeApiKey,
} from './accounts/api-keys.ts';
export {
  changeAccess,
  changeEmail,
  changeRights,
  findPerson,
  insertPerson,
  type ListedPerson,
  listPeople,
  readNamesOfPeople,
  removeSecondFactor,
  setRights,
  storePassword,
} from './accounts/people.ts';
export type { Rights } from './accounts/rights.ts';
export {
  endSession,
  endSessions,
  findPendingPerson,
  findSession,
  type LiveSession,
} from './accounts/sessions.ts';
export {
  type AttemptBucket,
  type CountedAttempt,
  countAttempts,
  takeBackAttempts,
} from './accounts/sign-in-attempts.ts';
export { insertSignInLink, useSignInLink } from './accounts/sign-in-links.ts';
export { appendAudit } from './audit/append-audit.ts';
export { keptMembers, keptValue } from './audit/kept-value.ts';
export {
  type AuditPage,
  type AuditPageQuestion,
  readAudit,
  readAuditEntries,
  type StoredAuditEntry,
} from './audit/read-audit.ts';
export { storeAudit } from './audit/store-audit.ts';
export {
  type AuditBreak,
  type AuditHead,
  type AuditVerification,
  verifyAudit,
} from './audit/verify-audit.ts';
export { type Alarm, type Alarms } from './connection/alarms.ts';
export { ping, readAsProgram } from './connection/as-program.ts';
export { type DataDirLock, lockDataDir } from './connection/data-dir-lock.ts';
export { newestVersion, versionKnownOn } from './connection/data-version.ts';
export { DatabaseUnavailable, StatementTimeout } from './connection/database-error.ts';
export { grantAccess } from './connection/grant-access.ts';
export { type ContextWork, inContext, workingRole } from './connection/in-context.ts';
export { migrate, pendingMigrations } from './connection/migrate.ts';
export {
  type ConnectionLimits,
  type Database,
  type DatabaseLocation,
  openDatabase,
} from './connection/open-database.ts';
export type { Tables } from './connection/tables.ts';
export { createSqlFactSource } from './facts/sql-fact-source.ts';
export {
  changeImportJob,
  changeImportJobWithin,
  type EarlierImportJob,
  failOrphanedImportJobs,
  findImportJobByKey,
  type ImportJobChange,
  type ImportJobRecord,
  insertImportJob,
  keepImportJobsAlive,
  type NewImportJob,
  readImportJobs,
  readOwnImportJobs,
} from './imports/import-jobs.ts';
export type { ColumnEffect } from './preview/column-effects.ts';
export type { FigureChange } from './preview/figure-changes.ts';
export type { KindEffects } from './preview/kind-effects.ts';
export { fewestShrinking, type Shrinkage, usualShrinkLimit } from './preview/shrinkage.ts';
export {
  type PseudonymKey,
  readPseudonymKeys,
  requirePseudonymKey,
} from './pseudonyms/pseudonym-key.ts';
export {
  type PseudonymPair,
  type Rekeying,
  type RekeyResult,
  rekeyPeople,
  type UnlistedPerson,
} from './pseudonyms/rekey-people.ts';
export { readDirectory } from './read-directory.ts';
export { readLocationKeys } from './read-location-keys.ts';
export {
  type EnrolmentDimension,
  type EnrolmentFilter,
  enrolmentDimensions,
} from './records/enrolment-filter.ts';
export type { EnrolmentRecord, ObservationRecord } from './records/enrolment-record.ts';
export { findParticipant, type ParticipantSearch } from './records/find-participant.ts';
export {
  type EnrolmentList,
  type EnrolmentPage,
  type EnrolmentPagesQuestion,
  type EnrolmentPosition,
  readEnrolmentPages,
} from './records/read-enrolment-pages.ts';
export {
  type IdQuestion,
  readEnrolments,
  readObservations,
  readParticipants,
} from './records/read-enrolments.ts';
export {
  countImportFindings,
  eachImportFindings,
  type ImportFinding,
  type ImportFindingCount,
  type ImportFindingPage,
  type ImportFindingsQuestion,
  readImportFindings,
} from './records/read-import-findings.ts';
export {
  countRejections,
  type ImportedFile,
  type ImportPage,
  type ImportPageQuestion,
  type ImportQuestion,
  type ImportRecord,
  type ImportWithdrawal,
  type RejectionCount,
  readImportPage,
  readImports,
} from './records/read-imports.ts';
export type { RecordQuestion } from './records/read-records.ts';
export { readTargetsInForce, readTargetVersions, type TargetsInForce } from './records/read-targets.ts';
export {
  countEnrolments,
  type EnrolmentLine,
  type EnrolmentStream,
  settledColumns,
  streamEnrolments,
} from './records/stream-enrolments.ts';
export { type AttackRecord, readAttacks, storeAttack } from './releases/attack-records.ts';
export {
  createReleaseSource,
  type ReleaseSourceOptions,
  type ReleaseStanding,
  type StoredReleases,
} from './releases/create-release-source.ts';
export { houseProtection, type Protection } from './releases/protection.ts';
export { listReleases, type ReleaseSummary, readRelease } from './releases/read-releases.ts';
export { releasesOfVersion } from './releases/releases-of-version.ts';
export { changeReturn, type ReturnChange } from './returns/change-return.ts';
export {
  type FrozenFile,
  type ReturnFileEntry,
  type ReturnsQuestion,
  readFrozenFiles,
  readReturns,
  type StoredRelease,
  type StoredReturn,
} from './returns/read-returns.ts';
export type { RecordSubject, RunKeys, TargetKeys } from './single-records/changed-since.ts';
export { endTarget, type TargetToEnd } from './single-records/end-target.ts';
export {
  type EnrolmentIdentity,
  type EnrolmentName,
  readEnrolmentIdentity,
} from './single-records/enrolment-identity.ts';
export type { OnceOnly } from './single-records/idempotency.ts';
export { type RecordResult, type RecordToStore, storeRecord } from './single-records/store-record.ts';
export {
  type DataVersion,
  type ImportSummary,
  type LastDelivery,
  type ListedVersion,
  lastDelivery,
  lastImport,
  latestVersion,
  listImports,
  listVersions,
  versionActors,
} from './store/data-versions.ts';
export { type DeliveryResult, type DeliveryToStore, storeDelivery } from './store/store-delivery.ts';
export type { StoreOptions } from './store/store-work.ts';
export { type ImportToWithdraw, type WithdrawalResult, withdrawImport } from './store/withdraw-import.ts';
export { keepVerification } from './verify/keep-verification.ts';
export { type CheckResult, type StoreVerification, verifyStore } from './verify/verify-store.ts';
export { type DataVersionWatch, newestDataVersion, watchDataVersion } from './watch-data-version.ts';

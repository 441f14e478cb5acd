export { type Asker, anonymous } from './access/asker.ts';
export { type Accounts, createAccounts } from './accounts/create-accounts.ts';
export type { OidcSettings } from './accounts/identity-provider.ts';
export type { RecordAudit } from './audit/audit-event.ts';
export { type Audit, createAudit } from './audit/create-audit.ts';
export { type ApiServer, type ApiServerOptions, createApiServer } from './create-api-server.ts';
export { requireSafeHost } from './http/own-host.ts';
export { type QuestionsPerHour, usualQuestionsPerHour } from './http/question-budget.ts';
export { createLogger, type Logger, type LogLevel, logLevels } from './logger.ts';

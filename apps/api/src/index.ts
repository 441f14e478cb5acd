export { type ApiServer, type ApiServerOptions, createApiServer } from './create-api-server.ts';
export { createLogger, type Logger, type LogLevel, logLevels } from './logger.ts';

import type { DeclareCommand } from './command.ts';
import { declareBreakdown } from './commands/breakdown.ts';
import { declareDemo } from './commands/demo.ts';
import { declareImport } from './commands/import.ts';
import { declareMigrate } from './commands/migrate.ts';
import { declareServe, declareStart } from './commands/serve.ts';
import { declareVersion } from './commands/version.ts';

/** Every subcommand, in the order of the help. */
export const commands: readonly DeclareCommand[] = [
  declareImport,
  declareBreakdown,
  declareDemo,
  declareMigrate,
  declareServe,
  declareStart,
  declareVersion,
];

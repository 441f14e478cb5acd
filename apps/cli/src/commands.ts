import type { DeclareCommand } from './command.ts';
import { declareAttack } from './commands/attack.ts';
import { declareBreakdown } from './commands/breakdown.ts';
import { declareCaseMix } from './commands/case-mix.ts';
import { declareCompare } from './commands/compare.ts';
import { declareControlChart } from './commands/control-chart.ts';
import { declareDataQuality } from './commands/data-quality.ts';
import { declareDemo } from './commands/demo.ts';
import { declareFind } from './commands/find.ts';
import { declareFunnel } from './commands/funnel.ts';
import { declareImport } from './commands/import.ts';
import { declareImports } from './commands/imports.ts';
import { declareKey } from './commands/key.ts';
import { declareMeasures } from './commands/measures.ts';
import { declareMigrate } from './commands/migrate.ts';
import { declarePathways } from './commands/pathways.ts';
import { declareProfile } from './commands/profile.ts';
import { declarePseudonyms } from './commands/pseudonyms.ts';
import { declareReturn } from './commands/return.ts';
import { declareRevisions } from './commands/revisions.ts';
import { declareRules } from './commands/rules.ts';
import { declareServe, declareStart } from './commands/serve.ts';
import { declareTables } from './commands/tables.ts';
import { declareTemplate } from './commands/template.ts';
import { declareTimeToIndependence } from './commands/time-to-independence.ts';
import { declareUser } from './commands/user.ts';
import { declareVerify } from './commands/verify.ts';
import { declareVersion } from './commands/version.ts';
import { declareWithdraw } from './commands/withdraw.ts';

/** Every subcommand, in the order of the help. */
export const commands: readonly DeclareCommand[] = [
  declareImport,
  declareImports,
  declareWithdraw,
  declareFind,
  declarePseudonyms,
  declareTemplate,
  declareProfile,
  declareRules,
  declareBreakdown,
  declareReturn,
  declareCompare,
  declareFunnel,
  declareControlChart,
  declareCaseMix,
  declareRevisions,
  declarePathways,
  declareTimeToIndependence,
  declareDataQuality,
  declareMeasures,
  declareTables,
  declareUser,
  declareKey,
  declareDemo,
  declareMigrate,
  declareVerify,
  declareAttack,
  declareServe,
  declareStart,
  declareVersion,
];

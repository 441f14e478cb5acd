import './schema/answer-method.ts';
import './schema/audit-event.ts';
import './schema/breakdown.ts';
import './schema/case-mix.ts';
import './schema/comparison.ts';
import './schema/control-chart.ts';
import './schema/data-quality.ts';
import './schema/data-status.ts';
import './schema/data-version-changed.ts';
import './schema/dimension.ts';
import './schema/dimension-options.ts';
import './schema/enrolments.ts';
import './schema/funnel.ts';
import './schema/import.ts';
import './schema/import-rule.ts';
import './schema/location.ts';
import './schema/measure.ts';
import './schema/pathways.ts';
import './schema/programme-phase.ts';
import './schema/project.ts';
import './schema/published-table.ts';
import './schema/revisions.ts';
import './schema/run.ts';
import './schema/scalars.ts';
import './schema/time-to-independence.ts';
import './schema/viewer.ts';
import './schema/withdraw-import.ts';
import type { GraphQLSchema } from 'graphql';
import { guardProfiles } from './access/guard-profiles.ts';
import { traceQuestions } from './audit/trace-questions.ts';
import { builder } from './builder.ts';

builder.queryType({ description: 'Every question that can be asked.' });
builder.mutationType({ description: 'Everything that can be changed.' });
builder.subscriptionType({ description: 'What is told as it happens, as a stream of events.' });

/** The executable schema; printed and committed as `schema.graphql`. */
export const schema: GraphQLSchema = guardProfiles(traceQuestions(builder.toSchema({ sortSchema: false })));

import './schema/breakdown.ts';
import './schema/data-status.ts';
import './schema/dimension.ts';
import './schema/location.ts';
import './schema/measure.ts';
import './schema/programme-phase.ts';
import './schema/project.ts';
import './schema/run.ts';
import './schema/scalars.ts';
import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';

builder.queryType({});

/** The executable schema; printed and committed as `schema.graphql`. */
export const schema: GraphQLSchema = builder.toSchema({ sortSchema: false });

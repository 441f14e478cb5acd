import {
  type PathwayNode,
  type PathwayOutcomeCount,
  type PathwaysRow,
  pathwayOutcomes,
  pathwayStandings,
} from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { recordEnum } from './record-enum.ts';
import { type RowKeys, RowKeysType } from './row-keys.ts';
import { TextType } from './text.ts';
import { CountType } from './value.ts';

const PathwayStandingEnum = recordEnum('PathwayStanding', {
  description: 'Where an entry can stand on the as-of day.',
  entries: pathwayStandings,
  describe: ({ label }) => `${label.en}.`,
});

const PathwayOutcomeEnum = recordEnum('PathwayOutcome', {
  description: 'What can be seen of an entry six months after its exit.',
  entries: pathwayOutcomes,
  describe: ({ label }) => `${label.en}.`,
});

const PathwayOutcomeCountType = builder.objectRef<PathwayOutcomeCount>('PathwayOutcomeCount').implement({
  description: 'How many entries of one standing have an outcome.',
  fields: (t) => ({
    outcome: t.expose('outcome', { type: PathwayOutcomeEnum, description: 'What can be seen of them.' }),
    label: t.field({
      type: TextType,
      description: 'The outcome in words.',
      resolve: ({ outcome }) => pathwayOutcomes[outcome].label,
    }),
    value: t.expose('value', { type: CountType, description: 'How many.' }),
  }),
});

const PathwayNodeType = builder.objectRef<PathwayNode>('PathwayNode').implement({
  description: 'One standing with its outcomes, which sum to it.',
  fields: (t) => ({
    standing: t.expose('standing', { type: PathwayStandingEnum, description: 'Where they stand.' }),
    label: t.field({
      type: TextType,
      description: 'The standing in words.',
      resolve: ({ standing }) => pathwayStandings[standing].label,
    }),
    value: t.expose('value', { type: CountType, description: 'How many stand there.' }),
    outcomes: t.expose('outcomes', {
      type: [PathwayOutcomeCountType],
      description: 'Whoever is present has nothing that is due; every other standing has all four.',
    }),
  }),
});

export const PathwaysRowType = builder
  .objectRef<RowKeys & Omit<PathwaysRow, 'keys'>>('PathwaysRow')
  .implement({
    description:
      'The pathways of one group. The standings sum to the entries; who never started is none of them.',
    interfaces: [RowKeysType],
    fields: (t) => ({
      entries: t.expose('entries', { type: CountType, description: 'Entries, by entry date.' }),
      notStarted: t.expose('notStarted', {
        type: CountType,
        description: 'Assignments that were never taken up, by planned start.',
      }),
      nodes: t.expose('nodes', {
        type: [PathwayNodeType],
        description: 'Every standing, in the order in which people read them.',
      }),
    }),
  });

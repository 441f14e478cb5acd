import { type PublishedTable, publishedTables } from '@neue-wege/domain';
import { builder } from '../builder.ts';
import { AnswerMethodType } from './answer-method.ts';
import { DimensionEnum } from './dimension.ts';
import { DisclosureProfileEnum } from './disclosure-profile.ts';
import { MeasureDefinitionType } from './measure.ts';
import { TextType } from './text.ts';

const PublishedTableType = builder.objectRef<PublishedTable>('PublishedTable').implement({
  description:
    'A fixed set of dimensions with all its totals that may leave the house, protected as a whole. A question under disclosure control is a slice of one of them.',
  fields: (t) => ({
    id: t.exposeString('id', { description: '`snake_case`; refusals name it.' }),
    label: t.expose('label', { type: TextType, description: 'How people read it.' }),
    dimensions: t.expose('dimensions', {
      type: [DimensionEnum],
      description: 'What its cells are split by.',
    }),
    measures: t.exposeStringList('measures', {
      description: 'Ids of the measures that it publishes.',
    }),
    filters: t.expose('filters', {
      type: [DimensionEnum],
      description: 'What may be filtered by. A filter picks cells and never merges them.',
    }),
    profiles: t.expose('profiles', {
      type: [DisclosureProfileEnum],
      description: 'Who may see it.',
    }),
    method: t.field({
      type: AnswerMethodType,
      nullable: true,
      description: 'Null: every published table consists of rows of a breakdown.',
      deprecationReason: 'Use `measures`, which is never empty; gone from 2027-12-31.',
      resolve: () => null,
    }),
  }),
});

builder.objectField(MeasureDefinitionType, 'publishedTables', (t) =>
  t.field({
    type: [PublishedTableType],
    description: 'The tables that publish it: what may be asked of it under disclosure control.',
    resolve: ({ id }) => publishedTables.filter(({ measures }) => measures.includes(id)),
  }),
);

builder.queryField('publishedTables', (t) =>
  t.field({
    type: [PublishedTableType],
    description: 'Everything that may be asked under disclosure control.',
    resolve: () => publishedTables,
  }),
);

import { builder } from '../builder.ts';
import type { MunicipalityEntry } from '../directory-entries.ts';
import { languageArgs } from './text.ts';

const MunicipalityRelationEnum = builder.enumType('MunicipalityRelation', {
  description: 'How a municipality relates to the district.',
  values: {
    DISTRICT: { value: 'district', description: 'Belongs to the district.' },
    NEIGHBOUR: { value: 'neighbour', description: 'Borders on it.' },
    OUTSIDE: { value: 'outside', description: 'Lies elsewhere.' },
    UNKNOWN: { value: 'unknown', description: 'Not delivered.' },
  },
});

export const MunicipalityType = builder.objectRef<MunicipalityEntry>('Municipality').implement({
  description: 'A municipality of residence, responsibility or hosting.',
  fields: (t) => ({
    ags: t.exposeString('ags', {
      description: 'Official municipality key; `unknown` where none was delivered.',
    }),
    name: t.string({
      description: 'The delivered name, else the official key.',
      args: languageArgs,
      resolve: (municipality, { language }) => municipality.names[language],
    }),
    relation: t.expose('relation', {
      type: MunicipalityRelationEnum,
      description: 'Whether it belongs to the district.',
    }),
  }),
});

import { ByHashDocument, type ByHashQuery } from '../generated/graphql.ts';
import { post } from './ask.ts';

const { __meta__: meta } = ByHashDocument;
const documentId: unknown = meta?.['hash'];
const { breakdown } = await post<ByHashQuery>({ documentId, variables: { years: [2022] } });

for (const { location, exits } of breakdown.rows) console.log(location?.key, exits.value ?? exits.status);

import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';
import { SourceKey } from '../records/source-key.ts';

/** What is said of a key that is none, or stands where documents are kept; never the key. */
const allowed = 'SourceKey: 1 to 200 characters on one line, as the value of a variable';

builder.scalarType('SourceKey', {
  description:
    'The key of a person in the source system: 1 to 200 characters. It is turned into the pseudonym on arrival and neither kept nor logged. It is sent as the value of a variable alone, as documents are kept.',
  serialize: () => {
    throw new Error('A source key never leaves');
  },
  parseValue(value) {
    const key = SourceKey.from(value);
    if (key === undefined) throw new GraphQLError(allowed);
    return key;
  },
  parseLiteral: () => {
    throw new GraphQLError(allowed);
  },
});

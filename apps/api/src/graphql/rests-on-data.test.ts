import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { restsOnData, rootFields } from './rests-on-data.ts';

const rests = (text: string): boolean => restsOnData(parse(text), schema);

describe('rootFields', () => {
  it('says of every field of a query what its answer depends on', () => {
    expect(Object.keys(rootFields).toSorted()).toEqual(
      Object.keys(schema.getQueryType()?.getFields() ?? {}).toSorted(),
    );
  });
});

describe('restsOnData', () => {
  it('is true for figures, through aliases and fragments', () => {
    expect(
      rests('query A { b: breakdown(by: []) { ...F __typename } } fragment F on Breakdown { asOf }'),
    ).toBe(true);
  });

  it('is false as soon as one field depends on the moment', () => {
    expect(rests('{ breakdown(by: []) { asOf } d: dataStatus { asOf } }')).toBe(false);
    expect(rests('{ ...F } fragment F on Query { dataStatus { asOf } }')).toBe(false);
    expect(rests('query A { measures { id } } query B { dataStatus { asOf } }')).toBe(false);
  });

  it('is false for the schema, for what is not in it, and for every other kind of operation', () => {
    expect(rests('{ __schema { types { name } } }')).toBe(false);
    expect(rests('{ constructor { asOf } }')).toBe(false);
    expect(rests('mutation { measures { id } }')).toBe(false);
    expect(rests('subscription { measures { id } }')).toBe(false);
  });
});

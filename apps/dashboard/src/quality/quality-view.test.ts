import { describe, expect, it } from 'vitest';
import { formatQuery } from '../filters/filters.ts';
import {
  coverageFields,
  defaultQualityView,
  formatQualityView,
  type QualityView,
  readQualityView,
} from './quality-view.ts';

const read = (query: string) => readQualityView(new URLSearchParams(query));

describe('readQualityView', () => {
  it('reads back whatever view was written', () => {
    for (const rule of [null, 'stock_flow', 'missing_follow_up_6m']) {
      for (const field of coverageFields) {
        for (const form of ['chart', 'table'] as const) {
          const view: QualityView = { rule, field, form };
          expect(read(formatQuery(formatQualityView(view)))).toEqual({ view, unread: [] });
        }
      }
    }
  });

  it('names what it cannot read', () => {
    expect(read('rule=moon&field=7m&show=pie')).toEqual({
      view: defaultQualityView,
      unread: ['rule', 'field', 'show'],
    });
  });
});

describe('formatQualityView', () => {
  it('writes nothing for the default', () => {
    expect(formatQualityView(defaultQualityView)).toEqual([]);
  });
});

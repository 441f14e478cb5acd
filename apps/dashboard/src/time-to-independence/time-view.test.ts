import { describe, expect, it } from 'vitest';
import { formatQuery } from '../filters/filters.ts';
import { defaultTimeView, timeForms, timeSplits, timeViewCodec } from './time-view.ts';

const read = (query: string) => timeViewCodec.read(new URLSearchParams(query));

describe('timeViewCodec', () => {
  it('reads back whatever view was written', () => {
    for (const by of timeSplits) {
      for (const form of timeForms) {
        const view = { by, form };
        expect(read(formatQuery(timeViewCodec.format(view)))).toEqual({ view, unread: [] });
      }
    }
  });

  it('names what it cannot read', () => {
    expect(read('by=sex&show=pie')).toEqual({ view: defaultTimeView, unread: ['by', 'show'] });
  });

  it('writes nothing for the default', () => {
    expect(timeViewCodec.format(defaultTimeView)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { createStreamPlaces, streamPlaces } from './stream-places.ts';

const { perPerson, together } = streamPlaces;

describe('createStreamPlaces', () => {
  it('gives nobody more than their share, until a request of theirs is over', () => {
    const places = createStreamPlaces();
    const requests = Array.from({ length: perPerson }, () => new AbortController());
    for (const { signal } of requests) places.take('one', signal);
    const next = new AbortController().signal;

    expect(() => places.take('one', next)).toThrow(`at most ${perPerson} files of records at a time`);
    places.take('another', next);
    requests[0]?.abort();
    places.take('one', new AbortController().signal);
    expect(() => places.take('one', new AbortController().signal)).toThrow('at most');
  });

  it('gives everybody together no more than leave connections for others', () => {
    const places = createStreamPlaces();
    for (let person = 0; person < together; person += 1)
      places.take(`person ${person}`, new AbortController().signal);
    expect(() => places.take('one more', new AbortController().signal)).toThrow('on their way to others');
  });

  it('takes no place for somebody who has left before', () => {
    const places = createStreamPlaces();
    const left = AbortSignal.abort(new Error('left'));
    for (let time = 0; time <= together; time += 1) expect(() => places.take('one', left)).toThrow('left');
    places.take('one', new AbortController().signal);
  });
});

import { describe, expect, it } from 'vitest';
import { readSent, type Sent } from './send-delivery.ts';

const read = (status: number, body: unknown, retryAfter: string | null = null): Sent =>
  readSent({
    status,
    responseText: typeof body === 'string' ? body : JSON.stringify(body),
    getResponseHeader: () => retryAfter,
  });

describe('readSent', () => {
  it('knows the job of what was taken', () => {
    expect(read(202, { id: 'J1' })).toEqual({ state: 'taken', id: 'J1' });
  });

  it('names every place that was refused', () => {
    const extensions = { code: 'BAD_INPUT', issues: [{ place: 'profile', message: 'no JSON' }] };
    expect(read(400, { errors: [{ message: 'no', extensions }] })).toEqual({
      state: 'failed',
      failure: {
        kind: 'refused',
        code: 'BAD_INPUT',
        issues: [{ place: 'profile', message: 'no JSON' }],
        correlationId: null,
      },
    });
  });

  it('keeps the reference to the log of the server', () => {
    const extensions = { code: 'INTERNAL', correlationId: '3f6c' };
    expect(read(500, { errors: [{ extensions }] })).toMatchObject({
      failure: { code: 'INTERNAL', correlationId: '3f6c' },
    });
  });

  it('tells an ended session, a size that is too large, and too many requests apart', () => {
    expect(read(401, '')).toMatchObject({ failure: { kind: 'unknown' } });
    expect(read(413, '<h1>Too large</h1>')).toMatchObject({ failure: { kind: 'tooLarge' } });
    expect(read(429, '', '30')).toMatchObject({ failure: { kind: 'tooMany', seconds: 30 } });
    const extensions = { code: 'RATE_LIMITED' };
    expect(read(429, { errors: [{ extensions }] })).toMatchObject({ failure: { kind: 'tooManyOpen' } });
    expect(read(429, '')).toMatchObject({ failure: { kind: 'tooMany', seconds: null } });
  });

  it.each(['', '<h1>Bad gateway</h1>', '{"id', '[]', 'null', '7', { id: 7 }])(
    'does not stumble over an answer that is none: %s',
    (body) => {
      expect(read(200, body)).toMatchObject({ failure: { kind: 'unreadable' } });
      expect(read(502, body)).toMatchObject({ failure: { kind: 'network' } });
      expect(read(500, body)).toMatchObject({ failure: { kind: 'unreadable' } });
    },
  );
});

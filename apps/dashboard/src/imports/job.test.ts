import { describe, expect, it } from 'vitest';
import { isOpen, isWorking, readShare, spokenShare, stepOf, wayOut } from './job.ts';

describe('stepOf', () => {
  it('is where a delivery stands, and nowhere once it has ended', () => {
    expect(
      (['RECEIVING', 'READING', 'AWAITING_CONFIRMATION', 'STORING', 'STORED', 'EXPIRED'] as const).map(
        stepOf,
      ),
    ).toEqual(['receive', 'read', 'decide', 'store', null, null]);
  });
});

describe('isWorking', () => {
  it('does not take a delivery that waits for somebody for one that goes on', () => {
    expect(isWorking('AWAITING_CONFIRMATION')).toBe(false);
    expect(isOpen('AWAITING_CONFIRMATION')).toBe(true);
    expect(isWorking('READING')).toBe(true);
    expect(isOpen('REFUSED')).toBe(false);
  });
});

describe('wayOut', () => {
  const refused = {
    state: 'REFUSED',
    expiresAt: '2026-01-01T00:30:00Z',
    needsEncoding: false,
    shrinking: [],
  } as const;
  const shrinkage = { kind: 'enrolments', location: 'borken', before: 9, ended: 5, after: 4, share: 5 / 9 };

  it('offers what helps while the files are still there', () => {
    expect(wayOut(refused)).toBe('keepGood');
    expect(wayOut({ ...refused, needsEncoding: true })).toBe('encoding');
    expect(wayOut({ ...refused, shrinking: [shrinkage] })).toBe('shrinking');
  });

  it('offers nothing once they are gone, or where nothing was refused', () => {
    expect(wayOut({ ...refused, expiresAt: null })).toBeNull();
    expect(wayOut({ ...refused, state: 'AWAITING_CONFIRMATION' })).toBeNull();
  });
});

describe('readShare', () => {
  it('is unknown until the reading begins', () => {
    expect(readShare({ state: 'RECEIVING', bytesRead: 0, bytesTotal: 10 })).toBeNull();
    expect(readShare({ state: 'READING', bytesRead: 0, bytesTotal: 0 })).toBeNull();
    expect(readShare({ state: 'READING', bytesRead: 5, bytesTotal: 10 })).toBe(0.5);
    expect(readShare({ state: 'STORING', bytesRead: 12, bytesTotal: 10 })).toBe(1);
  });
});

describe('spokenShare', () => {
  it('goes in quarters', () => {
    expect([null, 0, 0.2, 0.26, 0.74, 1].map(spokenShare)).toEqual([null, 0, 0, 0.25, 0.5, 1]);
  });
});

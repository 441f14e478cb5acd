import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { formatOptions, optionProblems, usualOptions } from './delivery-options.ts';

describe('formatOptions', () => {
  it('says nothing of what is usual', () => {
    expect(formatOptions(usualOptions)).toEqual([]);
  });

  it('says what was chosen in the words of the upload', () => {
    expect(
      formatOptions({
        mode: 'replace',
        knownOn: '2026-07-05',
        createMissing: true,
        keepGood: true,
        isCorrection: true,
        reason: ' falsche Standorte ',
      }),
    ).toEqual([
      ['mode', 'replace'],
      ['knownOn', '2026-07-05'],
      ['createMissing', 'true'],
      ['keepGood', 'true'],
      ['correction', 'falsche Standorte'],
    ]);
  });

  it('leaves out the reason of a correction that was taken back', () => {
    expect(formatOptions({ ...usualOptions, reason: 'doch nicht' })).toEqual([]);
  });
});

describe('optionProblems', () => {
  const today = toPlainDate('2026-07-05');

  it('has nothing against what is usual', () => {
    expect(optionProblems(usualOptions, today)).toEqual({});
  });

  it('takes a day that has passed', () => {
    expect(optionProblems({ ...usualOptions, knownOn: '2026-07-05' }, today)).toEqual({});
    expect(optionProblems({ ...usualOptions, knownOn: '2026-07-06' }, today)).toEqual({
      knownOn: 'inFuture',
    });
    expect(optionProblems({ ...usualOptions, knownOn: '2026-02-30' }, today)).toEqual({ knownOn: 'notADay' });
  });

  it('asks why something is corrected', () => {
    const correction = { ...usualOptions, isCorrection: true };
    expect(optionProblems({ ...correction, reason: '  ' }, today)).toEqual({ reason: 'missing' });
    expect(optionProblems({ ...correction, reason: 'x'.repeat(501) }, today)).toEqual({ reason: 'wrong' });
    expect(optionProblems({ ...correction, reason: 'Zahlendreher' }, today)).toEqual({});
  });
});

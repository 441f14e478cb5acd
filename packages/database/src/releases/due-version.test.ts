import { type KnownVersion, toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { dueBeside, dueVersion, newestDelivery } from './due-version.ts';

const today = toPlainDate('2026-06-10');
const versionOf = (dataVersion: number, origin: KnownVersion['origin'], day: string): KnownVersion => ({
  dataVersion,
  origin,
  knownOn: toPlainDate(day),
  isSingleRecord: false,
});
const delivery = versionOf(1, 'import', '2026-06-01');
const lastOf = (dataVersion: number, builtOn: string) => ({
  dataVersion,
  builtOn: toPlainDate(builtOn),
  definitions: ['a'],
});
const due = (
  versions: readonly KnownVersion[],
  options: Partial<Parameters<typeof dueVersion>[1]> = {},
): number | undefined =>
  dueVersion(versions, {
    last: lastOf(1, '2026-06-01'),
    definition: 'a',
    today,
    days: 1,
    isSmall: false,
    ...options,
  })?.dataVersion;

describe('dueVersion', () => {
  it('is the newest version before the first release, however it came about', () => {
    expect(due([], { last: undefined })).toBeUndefined();
    expect(due([delivery, versionOf(2, 'correction', today)], { last: undefined })).toBe(2);
  });

  it('is none while the last release is that of the newest version', () => {
    expect(due([delivery])).toBeUndefined();
  });

  it.each(['import', 'withdrawal'] as const)('is at once that of a delivery: %s', (origin) => {
    expect(due([delivery, versionOf(2, origin, today)], { last: lastOf(1, today) })).toBe(2);
  });

  it.each(['correction', 'erasure'] as const)(
    'waits until the day of single changes is over: %s',
    (origin) => {
      const [yesterday, now] = [versionOf(2, origin, '2026-06-09'), versionOf(3, origin, today)];
      expect(due([delivery, now])).toBeUndefined();
      expect(due([delivery, yesterday, now])).toBe(2);
      expect(due([delivery, yesterday, now], { days: 0 })).toBe(3);
    },
  );

  it.each(['import', 'withdrawal'] as const)(
    'waits with a single record until its day is over, and with what takes it back: %s',
    (origin) => {
      const [yesterday, now] = [versionOf(2, origin, '2026-06-09'), versionOf(3, origin, today)].map(
        (version) => ({ ...version, isSingleRecord: true }),
      );
      expect(due([delivery, ...(now ? [now] : [])])).toBeUndefined();
      expect(due([delivery, yesterday, now].filter((one) => one !== undefined))).toBe(2);
    },
  );

  it.each(['import', 'withdrawal'] as const)(
    'waits with a delivery that changes few people until its day is over: %s',
    (origin) => {
      const [yesterday, now] = [versionOf(2, origin, '2026-06-09'), versionOf(3, origin, today)];
      expect(due([delivery, now], { isSmall: true })).toBeUndefined();
      expect(due([delivery, yesterday, now], { isSmall: true })).toBe(2);
      expect(due([delivery, yesterday, now])).toBe(3);
      expect(due([delivery, now], { isSmall: true, days: 0 })).toBe(3);
    },
  );

  it('waits so many days after the last release, and no longer than that', () => {
    const versions = [delivery, versionOf(2, 'correction', '2026-06-02')];
    expect(due(versions, { last: lastOf(1, today) })).toBeUndefined();
    expect(due(versions, { last: lastOf(1, '2026-06-05'), days: 6 })).toBeUndefined();
    expect(due(versions, { last: lastOf(1, '2026-06-04'), days: 6 })).toBe(2);
  });

  it('does not take a correction of today along with the delivery before it', () => {
    const versions = [delivery, versionOf(2, 'import', today), versionOf(3, 'correction', today)];
    expect(due(versions)).toBe(2);
  });

  it('takes the corrections before a delivery along with it', () => {
    const versions = [delivery, versionOf(2, 'correction', today), versionOf(3, 'import', today)];
    expect(due(versions)).toBe(3);
  });

  it('is the same version again when something else is published, and waits all the same', () => {
    expect(due([delivery], { definition: 'b' })).toBe(1);
    expect(due([delivery, versionOf(2, 'correction', today)], { definition: 'b' })).toBe(1);
    expect(
      due([delivery], { last: { ...lastOf(1, today), definitions: ['a', 'b'] }, definition: 'b' }),
    ).toBeUndefined();
  });
});

describe('newestDelivery', () => {
  const correction = versionOf(3, 'correction', today);
  const single = { ...versionOf(4, 'import', today), isSingleRecord: true };

  it('is the last that came since, whatever was corrected after it', () => {
    const versions = [delivery, versionOf(2, 'withdrawal', today), correction, single];
    expect(newestDelivery(versions, lastOf(1, today))?.dataVersion).toBe(2);
    expect(newestDelivery(versions, undefined)?.dataVersion).toBe(2);
  });

  it('is none where there was none since', () => {
    expect(newestDelivery([delivery, correction, single], lastOf(1, today))).toBeUndefined();
    expect(newestDelivery([], undefined)).toBeUndefined();
  });
});

describe('dueBeside', () => {
  const beside = (other: KnownVersion | undefined, last?: ReturnType<typeof lastOf>): number | undefined =>
    dueBeside(other, { last, definition: 'a' })?.dataVersion;

  it('is the version that the other profile is told of', () => {
    expect(beside(undefined)).toBeUndefined();
    expect(beside(delivery)).toBe(1);
    expect(beside(versionOf(2, 'correction', today), lastOf(1, today))).toBe(2);
  });

  it('is none when that version was released by the same definition, or a later one was', () => {
    expect(beside(delivery, lastOf(1, today))).toBeUndefined();
    expect(beside(delivery, { ...lastOf(1, today), definitions: ['b'] })).toBe(1);
    expect(beside(delivery, { ...lastOf(2, today), definitions: ['b'] })).toBeUndefined();
  });
});

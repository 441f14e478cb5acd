import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { fileInMemory } from '../bytes/input-file.ts';
import { parseProfiles } from '../recognition/parse-profiles.ts';
import { officeFiles } from '../testing/office-files.ts';
import { suggestProfiles } from './suggest-profile.ts';
import { tryProfiles } from './try-profiles.ts';

const pieces = [
  '__proto__',
  'constructor',
  ';',
  ',',
  '"',
  '\n',
  '\r',
  '\t',
  '\0',
  '\uFFFD',
  '01.01.2024',
  'NULL',
];

/** Numbers below a limit, always the same after the same seed. */
function createDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * Math.max(limit, 1));
  };
}

function mutated(bytes: Uint8Array, dice: (limit: number) => number): Uint8Array {
  const at = dice(bytes.length);
  const before = bytes.subarray(0, at);
  switch (dice(4)) {
    case 0:
      return Buffer.concat([before, Buffer.from(pieces[dice(pieces.length)] ?? ''), bytes.subarray(at)]);
    case 1:
      return Buffer.concat([before, bytes.subarray(at + dice(20))]);
    case 2:
      return Buffer.concat([before, Buffer.of(dice(256)), bytes.subarray(at + 1)]);
    default:
      return before;
  }
}

describe('suggestProfiles on broken files', () => {
  it.each(officeFiles)(
    'proposes for $name what can be read or nothing, and shows nothing of persons',
    async (file) => {
      const dice = createDice(file.bytes.length);
      for (let round = 0; round < 25; round++) {
        let { bytes } = file;
        for (let changes = 1 + dice(5); changes > 0; changes--) bytes = mutated(bytes, dice);
        const inputs = [fileInMemory(file.name, bytes)];
        const suggestions = await suggestProfiles(inputs);
        const shown = JSON.stringify(suggestions);
        expect(file.secrets.filter((secret) => shown.includes(secret))).toEqual([]);
        const profiles = suggestions.flatMap(({ profile }) =>
          profile === null ? [] : parseProfiles(JSON.stringify(profile), 'p.json'),
        );
        const { findings } = await tryProfiles(inputs, { profiles, latest: toPlainDate('2026-09-30') });
        expect(findings.filter(({ rule }) => rule === 'ambiguous_profile')).toEqual([]);
      }
    },
  );
});

import { describe, expect, it } from 'vitest';
import { issueWords } from './server-issue.ts';

const at = (place: string) => issueWords({ place, message: 'in English' })?.de ?? null;

describe('issueWords', () => {
  it('has words of its own for what is wrong with a field, and for what a delivery met', () => {
    expect(at('knownOn')).toContain('Bekannt seit');
    expect(at('correction')).toContain('Grund');
    expect(at('PSEUDONYM_KEY_FILE')).toContain('Pseudonymschlüssel');
  });

  it.each(['', 'profil.json: columns.Eintritt', 'SHA256SUMS:3', 'toString'])(
    'leaves the word to the server where the place alone does not tell: %j',
    (place) => {
      expect(at(place)).toBeNull();
    },
  );
});

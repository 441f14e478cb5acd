import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { keyName, keyOptions } from './key-names.ts';

const options = keyOptions({
  dimensions: [
    { id: 'location', options: [{ key: 'gronau', label: { de: 'Gronau (Westf.)', en: 'Gronau' } }] },
    { id: 'month', options: null },
  ],
});

describe('keyName', () => {
  it.each([
    ['location', 'gronau', 'Gronau (Westf.)', 'Gronau'],
    ['location', 'atlantis', 'atlantis', 'atlantis'],
    ['residence', 'unknown', 'Unbekannt', 'Unknown'],
    ['sex', 'female', 'Weiblich', 'Female'],
    ['year', '2023', '2023', '2023'],
    ['quarter', '2023-Q3', '3. Quartal 2023', 'Q3 2023'],
    ['month', '2023-07', 'Juli 2023', 'July 2023'],
  ] as const)('calls %s %s as people do', (dimension, key, german, english) => {
    const named = (language: 'de' | 'en') =>
      keyName({ dimension, key }, { options, reading: createReading(language) });
    expect([named('de'), named('en')]).toEqual([german, english]);
  });
});

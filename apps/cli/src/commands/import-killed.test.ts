import { describe } from 'vitest';
import { describeKilledImports } from '../testing/describe-killed-imports.ts';

describe('the embedded engine', () => {
  describeKilledImports({ seed: 5, points: 5, variables: () => Promise.resolve({}) });
});

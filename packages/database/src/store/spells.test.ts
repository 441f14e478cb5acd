import { describe } from 'vitest';
import { describeSpells } from '../testing/describe-spells.ts';
import { createPgliteDatabase } from '../testing/test-store.ts';

describe('the embedded engine', async () => {
  await describeSpells(createPgliteDatabase);
});

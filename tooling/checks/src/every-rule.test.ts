import { createPgliteDatabase } from '@neue-wege/database/testing';
import { importRuleIds, ruleOf, severityOf } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { ruleSamples } from './testing/rule-samples.ts';
import { deliver, storedWorld } from './testing/rule-world.ts';

const database = await createPgliteDatabase();
const world = await deliver(database, storedWorld);

/** The keys of people in the samples, and what stands in their cells. */
const secret = /S-[A-Z0-9]|1985|2025-06-01|atlantis/;

describe('every rule of the import', () => {
  it('is kept by what the samples find in the store', () => {
    expect(world).toMatchObject({ status: 'stored', findings: [] });
  });

  it.each(importRuleIds)(
    '%s is broken by a sample, found at its place and explained without what was written',
    async (rule) => {
      const { storing, ...sample } = ruleSamples[rule];
      const { status, findings } = await deliver(database, {
        ...sample,
        storing: { dryRun: true, ...storing },
      });
      const found = findings.filter((finding) => finding.rule === rule);
      expect(findings.map((finding) => finding.rule)).toContain(rule);
      for (const finding of found) {
        expect(finding.severity).toBe(severityOf(rule));
        expect(finding.message.de).not.toBe(finding.message.en);
        expect(finding.message.de).toMatch(/^[^\s].*\.$/s);
        expect(finding.message.en).toMatch(/^[^\s].*\.$/s);
      }
      const isRefused = severityOf(rule) === 'error' || findings.some(({ severity }) => severity === 'error');
      expect(status).toBe(isRefused ? 'refused' : 'preview');
      expect(JSON.stringify(findings)).not.toMatch(secret);
    },
  );

  it.each(importRuleIds.filter((rule) => severityOf(rule) === 'error'))(
    '%s keeps a good row from being stored exactly when it concerns the file',
    async (rule) => {
      const { storing, ...sample } = ruleSamples[rule];
      const { status } = await deliver(database, {
        ...sample,
        storing: { keepGood: true, dryRun: true, ...storing },
      });
      expect(status).toBe(ruleOf(rule).scope === 'file' ? 'refused' : 'preview');
    },
  );
});

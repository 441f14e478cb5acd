import { findingSeverities, importRuleIds, ruleOf, ruleStages } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { createSampleDatabase } from './testing/sample-database.ts';
import { startTestServer } from './testing/test-server.ts';

const server = await startTestServer(await createSampleDatabase());

describe('Query.importRules', () => {
  it('explains every rule of the import in both languages, in the order in which they are looked at', async () => {
    const { data, errors } = await server.ask(
      `{ importRules { id label { de en } remedy { de en } severity severityLabel { de en } stage stageLabel { de en } isAboutFile } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      importRules: importRuleIds.map((id) => {
        const { label, remedy, severity, stage, scope } = ruleOf(id);
        return {
          id,
          label,
          remedy,
          severity: severity.toUpperCase(),
          severityLabel: findingSeverities[severity],
          stage: stage.toUpperCase(),
          stageLabel: ruleStages[stage],
          isAboutFile: scope === 'file',
        };
      }),
    });
  });
});

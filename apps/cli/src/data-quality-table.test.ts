import {
  type DataQualityInput,
  type Language,
  parseDataQualityRequest,
  runDataQuality,
} from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { dataQualityTable } from './data-quality-table.ts';
import { type Cohort, seenOn, worldOf } from './testing/question-world.ts';

const cohorts: readonly Cohort[] = [
  { location: 'bocholt', enteredOn: '2023-01-10', exitedOn: '2023-06-10', people: 40, completed: 40 },
  {
    location: 'gronau',
    enteredOn: '2023-01-10',
    exitedOn: '2023-06-10',
    people: 40,
    everybody: { exitReason: 'unknown' },
  },
  {
    location: 'ahaus',
    enteredOn: '2023-01-10',
    exitedOn: '2023-06-10',
    people: 8,
    everybody: { exitReason: 'unknown' },
  },
];

async function table({
  language = 'en',
  ...input
}: DataQualityInput & { language?: Language } = {}): Promise<string> {
  const request = parseDataQualityRequest({ rules: ['stock_flow', 'unknown_exit_reason'], ...input }, seenOn);
  const answer = await runDataQuality(request, worldOf(...cohorts));
  return dataQualityTable({ ...answer, where: request.where }, language);
}

describe('dataQualityTable', () => {
  it('begins with what every rule found in all', async () => {
    const text = await table();
    expect(text).toMatch(/^Error +Stock and flows +stock_flow +0 +6$/m);
    expect(text).toMatch(/^Warning +Unknown exit reason +unknown_exit_reason +48 +88 +54\.5 %/m);
  });

  it('then says where, with what to do, and leaves out where nothing was found', async () => {
    const text = await table({ language: 'de' });
    expect(text).toMatch(
      /^Warnung: Unbekannter Austrittsgrund \(unknown_exit_reason\)\n {2}Austritte ohne Grund/m,
    );
    expect(text).toMatch(/^ {2}Abhilfe: Austrittsgrund nachtragen/m);
    const block = text.slice(text.indexOf('Warnung: '), text.indexOf('(recording_delay_median)'));
    expect(block).toMatch(/^gronau +40 +40 +100,0 % p$/m);
    expect(block).not.toMatch(/^bocholt/m);
    expect(text).not.toContain('Fehler: ');
  });

  it('gives no share below 10 cases', async () => {
    expect(await table()).toMatch(/^ahaus +8 +8 +u$/m);
  });

  it('names the periods where they were asked for', async () => {
    expect(await table({ grain: 'quarter' })).toMatch(/^gronau +2023-Q2 +40 +40 +100\.0 %$/m);
  });
});

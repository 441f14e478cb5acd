import { describe, expect, it } from 'vitest';
import { type Delivery, demoSeed, generateDemo } from '../generate-demo.ts';
import { checkDeliveries } from './check-deliveries.ts';

const demo = generateDemo({ seed: demoSeed, through: '2014-12-31' });

/** The deliveries with one row added to the last one. */
function withRow(name: string, row: Readonly<Record<string, string>>): readonly Delivery[] {
  const content = `${Object.keys(row).join(',')}\n${Object.values(row).join(',')}\n`;
  const last = { knownOn: '2015-01-20', files: [{ name, content }] };
  return [...demo, last];
}

const enrolments = [...(checkDeliveries(demo).rows['enrolments']?.values() ?? [])];
const left = enrolments.find((row) => row['exited_on'] !== '') ?? {};
const place = {
  participant: left['participant'] ?? '',
  run: left['run'] ?? '',
  location: left['location'] ?? '',
  project: left['project'] ?? '',
};

describe('checkDeliveries', () => {
  it.each([
    ['exit before entry', 'enrolments.csv', { ...place, entered_on: '2014-03-03', exited_on: '2014-03-02' }],
    ['lies ahead', 'enrolments.csv', { ...place, entered_on: '2015-01-21' }],
    ['run bocholt|neue-wege|1999-1 is unknown', 'enrolments.csv', { ...place, run: '1999-1' }],
    ['headings: Notiz', 'enrolments.csv', { ...place, Notiz: 'x' }],
    ['exit_reason is bored', 'enrolments.csv', { ...place, exit_reason: 'bored' }],
    ['two identities', 'enrolments.csv', { ...place, enrolment_key: 'E-2014-0001' }],
    ['residence_ags 12345678 is unknown', 'enrolments.csv', { ...place, residence_ags: '12345678' }],
    [
      'unknown enrolment',
      'observations.csv',
      { ...place, participant: 'DEMO-999999', months_after_exit: '6' },
    ],
    ['before the exit', 'observations.csv', { ...place, observed_on: '2013-01-01' }],
    ['not due yet', 'observations.csv', { ...place, months_after_exit: '24' }],
  ])('notices: %s', (problem, name, row) => {
    expect(checkDeliveries(withRow(name, row)).problems.join('\n')).toContain(problem);
  });

  it('notices a delivery that does not come after the one before', () => {
    expect(checkDeliveries(demo.toReversed()).problems.join('\n')).toContain('does not come after');
  });

  it('notices two rows of one identity', () => {
    const [first] = demo;
    const file = first?.files.find(({ name }) => name === 'phases.csv');
    const doubled = { name: 'phases.csv', content: `${file?.content}pilot,x,x,2013-01-01,\n` };
    const { problems } = checkDeliveries([{ knownOn: '2013-04-01', files: [doubled] }]);
    expect(problems.join('\n')).toContain('speaks of the same as line 2');
  });

  it('notices spells that overlap', () => {
    const content =
      'participant,kind,starts_on,ends_on\nDEMO-000001,benefit,2013-01-01,2013-05-31\nDEMO-000001,benefit,2013-05-31,\n';
    const { problems } = checkDeliveries([
      { knownOn: '2013-07-01', files: [{ name: 'spells.csv', content }] },
    ]);
    expect(problems.join('\n')).toContain('overlap on 2013-05-31');
  });
});

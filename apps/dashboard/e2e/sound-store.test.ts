import { expect, test } from './testing/dashboard-test.ts';

test('the demo is a store in which a verification finds nothing, also while it is served', async ({
  demo,
}) => {
  test.slow();
  const printed = await demo.command('verify');
  expect(printed).toMatch(/^ok {6}Every import wrote and ended as many records/m);
  expect(printed).not.toContain('FAILS');
});

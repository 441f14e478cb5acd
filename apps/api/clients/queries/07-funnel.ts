import { FunnelDocument } from '../generated/graphql.ts';
import { ask } from './ask.ts';

const { funnel } = await ask(FunnelDocument, { where: { year: [2020, 2021, 2022] } });

// Too few units, or nothing to compare them with: then there is a reason instead of a picture.
if (!funnel.isDrawable) console.log(funnel.reason?.en);
for (const { key, value, signal } of funnel.units) {
  console.log(
    key,
    value.value?.toFixed(2) ?? value.status,
    `of ${value.denominator}`,
    signal ?? 'not judged',
  );
}

import { RevisionsDocument } from '../generated/graphql.ts';
import { ask } from './ask.ts';

const { revisions } = await ask(RevisionsDocument, { from: '2024-09-30', to: '2024-12-31' });

for (const { location, year, old, new: current, change, causes } of revisions.revisions) {
  const why = causes.map(({ label }) => label.en).join(', ');
  console.log(
    location?.key ?? 'all',
    year ?? 'all',
    `${old?.number} -> ${current?.number}`,
    `(${change}): ${why}`,
  );
}

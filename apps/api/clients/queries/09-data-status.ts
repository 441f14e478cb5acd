import { DataStatusDocument } from '../generated/graphql.ts';
import { ask } from './ask.ts';

const { dataStatus } = await ask(DataStatusDocument);

console.log(`Version ${dataStatus.dataVersion}, known since ${dataStatus.knownOn}`);
if (dataStatus.synthetic) console.log('These data are made up.');
for (const { location, quarter, followUpCoverage6m: coverage } of dataStatus.completeness.slice(0, 4)) {
  console.log(location.key, quarter, coverage.value ?? coverage.status);
}

import { NewDataDocument } from '../generated/graphql.ts';
import { listen } from './listen.ts';

// The version that the last run has stored: what came since then is told at once.
const after = 1;

for await (const { dataVersionChanged: version } of listen(NewDataDocument, { after })) {
  console.log(`Version ${version.dataVersion} (${version.label.en}): ask again.`);
  // A service goes on listening; this example has seen enough.
  break;
}

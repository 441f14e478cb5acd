import { readFile } from 'node:fs/promises';
import { ImportProgressDocument } from '../generated/graphql.ts';
import { address, headers, post } from './ask.ts';
import { listen } from './listen.ts';

const file = '14-delivery.csv';
const form = new FormData();
form.append('createMissing', 'true');
form.append('file', new Blob([await readFile(new URL(file, import.meta.url))]), file);

const { authorization = '' } = headers;
const response = await fetch(new URL('/imports', address), {
  method: 'POST',
  headers: { authorization },
  body: form,
});
if (response.status !== 202) throw new Error(await response.text());
const accepted: unknown = await response.json();
const id = typeof accepted === 'object' && accepted !== null && 'id' in accepted ? String(accepted.id) : '';

for await (const { importJobChanged: job } of listen(ImportProgressDocument, { id })) {
  if (job.state === 'RECEIVING' || job.state === 'READING') continue;
  console.log(`${job.state}: ${job.counts?.added} to add, ${job.counts?.rejected} rejected`);
  for (const { file: name, line, message } of job.findings.nodes) console.log(`${name}:${line} ${message}`);
  break;
}

// A job stores it: confirmImport. This example has seen enough.
await post({
  query: 'mutation ($id: ID!) { cancelImport(input: {jobId: $id}) { __typename } }',
  variables: { id },
});

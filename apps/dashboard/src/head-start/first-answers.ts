import type { Client } from 'urql';
import { whoAsks } from '../ask/client.ts';
import { DirectoryDocument, ViewerDocument } from '../generated/graphql.ts';
import { may } from '../viewer/viewer.ts';

/** Milliseconds that the first drawing waits for what was asked early, which has long been there on a slow line. */
const moment = 100;

/** Lets what was asked early arrive, so that the first drawing knows who asks and can ask for figures at once. */
export async function awaitFirstAnswers(client: Client): Promise<void> {
  const asked = async (): Promise<void> => {
    const { data } = await client.query(ViewerDocument, {}, whoAsks).toPromise();
    const isOfToday = !new URLSearchParams(window.location.search).has('asOf');
    if (isOfToday && data?.viewer && may(data.viewer, 'FIGURES'))
      await client.query(DirectoryDocument, { asOf: null }).toPromise();
  };
  await Promise.race([asked(), new Promise((resolve) => setTimeout(resolve, moment))]);
}

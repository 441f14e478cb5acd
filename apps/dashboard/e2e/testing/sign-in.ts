import { type APIRequestContext, request } from '@playwright/test';

/** What a browser keeps of having signed in. */
export type SignedIn = Awaited<ReturnType<APIRequestContext['storageState']>>;

/** Signs in as the page does with a one-time link, without a browser. */
export async function signInByLink(link: string): Promise<SignedIn> {
  const { origin, hash } = new URL(link);
  const token = new URLSearchParams(hash.slice(1)).get('token');
  const program = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } });
  try {
    const response = await program.post('/api/auth/one-time/sign-in', { data: { token } });
    if (!response.ok()) throw new Error(`The link did not sign in: ${response.status()}`);
    return await program.storageState();
  } finally {
    await program.dispose();
  }
}

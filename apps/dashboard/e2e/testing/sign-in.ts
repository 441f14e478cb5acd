import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect, request } from '@playwright/test';
import { linkIn } from './people.ts';
import type { Product } from './product.ts';

/** What a browser keeps of having signed in. */
export type SignedIn = Awaited<ReturnType<APIRequestContext['storageState']>>;

/** Signs in as the page does with a one-time link, without a browser. */
export async function signInByLink(link: string): Promise<SignedIn> {
  const { origin, hash } = new URL(link);
  const token = new URLSearchParams(hash.slice(1)).get('token');
  // The test at hand may be signed in itself; signing in with its cookie would end its session.
  const storageState = { cookies: [], origins: [] };
  const program = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin }, storageState });
  try {
    const response = await program.post('/api/auth/one-time/sign-in', { data: { token } });
    if (!response.ok()) throw new Error(`The link did not sign in: ${response.status()}`);
    return await program.storageState();
  } finally {
    await program.dispose();
  }
}

/** Signs in somebody new who sees protected figures alone, and waits until the first of them are released. */
export async function signInManagement(product: Product): Promise<SignedIn> {
  const who = ['--email', `${randomUUID()}@kreis.example`, '--name', 'Karin Leitung'];
  const words = ['user', 'create', ...who, '--role', 'management', '--locations', 'all'];
  const signedIn = await signInByLink(linkIn(await product.command(...words), product));
  const { origin } = new URL(product.url);
  const headers = { origin };
  const program = await request.newContext({
    baseURL: origin,
    extraHTTPHeaders: headers,
    storageState: signedIn,
  });
  const query = '{ breakdown(by: [YEAR], profile: MANAGEMENT) { rows { enrolments { value } } } }';
  const isReleased = async (): Promise<boolean> => {
    const response = await program.post('/graphql', { data: { query }, timeout: 60_000 });
    return !(await response.text()).includes('"errors"');
  };
  try {
    await expect.poll(isReleased, { timeout: 200_000 }).toBe(true);
    return signedIn;
  } finally {
    await program.dispose();
  }
}

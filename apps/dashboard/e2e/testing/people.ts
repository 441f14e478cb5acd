import { createHmac, randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Product } from './product.ts';

/** Somebody with an account of their own. */
export interface Person {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** Gives somebody new an account; without roles they are case staff of every location. */
export async function createPerson(
  product: Product,
  {
    name = 'Erika Beispiel',
    roles = ['case_staff'],
    locations = 'all',
  }: { name?: string; roles?: readonly string[]; locations?: string } = {},
): Promise<Person> {
  const email = `${randomUUID()}@kreis.example`;
  const password = randomUUID();
  const file = join(tmpdir(), `neue-wege-e2e-${randomUUID()}`);
  await writeFile(file, password, { mode: 0o600 });
  try {
    const given = roles.flatMap((role) => ['--role', role]);
    const words = ['user', 'create', '--email', email, '--name', name, ...given, '--locations', locations];
    await product.command(...words, '--password-file', file);
  } finally {
    await rm(file);
  }
  return { email, name, password };
}

/** Gives somebody new an account without a password and answers the link that signs them in once. */
export async function createPersonByLink(product: Product): Promise<{ email: string; link: string }> {
  const email = `${randomUUID()}@kreis.example`;
  const words = ['--email', email, '--name', 'Nina Neu', '--role', 'case_staff', '--locations', 'all'];
  return { email, link: linkIn(await product.command('user', 'create', ...words), product) };
}

/** The link that a command printed; at a port that the system chose, its address is known to the test alone. */
export function linkIn(output: string, { url }: Pick<Product, 'url'>): string {
  const link = /https?:\/\/\S+#token=\S+/.exec(output)?.[0];
  if (link === undefined) throw new Error(`No link in: ${output}`);
  const { pathname, hash } = new URL(link);
  return new URL(`${pathname}${hash}`, url).href;
}

/** Fills the form of the sign-in page and sends it. */
export async function enterPassword(
  page: Page,
  { email, password }: Pick<Person, 'email' | 'password'>,
): Promise<void> {
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByLabel('Passwort', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
}

/** The code that an authenticator app shows for a secret (RFC 6238, SHA-1, 30 seconds, six digits). */
export function codeOfApp(secret: string, now = Date.now()): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const digest = createHmac('sha1', decodeBase32(secret)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  const number = digest.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

function decodeBase32(text: string): Buffer {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = Array.from(text.replaceAll(/[\s=]/g, ''))
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

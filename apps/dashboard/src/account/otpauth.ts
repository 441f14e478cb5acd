/** The secret of an `otpauth:` address in groups of four, as people type it; `null` when it is none. */
export function secretGroups(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, searchParams } = new URL(address);
  const secret = searchParams.get('secret')?.toUpperCase() ?? '';
  if (protocol !== 'otpauth:' || !/^[A-Z2-7]+=*$/.test(secret)) return null;
  return secret.replaceAll('=', '').replaceAll(/(.{4})(?=.)/g, '$1 ');
}

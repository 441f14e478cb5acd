import { welcomePath } from '../account/account-address.ts';

/** Where somebody signs in. */
export const signInPath = '/sign-in';

/** The parameter that holds where somebody wanted to go. */
const parameter = 'from';

/** What is read of the address of the page. */
interface Place {
  readonly pathname: string;
  readonly search: string;
}

/** The address of the sign-in page, in the language of the page that somebody wanted to see and with the way back to it. */
export function signInAddress(
  { pathname, search }: Place,
  { isComingBack }: { isComingBack: boolean },
): string {
  const language = new URLSearchParams(search).get('lang');
  const back = `${pathname}${search}`;
  const parameters = new URLSearchParams([
    ...(language === null ? [] : [['lang', language]]),
    ...(isComingBack && back !== '/' ? [[parameter, back]] : []),
  ]);
  return parameters.size === 0 ? signInPath : `${signInPath}?${parameters}`;
}

/**
 * Where to go after signing in: the page that was asked for before, else the first one in the language of this page. Never
 * another origin, whatever a link says, and never back to the sign-in page.
 */
export function returnAddress({ search, origin }: Place & { readonly origin: string }): string {
  const parameters = new URLSearchParams(search);
  const language = parameters.get('lang');
  const otherwise = language === null ? '/' : `/?lang=${encodeURIComponent(language)}`;
  const back = parameters.get(parameter);
  if (back === null || !back.startsWith('/') || !URL.canParse(back, origin)) return otherwise;
  const url = new URL(back, origin);
  if (
    url.origin !== origin ||
    url.pathname === signInPath ||
    url.pathname === welcomePath ||
    url.pathname.startsWith('/api/')
  )
    return otherwise;
  return `${url.pathname}${url.search}`;
}

/** The page after a first link, with the way to where somebody wanted to go. */
export function welcomeAddress({ search }: Pick<Place, 'search'>): string {
  return `${welcomePath}${search}`;
}

/** The token of a one-time link. It stands behind `#`, so that no server and no log ever sees it in an address. */
export function tokenOf({ hash }: { readonly hash: string }): string | null {
  const token = new URLSearchParams(hash.slice(1)).get('token');
  return token === '' ? null : token;
}

import type { Highs } from 'highs';

let loading: Promise<Highs> | undefined;

/** Loads HiGHS once, which runs inside the process as WebAssembly; whoever needs no solver does without it. */
export function loadHighs(): Promise<Highs> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Highs> {
  const { default: start }: { readonly default: unknown } = await import('highs');
  if (!isLoader(start)) throw new Error('the package highs has changed its entry');
  return start();
}

/** The declarations of the package describe its other entry, for CommonJS. */
function isLoader(value: unknown): value is () => Promise<Highs> {
  return typeof value === 'function';
}

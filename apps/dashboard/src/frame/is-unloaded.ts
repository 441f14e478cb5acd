/** How Chromium, Firefox, Safari and Vite say that the code of a page did not arrive. */
const words = [
  'failed to fetch dynamically imported module',
  'error loading dynamically imported module',
  'importing a module script failed',
  'unable to preload css',
];

/** Whether a page failed because its code did not arrive, and not in drawing it. */
export function isUnloaded(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const message = error.message.toLowerCase();
  return words.some((some) => message.includes(some));
}

import { mainId } from './main-id.ts';

/**
 * Moves the keyboard to a part that has just come, for whoever stands nowhere: at the beginning of the page, or on a button
 * that is gone. Whoever is doing something else is left alone.
 */
export function focusIfIdle(element: HTMLElement | null): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body || activeElement.id === mainId) element?.focus();
}

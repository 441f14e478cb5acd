import { forbiddenCharacters, readKey } from './text-cell.ts';

/** Whether a text can be the key of a person in the source system, as a cell of a delivery can. */
export function isSourceKey(text: string): boolean {
  const key = text.trim();
  return (
    key !== '' && key.isWellFormed() && !forbiddenCharacters.test(key) && typeof readKey(key) === 'string'
  );
}

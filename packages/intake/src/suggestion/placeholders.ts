import { foldWord } from '@neue-wege/domain';

/** What programs and people write into a cell that is empty. */
const placeholders = new Set(
  [
    '-',
    '--',
    '---',
    '.',
    '/',
    '?',
    'NULL',
    '(NULL)',
    '(leer)',
    'leer',
    'N/A',
    '#NV',
    '#N/A',
    'k. A.',
    'keine Angabe',
    'o. A.',
    'n. b.',
    'offen',
    'laufend',
    'noch offen',
    '00.00.0000',
    '0000-00-00',
    '00000000',
    '31.12.9999',
    '9999-12-31',
    '99991231',
    '31/12/9999',
    '12/31/9999',
  ].map(foldWord),
);

/** Whether a text stands for an empty cell, such as the last day of the year 9999 for an end that is open. */
export function isPlaceholder(text: string): boolean {
  return placeholders.has(foldWord(text));
}

const noAnswers = new Set(
  ['k. A.', 'k.A', 'keine Angabe', 'o. A.', 'ohne Angabe', 'n. b.', '?'].map(foldWord),
);

/** Whether a text says that there is no answer, which is one where `unknown` is a code. */
export function isNoAnswer(text: string): boolean {
  return noAnswers.has(foldWord(text));
}

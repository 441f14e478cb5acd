import type { Return } from '@neue-wege/domain';
import type { ReturnFrame } from './return-frame.ts';

/** `return-2026-Q3-r1-management-de`, with which the names of its files begin. */
export function returnName(
  { quarter, audience }: Pick<Return, 'quarter' | 'audience'>,
  { release, language }: Pick<ReturnFrame, 'release' | 'language'>,
): string {
  return `return-${quarter}-r${release}-${audience}-${language}`;
}

import type { ReleaseDifference, ReturnNote, ReturnRecord } from '@neue-wege/domain';
import type { FileFrame } from '../file-frame.ts';

/** What the files of a return say beside its figures: in which language, from whom, and what keys are called. */
export interface ReturnFrame
  extends Pick<FileFrame, 'language' | 'nameOf' | 'office' | 'contact' | 'isSynthetic'> {
  /** Number of the release of this quarter's return: 1 until one was frozen. */
  readonly release: number;
  /** How the release came about; `null` for a draft, of which nothing is kept. */
  readonly record: ReturnRecord | null;
  /** What is said of its sections. */
  readonly notes: readonly ReturnNote[];
  /** What it says differently than the release before; absent in the first one. */
  readonly correction?: ReleaseDifference;
}

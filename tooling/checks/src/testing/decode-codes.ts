import type { EmploymentStatus, ExitReason } from '@neue-wege/domain';
import type { ObservationRecord } from '@neue-wege/domain/testing';

/** Cells of a delivery hold canonical codes only; the reader has refused all others. */
export const decodeExitReason = (cell: string | null): ExitReason | null => cell as ExitReason | null;
export const decodeEmployment = (cell: string | null): EmploymentStatus | null =>
  cell as EmploymentStatus | null;
export const decodeReceipt = (cell: string | null): ObservationRecord['inReceipt'] =>
  cell as ObservationRecord['inReceipt'];

import { describe, expect, it } from 'vitest';
import { mostEnrolments, requireRoomForEnrolments } from './enrolment-workbook.ts';

describe('requireRoomForEnrolments', () => {
  it('refuses more than a sheet has lines below its headings, and names the formats without a limit', () => {
    expect(mostEnrolments).toBe(1_048_575);
    expect(() => requireRoomForEnrolments(mostEnrolments)).not.toThrow();
    expect(() => requireRoomForEnrolments(mostEnrolments + 1)).toThrow(
      /1048576 enrolments .* \(1048575\); fetch csv, csv-de or parquet/,
    );
  });
});

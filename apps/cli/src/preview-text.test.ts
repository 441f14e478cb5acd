import type { DeliveryResult, FigureChange } from '@neue-wege/database';
import { type MeasureValue, measureOf } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { previewTexts, shrinkingText } from './preview-text.ts';

const count = (value: number): MeasureValue => ({
  kind: 'count',
  value,
  status: 'FINAL',
  preliminary: false,
  target: null,
});

function figure(change: Partial<FigureChange>): FigureChange {
  const measure = measureOf('enrolments');
  if (measure === undefined) throw new Error('The catalogue counts enrolments');
  return { measure, year: 2025, location: null, before: count(40), after: count(45), ...change };
}

const preview: DeliveryResult = {
  status: 'preview',
  dataVersion: 3,
  importId: null,
  sameAs: null,
  files: [],
  counts: { added: 5, changed: 2, unchanged: 33, ended: 6, rejected: 1 },
  clearedCells: 1,
  effects: [
    {
      kind: 'enrolments',
      added: 5,
      created: 0,
      changed: 2,
      unchanged: 1033,
      ended: 6,
      rejected: 1,
      columns: [{ column: 'exited_on', changed: 2, cleared: 1 }],
    },
  ],
  figures: [figure({}), figure({ location: 'borken', before: null, after: count(5) })],
  shrinking: [{ kind: 'enrolments', location: 'borken', before: 20, ended: 6, after: 19, share: 0.3 }],
  findings: [],
};

describe('previewTexts', () => {
  const [effects, columns, figures, shrinking] = previewTexts(preview, 'en');

  it('says by kind what becomes of records, and by column what changes', () => {
    expect(effects).toMatch(/^enrolments +5 +2 +1,033 +6 +1$/m);
    expect(columns).toMatch(/^enrolments +exited_on +2 +1$/m);
  });

  it('says what figures are and would become', () => {
    expect(figures).toMatch(/^all +2025 +40 → 45$/m);
    expect(figures).toMatch(/^borken +2025 +– → 5$/m);
  });

  it('says what is to be confirmed, and how', () => {
    expect(shrinking).toMatch(/--confirm-shrinking/);
    expect(shrinking).toMatch(/^enrolments +borken +20 +6 +30 %$/m);
  });

  it('is one sentence where no figure changes', () => {
    const nothing = { ...preview, effects: [], shrinking: [], figures: [] };
    expect(previewTexts(nothing, 'de')).toEqual(['Die Kennzahlen bleiben, wie sie sind.\n']);
  });
});

describe('shrinkingText', () => {
  it('writes as Germans do', () => {
    expect(shrinkingText(preview.shrinking, 'de')).toMatch(/^enrolments +borken +20 +6 +30 %$/m);
  });
});

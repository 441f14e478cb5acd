import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { takenText } from './taken-text.ts';

const draft = { state: 'DRAFT', recordedAt: '2026-10-12T08:00:00Z', actorName: null } as const;

describe('takenText', () => {
  it('tells of a draft that began by itself', () => {
    const taken = { ...draft, actor: 'schedule' };
    expect(takenText(taken, createReading('de'))).toMatch(/^Automatisch vorbereitet, 12\.10\.2026/);
    expect(takenText(taken, createReading('en'))).toMatch(/^Prepared automatically, /);
  });

  it('names whoever took a step', () => {
    const taken = { ...draft, actor: 'person:5e8c', actorName: 'Dora Daten' };
    expect(takenText(taken, createReading('de'))).toMatch(/^Vorbereitet: Dora Daten, /);
  });
});

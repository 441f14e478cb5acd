import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { actorText, countsText, filesText, kindText, standingOf } from './import-entry.ts';

const de = createReading('de');
const en = createReading('en');
const none = { added: 0, changed: 0, unchanged: 0, ended: 0, rejected: 0 };

describe('standingOf', () => {
  it('says that what was taken back no longer stands, whatever it wrote', () => {
    const withdrawal = { recordedAt: '2026-01-01T00:00:00Z', actor: 'person:1', actorName: null };
    expect(standingOf({ status: 'STORED', withdrawal })).toBe('withdrawn');
    expect(standingOf({ status: 'STORED', withdrawal: null })).toBe('stored');
    expect(standingOf({ status: 'UNCHANGED', withdrawal: null })).toBe('unchanged');
    expect(standingOf({ status: 'REFUSED', withdrawal: null })).toBe('refused');
  });
});

describe('filesText', () => {
  it('names the first file and counts the others', () => {
    const files = [{ name: 'a.csv' }, { name: 'b.csv' }, { name: 'c.csv' }];
    expect(filesText(files, de)).toBe('a.csv und 2 weitere');
    expect(filesText(files.slice(0, 1), en)).toBe('a.csv');
    expect(filesText([], de)).toBe('');
  });

  it('says in words what was entered by hand', () => {
    const names = ['recordObservation', 'correctEnrolment', 'constructor'];
    expect(names.map((name) => filesText([{ name }], de))).toEqual([
      'Einzelne Beobachtung',
      'Berichtigung einer Teilnahme',
      'constructor',
    ]);
    expect(filesText([{ name: 'correctEnrolment' }], en)).toBe('Correction of an enrolment');
  });
});

describe('countsText', () => {
  it('leaves out what happened to nothing', () => {
    expect(countsText({ ...none, added: 1204, changed: 1, unchanged: 9, rejected: 1 }, de)).toBe(
      '1.204 neu · 1 geändert · 1 Zeile zurückgewiesen',
    );
  });

  it('says so when nothing happened at all', () => {
    expect(countsText({ ...none, unchanged: 12 }, en)).toBe('nothing changed');
  });
});

describe('kindText', () => {
  it('calls a content by its name, and one of a later version by its key', () => {
    expect([kindText('enrolments', de), kindText('moods', de)]).toEqual(['Teilnahmen', 'moods']);
  });
});

describe('actorText', () => {
  const nameless = (actor: string) => ({ actor, actorName: null });

  it('is the name of whoever has one', () => {
    expect(actorText({ actor: 'person:5e8c', actorName: 'Dora Daten' }, de)).toBe('Dora Daten');
  });

  it('never shows the id of an account', () => {
    expect(actorText(nameless('person:5e8c'), de)).toBe('ein Konto');
    expect(actorText(nameless('key:77'), en)).toBe('a program (API key)');
    expect(actorText(nameless('command-line:root'), de)).toBe('root (Befehlszeile)');
    expect(actorText(nameless('demo'), de)).toBe('Vorführdaten');
    expect(actorText(nameless('schedule'), de)).toBe('automatisch');
  });
});

import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { pathwayGroup } from '../testing/pathway-groups.ts';
import { pathwaysMessage } from './pathways-text.ts';

const reading = createReading('de');

describe('pathwaysMessage', () => {
  it('tells where the entries stand and what became of those who completed', () => {
    expect(pathwaysMessage(pathwayGroup(2023), { cohort: 2023, reading })).toBe(
      'Von 40 Eintritten des Jahres 2023: 26 abgeschlossen, 4 früh mit Erfolg beendet, 9 abgebrochen und 1 anders oder unbekannt beendet. Sechs Monate nach dem Abschluss waren 10 von 26 unabhängig von Leistungen; 14 waren es nicht und von 2 ist es unbekannt. Dazu kommen 3 Zuweisungen, die niemand angetreten hat.',
    );
  });

  it('names last who is still present', () => {
    expect(pathwaysMessage(pathwayGroup(null, 5), { cohort: 'all', reading })).toContain(
      'Von 45 Eintritten aller Jahre: 26 abgeschlossen, 4 früh mit Erfolg beendet, 9 abgebrochen, 1 anders oder unbekannt beendet und 5 noch im Gange.',
    );
  });

  it('tells nothing of what became of them while something is still to come', () => {
    const group = pathwayGroup(2024);
    const nodes = group.nodes.map((node) => ({
      ...node,
      outcomes: node.outcomes.map((one) =>
        one.outcome === 'NOT_YET_DUE' ? { ...one, value: { ...one.value, value: 5 } } : one,
      ),
    }));
    expect(pathwaysMessage({ ...group, nodes }, { cohort: 2024, reading })).not.toContain('Sechs Monate');
  });
});

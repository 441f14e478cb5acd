import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { noFilters } from '../filters/filters.ts';
import { createReading } from '../reading/reading.ts';
import { type Choosing, firstOptions, measureOptions, refusalFor, secondOptions } from './choices.ts';
import { defaultExploreView, type ExploreView } from './explore-view.ts';

const reading = createReading('de');

function choosing(some: Partial<ExploreView> = {}, profile: Choosing['profile'] = 'MANAGEMENT'): Choosing {
  const view = { ...defaultExploreView, ...some };
  return { explored: { filters: noFilters, today: toPlainDate('2026-11-23'), view }, profile, reading };
}

const dimension = (options: ReturnType<typeof firstOptions>, id: string) =>
  options.find((option) => option.id === id);

const measure = (some: Choosing, id: string) =>
  measureOptions(some).find((option) => option.measure.id === id);

describe('measureOptions', () => {
  it('offers under protection what would be answered beside what is chosen', () => {
    expect(measure(choosing(), 'exits')).toMatchObject({
      refusal: null,
      next: ['enrolments', 'exits', 'completion_rate', 'independence_rate_6m'],
    });
    expect(measure(choosing(), 'stock')?.refusal).toBe('Nur als genaue Werte');
    expect(measure(choosing({}, 'EXACT'), 'stock')?.refusal).toBeNull();
  });

  it('lets everything be taken away but the last', () => {
    expect(measure(choosing(), 'enrolments')).toMatchObject({ isChosen: true, refusal: null });
    expect(measure(choosing({ measures: ['stock'] }), 'stock')?.refusal).toMatch(/Mindestens eine/);
  });

  it('ends with as many as can be read', () => {
    const measures = measureOptions(choosing({}, 'EXACT')).map((option) => option.measure.id);
    const full = choosing({ measures: measures.slice(0, 8) }, 'EXACT');
    expect(measure(full, 'completion_rate_entry_cohort')?.refusal).toMatch(/Höchstens 8/);
  });

  it('offers each answered choice, and no other: what is offered is answered', () => {
    for (const by of [['location', 'year'], ['location', 'exit_reason'], ['sex'], ['run']] as const) {
      const some = choosing({ by, measures: ['exits'] });
      const offered = measureOptions(some).filter(({ refusal, isChosen }) => refusal === null && !isChosen);
      const refused = offered.filter(({ next }) => {
        const { explored } = choosing({ by, measures: next });
        return refusalFor(explored, some) !== null;
      });
      expect(refused).toEqual([]);
    }
  });
});

describe('firstOptions', () => {
  it('changes places with the second dimension', () => {
    expect(dimension(firstOptions(choosing()), 'year')?.next).toEqual(['year', 'location']);
    expect(dimension(firstOptions(choosing()), 'sex')).toMatchObject({ next: ['sex', 'year'] });
    expect(dimension(firstOptions(choosing()), 'sex')?.refusal).toMatch(/gemeinsam nicht veröffentlicht/);
  });
});

describe('secondOptions', () => {
  it('says of every dimension that would be refused why', () => {
    const options = secondOptions(choosing());
    expect(options.map(({ id }) => id)).not.toContain('location');
    expect(dimension(options, 'sex')?.refusal).toBeNull();
    expect(dimension(options, 'month')?.refusal).toBe('Nach „Monat“ gibt es nur genaue Werte');
    expect(dimension(options, 'quarter')?.refusal).toBe(
      'Unabhängigkeitsquote 6 Monate: in dieser Aufteilung nicht veröffentlicht',
    );
    expect(dimension(options, 'run')?.refusal).toBe(
      'Abschlussquote und Unabhängigkeitsquote 6 Monate: in dieser Aufteilung nicht veröffentlicht',
    );
    expect(dimension(options, 'exit_reason')?.refusal).toBe(
      'Eintritte: nicht nach Austrittsgrund aufteilbar',
    );
  });

  it('has nothing against any split of exact figures but what the catalogue never splits', () => {
    const refused = secondOptions(choosing({}, 'EXACT')).filter(({ refusal }) => refusal !== null);
    expect(refused.map(({ id }) => id)).toEqual(['exit_reason']);
  });
});

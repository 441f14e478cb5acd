import { describe, expect, it } from 'vitest';
import { addressIn } from './address-in.ts';

describe('addressIn', () => {
  it('keeps what is asked and how it is read', () => {
    expect(
      addressIn('/people', '?location=bocholt,gronau&years=2019-2023&asOf=2026-06-30&lang=en&profile=exact'),
    ).toBe('/people?location=bocholt,gronau&years=2019-2023&asOf=2026-06-30&lang=en&profile=exact');
  });

  it('takes along what readers marked', () => {
    expect(
      addressIn('/explore', '?event=2020-03-16~Erste%20Schlie%C3%9Fung&event=2022-06-01~b&show=table'),
    ).toBe('/explore?event=2020-03-16~Erste%20Schlie%C3%9Fung&event=2022-06-01~b');
  });

  it('leaves what belongs to the other page alone', () => {
    expect(addressIn('/people', '?measure=completion_rate&show=table')).toBe('/people');
  });

  it('lets the path have the last word', () => {
    expect(addressIn('/?years=2023&show=table', '?years=2019-2023&project=wege')).toBe(
      '/?project=wege&years=2023&show=table',
    );
  });

  it('puts parameters before the place in the page', () => {
    expect(addressIn('/glossary#stock', '?lang=en')).toBe('/glossary?lang=en#stock');
  });

  it('drops what cannot be read', () => {
    expect(addressIn('/', '?years=someday&lang=fr')).toBe('/');
  });
});

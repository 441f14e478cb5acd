import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { firstRouteWeight } from '../bundle/first-route-budget.ts';

const chunk = (some: { code: string; isEntry?: boolean; imports?: string[]; css?: string[] }) => ({
  type: 'chunk',
  code: some.code,
  isEntry: some.isEntry ?? false,
  imports: some.imports ?? [],
  viteMetadata: { importedCss: new Set(some.css) },
});

const bundle = {
  'index.js': chunk({ code: 'a'.repeat(50), isEntry: true, imports: ['react.js'], css: ['index.css'] }),
  'react.js': chunk({ code: 'b'.repeat(50), imports: ['index.js'] }),
  'charts.js': chunk({ code: 'c'.repeat(5000), imports: ['index.js'], css: ['charts.css'] }),
  'index.css': { type: 'asset', source: 'd'.repeat(50) },
  'charts.css': { type: 'asset', source: 'e'.repeat(5000) },
} as unknown as Rolldown.OutputBundle;

describe('firstRouteWeight', () => {
  it('weighs what the entry imports, each file once', () => {
    const { 'react.js': _, ...alone } = bundle;
    expect(firstRouteWeight(bundle).script).toBe(2 * firstRouteWeight(alone).script);
  });

  it('leaves out what is loaded later', () => {
    const { 'charts.js': _, 'charts.css': __, ...first } = bundle;
    expect(firstRouteWeight(bundle)).toEqual(firstRouteWeight(first));
  });
});

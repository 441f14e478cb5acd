import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** What the first page may weigh, in bytes after gzip. */
export interface Budget {
  readonly script: number;
  readonly style: number;
}

/** What the first page weighs: every script and style it loads without opening anything else. */
export function firstRouteWeight(bundle: Rolldown.OutputBundle): Budget {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const visit = (file: string): void => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || scripts.has(file)) return;
    scripts.add(file);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
    for (const imported of chunk.imports) visit(imported);
  };
  for (const [file, output] of Object.entries(bundle)) {
    if (output.type === 'chunk' && output.isEntry) visit(file);
  }
  return { script: weigh([...scripts], bundle), style: weigh([...styles], bundle) };
}

/** Fails the build when the first page has become too heavy. */
export function firstRouteBudget(budget: Budget): Plugin {
  return {
    name: 'first-route-budget',
    writeBundle(_, bundle) {
      const weight = firstRouteWeight(bundle);
      if (weight.script === 0) this.error('No script of the first route was found');
      this.info(`first route: ${kilo(weight.script)} script, ${kilo(weight.style)} style (gzip)`);
      for (const kind of ['script', 'style'] as const) {
        if (weight[kind] > budget[kind]) {
          this.error(
            `The first route has ${kilo(weight[kind])} of ${kind}, allowed are ${kilo(budget[kind])}`,
          );
        }
      }
    },
  };
}

function weigh(files: readonly string[], bundle: Rolldown.OutputBundle): number {
  return files
    .map((file) => bundle[file])
    .filter((output) => output !== undefined)
    .map((output) => gzipSync(output.type === 'chunk' ? output.code : output.source).length)
    .reduce((sum, size) => sum + size, 0);
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

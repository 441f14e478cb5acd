import type { Plugin, Rolldown } from 'vite';
import { documentHash } from './document-hashes.ts';

/** Runs a module of the page as soon as it is there, without waiting for the rest: it has to be in a file of its own. */
export function headStart(module: string): Plugin {
  return {
    name: 'head-start',
    apply: 'build',
    config: () => ({
      define: {
        'import.meta.env.VIEWER_HASH': JSON.stringify(documentHash('Viewer')),
        'import.meta.env.DIRECTORY_HASH': JSON.stringify(documentHash('Directory')),
      },
    }),
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => [
        {
          tag: 'script',
          attrs: { type: 'module', async: true, crossorigin: true, src: `/${fileOf(module, bundle)}` },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

function fileOf(module: string, bundle: Rolldown.OutputBundle | undefined): string {
  for (const output of Object.values(bundle ?? {})) {
    if (output.type !== 'chunk' || !output.moduleIds.includes(module)) continue;
    if (output.imports.length > 0)
      throw new Error(`What starts early waits for ${output.imports.join(', ')}`);
    return output.fileName;
  }
  throw new Error('What starts early is no part of the page');
}

import { readdir, readFile } from 'node:fs/promises';
import { type Stage, send } from './exchange.ts';

const queries = new URL('../../clients/queries/', import.meta.url);

/** Everything is in the page, and the page talks to this server alone. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL, in development only, with the worked queries of the page for client developers as its tabs. */
export function graphiqlRoute(development: boolean): Stage {
  return async ({ request, response, url }) => {
    const isForPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
    if (!development || url.pathname !== '/graphql' || !isForPage) return false;
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    const body = renderGraphiQL({
      title: 'Neue Wege: GraphiQL',
      defaultTabs: await workedQueries(),
      defaultEditorToolsVisibility: 'variables',
      isHeadersEditorEnabled: true,
      subscriptionsProtocol: 'GRAPHQL_SSE',
    });
    return send(response, {
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy,
        'cache-control': 'no-store',
      },
      body,
    });
  };
}

/** The worked queries, with the variables that their curl client sends. */
export async function workedQueries(): Promise<{ query: string; variables: string }[]> {
  const files = (await readdir(queries)).filter((file) => file.endsWith('.graphql')).toSorted();
  const textOf = (file: string): Promise<string> => readFile(new URL(file, queries), 'utf8');
  return Promise.all(
    files.map(async (file) => {
      const client = await textOf(file.replace('.graphql', '.sh'));
      const variables = /"variables": (\{.*\})\}$/m.exec(client)?.[1] ?? '{}';
      return { query: await textOf(file), variables };
    }),
  );
}

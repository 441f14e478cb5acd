import { refuse, refuseUnlessFetched, type Stage, send } from './exchange.ts';
import { takesPacked } from './packed.ts';
import type { StaticFile } from './static-files.ts';

/** The dashboard: its files, and the page itself for every other path, because its URL holds the state. */
export function dashboardRoute(files: ReadonlyMap<string, StaticFile>): Stage {
  return ({ request, response, url }) => {
    if (refuseUnlessFetched({ request, response }, 'Pages are fetched by GET')) return true;
    const isAsset = url.pathname.startsWith('/assets/');
    const file = files.get(url.pathname) ?? (isAsset ? undefined : files.get('/index.html'));
    if (file === undefined) {
      const message = isAsset ? 'No such file' : 'The dashboard has not been built; the API is at /graphql';
      return refuse(response, { status: 404, code: 'NOT_FOUND', message });
    }
    if (request.headers['if-none-match'] === file.headers['etag']) {
      response.writeHead(304, file.headers).end();
      return true;
    }
    const packing = file.packings.find(({ encoding }) => takesPacked(request, encoding));
    return send(response, {
      status: 200,
      headers:
        packing === undefined ? file.headers : { ...file.headers, 'content-encoding': packing.encoding },
      body: packing?.content ?? file.content,
    });
  };
}

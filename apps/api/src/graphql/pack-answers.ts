import type { Plugin } from 'graphql-yoga';
import { varyBy } from '../http/exchange.ts';
import { packedFor } from '../http/packed.ts';
import type { NodeExchange } from './repeated-answers.ts';

/** Packs answers that are computed. A stream of events goes out as it is: packed, an event would wait for the next one. */
export function packAnswers(): Plugin<object, NodeExchange> {
  return {
    async onResponse(responding) {
      const { response, serverContext, fetchAPI } = responding;
      const { req, res } = serverContext;
      const { headers, status } = response;
      const type = headers.get('content-type') ?? '';
      if (response.body === null || !/^application\/(graphql-response\+)?json\b/.test(type)) return;
      const vary = headers.get('vary') ?? varyBy(res, 'accept');
      const packed = await packedFor(req, { vary, body: new Uint8Array(await response.arrayBuffer()) });
      const own = new fetchAPI.Headers(headers);
      own.delete('content-length');
      for (const [name, value] of Object.entries(packed.headers)) own.set(name, value);
      responding.setResponse(new fetchAPI.Response(packed.body, { status, headers: own }));
    },
  };
}

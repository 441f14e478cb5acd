import type { NewsChannel } from './return-news.ts';

/** Posts news of returns to an address as JSON. */
export function returnWebhook(url: string): NewsChannel {
  return {
    name: 'webhook',
    async send(news, signal) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ event: 'return', ...news }),
        redirect: 'error',
        signal,
      });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`answered with ${response.status}`);
    },
  };
}

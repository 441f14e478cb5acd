/** What may happen to a session: it began, somebody ended it, or the server no longer knows it. */
export type SessionNews = 'signed-in' | 'signed-out' | 'ended';

const known: readonly SessionNews[] = ['signed-in', 'signed-out', 'ended'];

/** Between the tabs of one browser; each tab hears the others, never itself. */
export interface SessionChannel {
  readonly tell: (news: SessionNews) => void;
  readonly close: () => void;
}

export function openSessionChannel(onNews: (news: SessionNews) => void): SessionChannel {
  const channel = new BroadcastChannel('neue-wege.session');
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const news = known.find((one) => one === data);
    if (news !== undefined) onNews(news);
  });
  return {
    tell: (news) => channel.postMessage(news),
    close: () => channel.close(),
  };
}

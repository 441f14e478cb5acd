/**
 * Tells the parent process the port, and at each of its messages the most memory in MB: since the last one, as looked at every few
 * milliseconds, and since the start, as the system knows it.
 */
export function tellPeaks(port: number): void {
  let peak = 0;
  setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  process.on('message', () => {
    process.send?.({ peak: peak / 1e6, most: process.resourceUsage().maxRSS / 1000 });
    peak = 0;
  });
  process.send?.({ port });
}

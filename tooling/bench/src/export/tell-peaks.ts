/** Tells the parent process the port, and at each of its messages the most memory since the last one, in MB. */
export function tellPeaks(port: number): void {
  let peak = 0;
  setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  process.on('message', () => {
    process.send?.({ peak: peak / 1e6 });
    peak = 0;
  });
  process.send?.({ port });
}

import { type Exchange, refuse, type Stage } from './exchange.ts';

/** How long a body may take, in milliseconds; of a slow one so many bytes have to come in each window. */
export interface BodyLimits {
  readonly body: number;
  readonly window: number;
  readonly bytesPerWindow: number;
}

/** The usual limits: half a minute, and for uploads the speed of the slowest line that is one. */
export const usualBodyLimits: BodyLimits = {
  body: 30_000,
  window: 15_000,
  bytesPerWindow: 30_000,
};

/**
 * Gives the connection of a request back whose body does not come: after half a minute, or where large bodies are meant as soon
 * as it comes slower than any honest line. The limit of Node is one for all routes, so it is off.
 */
export function bodyDeadline(
  isLarge: (exchange: Exchange) => boolean,
  limits: BodyLimits = usualBodyLimits,
): Stage {
  return (exchange) => {
    const { request, response } = exchange;
    const { socket } = request;
    const end = (): void => {
      if (request.complete || socket.destroyed) return;
      // Whoever was answered and still sends had a moment to hear it.
      if (response.headersSent) {
        socket.destroy();
        return;
      }
      const message = 'The request did not arrive in time';
      refuse(response, { status: 408, code: 'BAD_INPUT', message, headers: { connection: 'close' } });
    };
    let before = socket.bytesRead;
    const timer = isLarge(exchange)
      ? setInterval(() => {
          const isSlow = socket.bytesRead - before < limits.bytesPerWindow;
          before = socket.bytesRead;
          if (isSlow || response.writableEnded) end();
        }, limits.window)
      : setTimeout(end, limits.body);
    timer.unref();
    request.once('close', () => clearInterval(timer));
    return false;
  };
}

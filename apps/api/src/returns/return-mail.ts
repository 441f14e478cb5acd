import { isIPv4 } from 'node:net';
import { returnOccasions } from '@neue-wege/domain';
import type { NewsChannel, ReturnNews } from './return-news.ts';

/** How mail leaves, and between whom. */
export interface MailSettings {
  /** `smtp:` or `smtps:`, with user and password where the server asks for them. */
  readonly url: string;
  readonly from: string;
  readonly to: readonly string[];
}

/** So long a server may be silent, in milliseconds: an attempt ends by itself before it is given up, and so is not made twice. */
const longestSilence = 4_000;

/**
 * Mails news of returns by SMTP, with nodemailer, which is loaded when there are some. A password leaves encrypted alone, but on the same
 * machine.
 */
export function returnMail({ url, from, to }: MailSettings): NewsChannel {
  return {
    name: 'mail',
    async send(news, signal) {
      signal.throwIfAborted();
      const { createTransport } = await import('nodemailer');
      const transport = createTransport({
        url,
        requireTLS: needsTls(new URL(url)),
        connectionTimeout: longestSilence,
        greetingTimeout: longestSilence,
        socketTimeout: longestSilence,
      });
      const aborted = Promise.withResolvers<never>();
      signal.addEventListener('abort', () => aborted.reject(signal.reason), { once: true });
      try {
        const sending = transport.sendMail({ from, to: [...to], ...letterOf(news) });
        // Of two ends the later one is nobody's.
        sending.catch(() => undefined);
        aborted.promise.catch(() => undefined);
        await Promise.race([sending, aborted.promise]);
      } catch (error) {
        throw new Error(reasonOf(error), { cause: error });
      } finally {
        transport.close();
      }
    },
  };
}

/** Whether a mail would tell a password to a network, and so has to be encrypted. */
export function needsTls({ username, hostname }: URL): boolean {
  const isHere =
    hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'));
  return username !== '' && !isHere;
}

/** Subject and text, in German and English, under a name by which a mail server knows what it took already. */
function letterOf({ quarter, release, occasion, link }: ReturnNews): {
  messageId: string;
  subject: string;
  text: string;
} {
  const { de, en } = returnOccasions[occasion].label;
  const linked = (words: string): string => (link === null ? '' : ` ${words} ${link}`);
  return {
    messageId: `<return-${quarter}-r${release}-${occasion}@neue-wege>`,
    subject: `Quartalsmeldung ${quarter}, Fassung ${release}: Entwurf / quarterly return, draft`,
    text: `${de} Für das Quartal ${quarter} wurde der Entwurf der Fassung ${release} begonnen.${linked('Weiter geht es unter')}\n\n${en} The draft of release ${release} for the quarter ${quarter} was begun.${linked('It goes on at')}\n`,
  };
}

/** What went wrong, without what a server may have repeated of us. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('responseCode' in error && typeof error.responseCode === 'number')
    return `answered with ${error.responseCode}`;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

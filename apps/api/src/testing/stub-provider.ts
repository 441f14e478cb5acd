import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll } from 'vitest';

/** An identity provider that believes whatever a test says about who sits before the screen. */
export interface StubProvider {
  readonly issuer: string;
  /** Lets somebody agree on the page to which `url` leads; answers the address back to us. */
  agree(url: string, claims: JWTPayload): string;
  /** Signs with a key of somebody else from now on, or with its own again. */
  forge(isForged: boolean): void;
  close(): void;
}

/** The secret that the client has at the provider. */
export const clientSecret = 'a secret of the client';

interface Grant {
  readonly claims: JWTPayload;
  readonly challenge: string;
}

/** Starts a provider on a free port; stopped after the test file. */
export async function startStubProvider(): Promise<StubProvider> {
  const [own, foreign] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
  const grants = new Map<string, Grant>();
  let signer = own.privateKey;
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'ES256' };
  const server = createServer((request, response) => {
    const answer = async (): Promise<object> => {
      if (request.url === '/jwks') return { keys: [jwk] };
      const asked = new URLSearchParams(await text(request));
      const basic = `Basic ${Buffer.from(`neue-wege:${encodeURIComponent(clientSecret).replaceAll('%20', '+')}`).toString('base64')}`;
      const grant = grants.get(asked.get('code') ?? '');
      grants.delete(asked.get('code') ?? '');
      const verifier = createHash('sha256')
        .update(asked.get('code_verifier') ?? '')
        .digest('base64url');
      if (
        grant?.challenge !== verifier ||
        decodeURIComponent(request.headers.authorization ?? '') !== decodeURIComponent(basic)
      ) {
        response.statusCode = 400;
        return { error: 'invalid_grant' };
      }
      const idToken = await new SignJWT({ iss: issuer, aud: 'neue-wege', ...grant.claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(signer);
      return { access_token: 'kept by nobody', token_type: 'Bearer', expires_in: 300, id_token: idToken };
    };
    void (async () => {
      const document = await answer();
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(document));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  afterAll(close);
  return {
    issuer,
    agree(url, claims) {
      const asked = new URL(url).searchParams;
      const code = randomUUID();
      grants.set(code, { claims, challenge: asked.get('code_challenge') ?? '' });
      const back = new URL(asked.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString();
      return `${back.pathname}${back.search}`;
    },
    forge(isForged) {
      signer = isForged ? foreign.privateKey : own.privateKey;
    },
    close,
  };
}

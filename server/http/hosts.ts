import type { RequestHandler } from 'express';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Lets through only requests whose Host header names this service: else a page of another site could reach a
 * service on loopback under a name of its own (DNS rebinding).
 */
export function knownHosts(names: readonly string[]): RequestHandler {
  const known = new Set([...loopback, ...names].map((name) => name.toLowerCase()));
  return (request, response, next) => {
    const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
    if (known.has(host)) return next();
    response.status(421).json({
      error: `This service does not answer to the host "${host}"; name it in QIANTOU_PUBLIC_HOSTS to allow it.`,
    });
  };
}

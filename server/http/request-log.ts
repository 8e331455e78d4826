/** One line of log for each request, by an id that the answer carries too; never a header, a query or its variables. */
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** An id that a proxy has given already, where it is one. */
const given = /^[\w-]{8,64}$/;

/** Sets `x-request-id`, and logs method, path, status and milliseconds at level `info`. */
export const logRequests =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const asked = request.get('x-request-id') ?? '';
    const id = given.test(asked) ? asked : randomUUID();
    const began = performance.now();
    // A router rewrites the path while it runs.
    const { method, path } = request;
    response.set('x-request-id', id);
    response.once('close', () => {
      const ms = Math.round(performance.now() - began);
      log.info(
        { id, method, path, status: response.statusCode, ms, whole: response.writableFinished },
        'request',
      );
    });
    next();
  };

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { type Response, Router } from 'express';
import { z } from 'zod';
import type { Graph } from '../context.ts';
import { canvasOf } from './canvas.ts';
import { gexf, graphml } from './graph-formats.ts';
import { exportedLists, mostExported } from './lists.ts';
import { csvHead, csvLine, jsonLine, type Row } from './text-formats.ts';

const tables = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
} as const;
const drawings = {
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
} as const;
const kindOf = { ...tables, ...drawings };

const mostNodes = 500;
const Canvas = z.strictObject({
  ids: z.array(z.string().max(500)).max(mostNodes),
  asOf: z.iso.date().nullable().default(null),
  /** Kinds of edge that are left out. */
  without: z.array(z.string().max(40)).max(60).default([]),
  format: z.enum(['csv', 'jsonl', 'graphml', 'gexf']),
});

/** The first complaint about a request, as a sentence. */
const complaint = ({ issues: [issue] }: z.ZodError): string =>
  `The export cannot be made: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}.`;

const refuse = (response: Response, message: string): void => {
  response.status(400).json({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
};

/** Sends pieces as they come, no faster than they are taken; ends where whoever asked has gone. */
async function send(
  response: Response,
  name: string,
  format: keyof typeof kindOf,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  response.set({
    'Content-Type': kindOf[format],
    'Content-Disposition': `attachment; filename="qiantou-${name}.${format}"`,
  });
  await pipeline(Readable.from(pieces), response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

async function* table(
  format: keyof typeof tables,
  columns: readonly string[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<string> {
  if (format === 'csv') yield csvHead(columns);
  let sent = 0;
  for await (const row of rows) {
    yield format === 'csv' ? csvLine(columns, row) : jsonLine(row);
    sent += 1;
  }
  if (sent < mostExported) return;
  const end = `This export ends at ${mostExported} rows; narrow its filters for the rest.`;
  yield format === 'csv' ? csvLine(columns, { [columns[0] ?? '']: end }) : jsonLine({ cut: end });
}

/**
 * `GET /export/appointments.csv?jurisdiction=…`: a whole list with its filters; `POST /export/canvas` with
 * `{ids, asOf, without, format}`: what stands on a canvas. Everything streams; each row carries its citation.
 * `graph` gives a graph with a deadline of its own for every page.
 */
export function exportRouter(graph: () => Graph): Router {
  const router = Router();
  router.get('/:list.:format', async (request, response) => {
    const { list: name, format } = request.params;
    const list = exportedLists[name];
    if (!list || (format !== 'csv' && format !== 'jsonl'))
      return refuse(
        response,
        `There are the exports ${Object.keys(exportedLists).join(', ')}, each as .csv and .jsonl.`,
      );
    const rows = list.rows(graph, request.query);
    // The first row is awaited before anything is sent, so that a wrong filter is answered and not streamed.
    const first = await rows.next().catch((error: unknown) => error);
    if (first instanceof z.ZodError) return refuse(response, complaint(first));
    if (first instanceof Error) throw first;
    const begun = first as IteratorResult<Row>;
    async function* all() {
      if (!begun.done) yield begun.value;
      yield* rows;
    }
    return send(response, name, format, table(format, list.columns, all()));
  });

  router.post('/canvas', express.json({ limit: '64kb' }), async (request, response) => {
    const asked = Canvas.safeParse(request.body);
    if (!asked.success) return refuse(response, complaint(asked.error));
    const { ids, asOf, without, format } = asked.data;
    const piece = await canvasOf(graph(), ids, asOf, without);
    if (format === 'graphml' || format === 'gexf')
      return send(response, 'canvas', format, format === 'gexf' ? gexf(piece) : graphml(piece));
    const rows = piece.edges.map(
      ({ id, source, target, values }): Row => ({ id, source, target, ...values }),
    );
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return send(response, 'canvas', format, table(format, columns, rows));
  });
  return router;
}

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { type Response, Router } from 'express';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Graph } from '../graph.ts';
import { canvasOf } from './canvas.ts';
import { capped, mostExported } from './capped.ts';
import { type GraphPiece, gexf, graphml } from './graph-formats.ts';
import { exportedLists } from './lists.ts';
import { csvHead, csvLine, jsonLine, type Row } from './text-formats.ts';

const kindOf = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
} as const;
type Format = keyof typeof kindOf;
const formats = Object.keys(kindOf) as Format[];
const isFormat = (name: string): name is Format => Object.hasOwn(kindOf, name);

const mostNodes = 500;
const mostFacts = 1000;
const Canvas = z.strictObject({
  ids: z.array(z.string().max(500)).max(mostNodes),
  /** Only what these facts state, and the facts themselves; absent: all that stands between the nodes. */
  facts: z.array(z.string().max(500)).max(mostFacts).nullable().default(null),
  asOf: z.iso.date().nullable().default(null),
  /** Kinds of edge that are left out. */
  without: z.array(z.string().max(40)).max(60).default([]),
  format: z.enum(formats),
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
  format: Format,
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

/** The sentence that stands where an export was cut. */
const end = `This export ends at ${mostExported} rows; narrow its filters for the rest.`;

async function* table(
  format: 'csv' | 'jsonl',
  columns: readonly string[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<string> {
  const [first = ''] = columns;
  if (format === 'csv') yield csvHead(columns);
  for await (const row of capped(rows, mostExported, () => ({ [first]: end })))
    yield format === 'csv' ? csvLine(columns, row) : jsonLine(row);
}

/** Rows as the nodes of a graph without edges; its columns are known before its first row. */
const asNodes = (columns: readonly string[], rows: AsyncIterable<Row>): GraphPiece => ({
  nodeColumns: columns.filter((column) => column !== 'id'),
  edgeColumns: [],
  nodes: (async function* () {
    for await (const { id = end, ...values } of capped(rows, mostExported, () => ({ id: end })))
      yield { id: String(id), values };
  })(),
  edges: [],
});

/**
 * `GET /export/appointments.csv?jurisdiction=…`: a whole list with its filters; `POST /export/canvas` with
 * `{ids, facts, asOf, without, format}`: what stands on a canvas. Everything streams; each row carries its citation.
 * `graph` gives a graph with a deadline of its own for every page.
 */
export function exportRouter(graph: () => Graph): Router {
  const router = Router();
  router.get('/:list.:format', async (request, response) => {
    const { list: name, format } = request.params;
    const list = exportedLists[name];
    if (!list || !isFormat(format))
      return refuse(
        response,
        `There are the exports ${Object.keys(exportedLists).join(', ')}, each as ${formats.join(', ')}.`,
      );
    const rows = list.rows(graph, request.query);
    // The first row is awaited before anything is sent, so that a wrong filter is answered and not streamed.
    const first = await rows.next().catch((error: unknown) => error);
    if (first instanceof GraphQLError && first.extensions.code === 'BAD_USER_INPUT')
      return refuse(response, first.message);
    if (first instanceof Error) throw first;
    const begun = first as IteratorResult<Row>;
    async function* all() {
      if (!begun.done) yield begun.value;
      yield* rows;
    }
    if (format === 'csv' || format === 'jsonl')
      return send(response, name, format, table(format, list.columns, all()));
    const piece = asNodes(list.columns, all());
    return send(response, name, format, format === 'gexf' ? gexf(piece) : graphml(piece));
  });

  router.post('/canvas', express.json({ limit: '64kb' }), async (request, response) => {
    const asked = Canvas.safeParse(request.body);
    if (!asked.success) return refuse(response, complaint(asked.error));
    const { ids, facts, asOf, without, format } = asked.data;
    const piece = await canvasOf(graph(), ids, facts, asOf, without);
    if (format === 'graphml' || format === 'gexf')
      return send(response, 'canvas', format, format === 'gexf' ? gexf(piece) : graphml(piece));
    const columns = ['row', 'id', 'source', 'target'];
    columns.push(...new Set([...piece.nodeColumns, ...piece.edgeColumns]));
    const rows = [
      ...piece.nodes.map(({ id, values }): Row => ({ row: 'node', id, ...values })),
      ...piece.edges.map(({ values, ...edge }): Row => ({ row: 'edge', ...edge, ...values })),
    ];
    return send(response, 'canvas', format, table(format, columns, rows));
  });
  return router;
}

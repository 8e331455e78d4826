/** A piece of the graph as XML that graph programs open: GraphML and GEXF. */
import type { Cell, Row } from './text-formats.ts';

/** A node or edge with the values it is written with. */
export type GraphPart = { id: string; values: Row };
export type GraphLink = GraphPart & { source: string; target: string };
/** What is written: the names of all values first, then nodes and edges as they come. */
export type GraphPiece = {
  nodeColumns: readonly string[];
  edgeColumns: readonly string[];
  nodes: Iterable<GraphPart> | AsyncIterable<GraphPart>;
  edges: Iterable<GraphLink> | AsyncIterable<GraphLink>;
};

/** Text inside XML: its signs escaped, and what XML cannot hold at all (control characters, lone halves) gone. */
const xml = (value: unknown): string =>
  String(value)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A list of names as one text, as in a table. */
const textOf = (value: Cell): string => xml(typeof value === 'object' && value ? value.join('、') : value);

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

export async function* graphml({
  nodeColumns,
  edgeColumns,
  nodes,
  edges,
}: GraphPiece): AsyncGenerator<string> {
  yield `${head}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  for (const name of nodeColumns)
    yield `<key id="n-${xml(name)}" for="node" attr.name="${xml(name)}" attr.type="string"/>\n`;
  for (const name of edgeColumns)
    yield `<key id="e-${xml(name)}" for="edge" attr.name="${xml(name)}" attr.type="string"/>\n`;
  yield '<graph edgedefault="directed">\n';
  const data = (prefix: string, values: Row) =>
    Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `<data key="${prefix}-${xml(name)}">${textOf(value)}</data>`)
      .join('');
  for await (const { id, values } of nodes) yield `<node id="${xml(id)}">${data('n', values)}</node>\n`;
  for await (const { id, source, target, values } of edges)
    yield `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data('e', values)}</edge>\n`;
  yield '</graph>\n</graphml>\n';
}

export async function* gexf({ nodeColumns, edgeColumns, nodes, edges }: GraphPiece): AsyncGenerator<string> {
  yield `${head}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph defaultedgetype="directed">\n`;
  const declared = (of: string, columns: readonly string[]) =>
    `<attributes class="${of}">${columns
      .map((name) => `<attribute id="${xml(name)}" title="${xml(name)}" type="string"/>`)
      .join('')}</attributes>\n`;
  yield declared('node', nodeColumns);
  yield declared('edge', edgeColumns);
  const data = (values: Row) =>
    `<attvalues>${Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `<attvalue for="${xml(name)}" value="${textOf(value)}"/>`)
      .join('')}</attvalues>`;
  yield '<nodes>\n';
  for await (const { id, values } of nodes)
    yield `<node id="${xml(id)}" label="${textOf(values.caption ?? values.name ?? values.title ?? id)}">${data(values)}</node>\n`;
  yield '</nodes>\n<edges>\n';
  for await (const { id, source, target, values } of edges)
    yield `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}" label="${textOf(values.kind ?? '')}">${data(values)}</edge>\n`;
  yield '</edges>\n</graph>\n</gexf>\n';
}

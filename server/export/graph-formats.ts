/** A piece of the graph as XML that graph programs open: GraphML and GEXF. */

/** A node or edge with the values it is written with. */
export type GraphPart = { id: string; values: Readonly<Record<string, string | number | boolean | null>> };
export type GraphLink = GraphPart & { source: string; target: string };
export type GraphPiece = { nodes: readonly GraphPart[]; edges: readonly GraphLink[] };

/** Text inside XML: its signs escaped, and what XML cannot hold at all (control characters, lone halves) gone. */
const xml = (value: unknown): string =>
  String(value)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const columnsOf = (parts: readonly GraphPart[]): string[] => [
  ...new Set(parts.flatMap(({ values }) => Object.keys(values))),
];

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

export function* graphml({ nodes, edges }: GraphPiece): Generator<string> {
  yield `${head}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  for (const name of columnsOf(nodes))
    yield `<key id="n-${xml(name)}" for="node" attr.name="${xml(name)}" attr.type="string"/>\n`;
  for (const name of columnsOf(edges))
    yield `<key id="e-${xml(name)}" for="edge" attr.name="${xml(name)}" attr.type="string"/>\n`;
  yield '<graph edgedefault="directed">\n';
  const data = (prefix: string, values: GraphPart['values']) =>
    Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `<data key="${prefix}-${xml(name)}">${xml(value)}</data>`)
      .join('');
  for (const { id, values } of nodes) yield `<node id="${xml(id)}">${data('n', values)}</node>\n`;
  for (const { id, source, target, values } of edges)
    yield `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data('e', values)}</edge>\n`;
  yield '</graph>\n</graphml>\n';
}

export function* gexf({ nodes, edges }: GraphPiece): Generator<string> {
  yield `${head}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph defaultedgetype="directed">\n`;
  const declared = (of: string, columns: readonly string[]) =>
    `<attributes class="${of}">${columns
      .map((name) => `<attribute id="${xml(name)}" title="${xml(name)}" type="string"/>`)
      .join('')}</attributes>\n`;
  yield declared('node', columnsOf(nodes));
  yield declared('edge', columnsOf(edges));
  const data = (values: GraphPart['values']) =>
    `<attvalues>${Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `<attvalue for="${xml(name)}" value="${xml(value)}"/>`)
      .join('')}</attvalues>`;
  yield '<nodes>\n';
  for (const { id, values } of nodes)
    yield `<node id="${xml(id)}" label="${xml(values.caption ?? id)}">${data(values)}</node>\n`;
  yield '</nodes>\n<edges>\n';
  for (const { id, source, target, values } of edges)
    yield `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}" label="${xml(values.kind ?? '')}">${data(values)}</edge>\n`;
  yield '</edges>\n</graph>\n</gexf>\n';
}

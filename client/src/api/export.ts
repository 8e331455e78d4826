/** The API's exports of what stands on the canvas. */

export const dataFormats = ['graphml', 'gexf', 'csv', 'jsonl'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** Nodes that one export may name. */
export const mostExported = 500;

export interface Exported {
  ids: readonly string[];
  asOf: string | null;
  /** Kinds of edge that are left out. */
  without: readonly string[];
  format: DataFormat;
}

/** A file with the nodes, the edges between them at the date, and where each is printed; null where it failed. */
export async function fetchExport(asked: Exported): Promise<Blob | null> {
  try {
    const response = await fetch('/export/canvas', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}

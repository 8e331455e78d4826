/** The only import of Cytoscape and its layouts; the rest of the canvas takes them from here. */
import cytoscape from 'cytoscape';

export type {
  CollectionReturnValue,
  Core,
  EdgeSingular,
  NodeCollection,
  StylesheetJson,
} from 'cytoscape';
export { cytoscape };

/** Makes the fCoSE layout known; it is fetched when first asked for. */
export async function loadForceLayout(): Promise<void> {
  const { default: fcose } = await import('cytoscape-fcose');
  cytoscape.use(fcose);
}

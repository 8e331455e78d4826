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

interface Drawing {
  svg: (options: { full: boolean; scale: number; bg: string }) => string;
}

const draws = (cy: object): cy is Drawing => 'svg' in cy && typeof cy.svg === 'function';

/** The whole canvas as SVG; what draws it is fetched when first asked for. */
export async function drawSvg(cy: cytoscape.Core, background: string): Promise<string> {
  if (!draws(cy)) {
    const { default: svg } = await import('cytoscape-svg');
    cytoscape.use(svg);
  }
  return draws(cy) ? cy.svg({ full: true, scale: 1, bg: background }) : '';
}

/** Types that follow from the ontology; nobody types a label or a property twice. */
import type { edges, everyEdge, everyRow, nodes, rows } from './ontology.ts';

export type RowKind = keyof typeof rows;
export type NodeKind = keyof typeof nodes;
export type EdgeKind = keyof typeof edges;

/** Kinds of node that the canvas draws. */
export type DrawnKind = { [K in NodeKind]: (typeof nodes)[K]['mark'] extends null ? never : K }[NodeKind];
/** Kinds of edge that the canvas draws. */
export type DrawnEdge = { [K in EdgeKind]: (typeof edges)[K]['line'] extends null ? never : K }[EdgeKind];
/** How an edge is drawn. */
export type Line = Exclude<(typeof edges)[EdgeKind]['line'], null>;
/** How a node is drawn. */
export type Mark = Exclude<(typeof nodes)[NodeKind]['mark'], null>;

/** The TypeScript value of a value type of the ontology. */
export type Value<T> = T extends 'text' | 'date'
  ? string
  : T extends 'text?' | 'date?' | 'text??' | 'date??'
    ? string | null
    : T extends 'gender??'
      ? 'f' | 'm'
      : T extends 'texts'
        ? string[]
        : T extends 'ints'
          ? number[]
          : T extends 'int'
            ? number
            : T extends 'flag'
              ? boolean
              : T extends readonly (infer One)[]
                ? One
                : T extends { many: readonly (infer One)[] }
                  ? One[]
                  : T extends { each: infer Fields }
                    ? Properties<Fields>[]
                    : never;

type MayMiss<P> = { [K in keyof P]: P[K] extends `${string}??` ? K : never }[keyof P];

/** The plain object that a table of properties describes; `??` may be absent. */
export type Properties<P> = { -readonly [K in Exclude<keyof P, MayMiss<P>>]: Value<P[K]> } & {
  -readonly [K in MayMiss<P>]?: Value<P[K]> | undefined;
};

/** A row of `extract` as the ontology describes it: `Row<'appointment'>`. */
export type Row<K extends RowKind> = { kind: K } & Properties<(typeof rows)[K]['fields']> &
  Properties<typeof everyRow>;

/** The stored properties of a node of one kind, `id` included; of facts, the row's fields come besides. */
export type NodeOf<K extends NodeKind> = { id: string } & Properties<(typeof nodes)[K]['properties']>;

/** The stored properties of a derived edge. */
export type EdgeProperties = Properties<typeof everyEdge>;

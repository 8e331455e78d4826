/**
 * What a reader of facts is. To add a kind: write `graph/extract/<kind>.ts` with a `Reader<'<kind>'>` and name it in
 * the table of `extract.ts`. A reader sees one document's tree at a time, answers with facts and with the lines
 * it looked at and could not read, keeps no state, and never throws on strange text.
 */
import type { Evidence, FactKind, FactOf, Flag, Unread } from '../facts.ts';
import type { Jurisdiction } from '../parse/jurisdiction.ts';
import type { Block, ContentsEntry, DocumentNode, GazetteNode } from '../parse/nodes.ts';
import { normalNumber } from '../parse/number.ts';
import { type Passage, type Span, spanOf } from '../read/passage.ts';
import type { Attested } from './unit-list.ts';

/** What a reader knows besides the document: the whole gazette, masked text and tree. */
export type GazetteContext = {
  key: string;
  text: string;
  tree: GazetteNode;
  jurisdiction: Jurisdiction | null;
  /** How often the gazette writes each name. */
  attested: Attested;
  /** The entry of the table of contents that prints this 文号. */
  listed: (number: string) => ContentsEntry | undefined;
  /** 1-based line of a raw offset. */
  lineAt: (offset: number) => number;
};

export type Reading<K extends FactKind> = { facts: FactOf<K>[]; unread: Unread[] };
export type Reader<K extends FactKind> = (document: DocumentNode, context: GazetteContext) => Reading<K>;

/** A kind that a document has none of. */
export const nothing = { facts: [], unread: [] };

/** The document's 文号 as other rows name it, null where it has none. */
export const numberOf = ({ number }: DocumentNode) => (number ? normalNumber(number.text) : null);

/** The span as evidence, its quote cut from the masked text. */
export const evidence = (
  { text }: GazetteContext,
  { start, end }: Span,
  role: Evidence['role'] = 'value',
): Evidence => ({
  start,
  end,
  quote: text.slice(start, end),
  role,
});

/** The whole passage as evidence. */
export const quoted = (context: GazetteContext, passage: Passage, role: Evidence['role'] = 'value') =>
  evidence(context, spanOf(passage), role);

/** The fields of a kind that its reader gives; `factOf` adds the rest. */
export type FieldsOf<K extends FactKind> = Omit<
  FactOf<K>,
  'kind' | 'gazette' | 'line' | 'evidence' | 'flags'
>;

/**
 * A fact with the gazette's key and the line of its first evidence of role `value`. Throws without evidence,
 * since a fact without a sentence is none.
 */
export function factOf<K extends FactKind>(
  context: GazetteContext,
  kind: K,
  fields: FieldsOf<K>,
  spans: Evidence[],
  flags: Flag[] = [],
): FactOf<K> {
  const first = spans.find(({ role }) => role === 'value') ?? spans[0];
  if (!first) throw new Error(`A fact of kind ${kind} came without evidence.`);
  const fact = {
    kind,
    gazette: context.key,
    ...fields,
    line: context.lineAt(first.start),
    evidence: spans,
    flags,
  };
  // The parts add up to the row of this kind; TypeScript does not add up generic omissions.
  return fact as unknown as FactOf<K>;
}

/** Every block of a document in its order, those of its annexes included, each with the annex it stands in. */
export function* blocksWithin(
  blocks: readonly Block[],
  annex: Extract<Block, { kind: 'annex' }> | null = null,
): Generator<{ block: Exclude<Block, { kind: 'annex' }>; annex: Extract<Block, { kind: 'annex' }> | null }> {
  for (const block of blocks) {
    if (block.kind === 'annex') yield* blocksWithin(block.blocks, block);
    else yield { block, annex };
  }
}

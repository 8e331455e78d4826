/** Every place at which a document names another, and what it does to it there. */
import type { Evidence, Flag } from '../facts.ts';
import type { Annex, Clause, DocumentNode, Row } from '../parse/nodes.ts';
import { squeeze, trim } from '../read/passage.ts';
import { actsOf, type Relation, relationIn } from './citation-act.ts';
import {
  annexRule,
  annexRules,
  bareTitle,
  captionRule,
  type Governed,
  headingRule,
  listRule,
  type Rule,
} from './citation-rules.ts';
import { bareTarget, ordersIn, type Target, targetsIn } from './citation-target.ts';
import { blocksWithin, evidence, type GazetteContext, numberOf, quoted } from './reader.ts';

/** A number named once, with the evidence that it was. `document` is the one that names it, null without a number. */
export type Mention = {
  document: string | null;
  target: string;
  relation: Relation;
  spans: Evidence[];
  flags: Flag[];
};

export function* mentionsIn(document: DocumentNode, context: GazetteContext): Generator<Mention> {
  const own = numberOf(document);
  const rules = annexRules(document);
  let list: Rule | null = null;
  let inside: Annex | null = null;
  for (const { block, annex } of blocksWithin(document.blocks)) {
    if (annex !== inside) {
      list = null;
      inside = annex;
    }
    const governed = annex && annexRule(annex, rules);
    if (block.kind === 'table') {
      for (const row of block.rows) yield* inRow(row, governed ?? captionRule(block), own, context);
    }
    if (block.kind === 'heading') list = headingRule(block.passage, list);
    if (block.kind !== 'paragraph') continue;
    yield* inClauses(block.clauses, list ?? governed?.rule ?? null, own, context);
    if (/[:：]$/.test(block.passage.text)) list = listRule(block.passage);
    else if (!block.ordinal && !/^《/.test(block.passage.text)) list = null;
  }
}

/**
 * 49 / 《关于修改某政办发〔2023〕2号文件相关内容的决定》 / 某政办发〔2023〕19号: the cell that is a number is what the row
 * lists; a number in the title is what that document acts on.
 */
function* inRow(
  row: Row,
  governed: Governed | null,
  own: string | null,
  context: GazetteContext,
): Generator<Mention> {
  const cells = row.cells.map((cell) => {
    const passage = squeeze(cell.passage);
    const bare = bareTarget(passage);
    return {
      passage,
      targets: bare ? [bare] : [...targetsIn(passage), ...(governed ? ordersIn(passage) : [])],
    };
  });
  const whole = cells.find(
    ({ passage, targets }) =>
      targets.length === 1 && targets[0]?.end === passage.text.length && targets[0].start === 0,
  );
  const listed = governed && whole ? (whole.targets[0] ?? null) : null;
  for (const { passage, targets } of cells) {
    for (const target of targets) {
      if (listed && target !== listed) {
        const relation = relationIn(passage.text) ?? 'cites';
        yield {
          document: listed.number,
          target: target.number,
          relation,
          spans: [evidence(context, row)],
          flags: [],
        };
      } else if (listed && governed) {
        const { rule, flags } = governed;
        const spans = [quoted(context, passage), quoted(context, rule.passage, 'rule')];
        const slips = slipIn(
          cells.map((cell) => cell.passage.text),
          target,
          rule,
        );
        yield {
          document: own,
          target: target.number,
          relation: rule.relation,
          spans,
          flags: [...flags, ...slips],
        };
      } else {
        yield {
          document: own,
          target: target.number,
          relation: 'cites',
          spans: [quoted(context, passage)],
          flags: [],
        };
      }
    }
  }
}

/** The row prints the title of the clause's example, but another number. */
function slipIn(cells: readonly string[], { number }: Target, { example }: Rule): Flag[] {
  if (!example || example.number === number || !cells.some((cell) => bareTitle(cell) === example.title))
    return [];
  const reason = `The clause gives the document of this title the number ${example.number}; the row's is kept as written.`;
  return [{ code: 'suspected-slip', reason, suggestion: example.number }];
}

function* inClauses(
  clauses: readonly Clause[],
  list: Rule | null,
  own: string | null,
  context: GazetteContext,
): Generator<Mention> {
  for (const clause of clauses) {
    const passage = squeeze(clause.passage);
    const orders = ordersIn(passage);
    const targets = [...targetsIn(passage), ...orders].sort((a, b) => a.start - b.start);
    if (targets.length === 0) continue;
    const { actOn, isGround } = actsOf(passage.text);
    for (const target of targets) {
      const acted = actOn(target);
      const governed = !acted && list && !isGround(target) ? list : null;
      if (!acted && !governed && orders.includes(target)) continue;
      const number = quoted(context, target.passage);
      const spans = [
        // The clause began on an earlier line, so the number itself says where the citation stands.
        ...(context.lineAt(number.start) === clause.line ? [] : [number]),
        quoted(context, trim(passage)),
        ...(governed ? [quoted(context, governed.passage, 'lead-in')] : []),
      ];
      yield {
        document: own,
        target: target.number,
        relation: acted ?? governed?.relation ?? 'cites',
        spans,
        flags: [],
      };
    }
  }
}

/** What governs the documents of a list: a lead-in above it, or the clause that refers to the annex. */
import type { Flag } from '../facts.ts';
import type { Annex, DocumentNode, Table } from '../parse/nodes.ts';
import { type Passage, squeeze } from '../read/passage.ts';
import { type Relation, relationIn, relationNamed } from './citation-act.ts';
import { targetsIn } from './citation-target.ts';

/** `example` is the one document that an operative clause names for its annex, title and number. */
export type Rule = {
  relation: Relation;
  passage: Passage;
  example: { title: string; number: string } | null;
};
/** The rule of an annex, and what is doubtful about it. */
export type Governed = { rule: Rule; flags: Flag[] };

/** 根据…（某政办发〔2023〕8号）要求，决定对下列文件予以废止： governs the list below it. */
export function listRule(passage: Passage): Rule | null {
  const last = /[^，,）)》]*[:：]$/.exec(squeeze(passage).text)?.[0] ?? '';
  const relation = last === '' ? null : relationIn(last);
  return relation && { relation, passage, example: null };
}

/**
 * 一、予以废止的文件（2件） governs what stands below it; （一）县政府文件 below that changes nothing, and 二、工作要求 ends
 * it.
 */
export function headingRule(passage: Passage, list: Rule | null): Rule | null {
  const { text } = squeeze(passage);
  if (!/文件|规章|目录/u.test(text)) return listRule(passage);
  const relation = relationNamed(text);
  return relation ? { relation, passage, example: null } : list;
}

const annexMention = /附件[（(]?([\d一二三四五六七八九十]{1,3})/g;
const figures = '零一二三四五六七八九十';
const figure = (text: string) => (/^\d+$/.test(text) ? text : String(figures.indexOf(text)));

/** 一、废止《…》（…号）等2个规范性文件（详见附件1） → the rule of annex 1. */
export function annexRules(document: DocumentNode): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const { passage } of block.clauses) {
      const relation = relationIn(passage.text);
      if (!relation) continue;
      for (const [, number = ''] of passage.text.matchAll(annexMention)) {
        if (!rules.has(figure(number)))
          rules.set(figure(number), { relation, passage, example: exampleIn(passage) });
      }
    }
  }
  return rules;
}

/** 《…》（湘阴政办发〔2018〕11号） at the head of an operative clause. */
function exampleIn(passage: Passage): Rule['example'] {
  const whole = squeeze(passage);
  const [target] = targetsIn(whole);
  const title = target && /《(.+)》[（(]$/u.exec(whole.text.slice(0, target.start))?.[1];
  return target && title ? { title: bareTitle(title), number: target.number } : null;
}

/** A title less the marks that print varies. */
export const bareTitle = (text: string) => text.replace(/[《》〈〉<>“”\s（）()—–-]/g, '');

const annexNumber = ({ label }: Annex) =>
  figure(/[\d一二三四五六七八九十]{1,3}/.exec(label.text)?.[0] ?? '1');

/** What is done to the documents an annex lists: the operative clause decides, else the annex's own heading. */
export function annexRule(annex: Annex, rules: ReadonlyMap<string, Rule>): Governed | null {
  const heading = annex.title ? relationNamed(annex.title.text) : null;
  const rule = rules.get(annexNumber(annex));
  if (!rule) {
    return annex.title && heading
      ? { rule: { relation: heading, passage: annex.title, example: null }, flags: [] }
      : null;
  }
  if (heading === null || heading === rule.relation) return { rule, flags: [] };
  const reason = `The annex is headed ${annex.title?.text}, but the clause that refers to it says otherwise; the clause decides.`;
  return { rule, flags: [{ code: 'heading-contradicts-clause', reason }] };
}

/** 废止的规范性文件目录 above a table that stands in no annex. */
export function captionRule({ caption }: Table): Governed | null {
  const relation = caption && /目录|清单|一览/.test(caption.text) ? relationNamed(caption.text) : null;
  return caption && relation ? { rule: { relation, passage: caption, example: null }, flags: [] } : null;
}

import { arePeople, splitPeople } from './person-list.ts';
import {
  type Clause,
  labelsBehind,
  type Named,
  opensWithLabel,
  readBare,
  readLabels,
  readVerbs,
} from './task-clause.ts';
import { ruleIn } from './task-words.ts';
import type { Attested } from './unit-list.ts';

/** A paragraph's text, its layout taken out; one that `breaks` parts what stands before from what follows. */
export type Block = { text: string; breaks: boolean };
/** A stretch of one block. */
export type Stretch = { block: number; start: number; end: number };
/** A prose task before it becomes a fact: where its text and its clauses stand, and what the clauses say. */
export type Draft = {
  seq: string | null;
  /** Not the first task of its item: the item's number stands before another one. */
  later: boolean;
  content: Stretch[];
  /** The item's numbered title, where its text stands apart from it. */
  title: Stretch | null;
  clauses: Stretch[];
  parties: (Named & { block: number })[];
  deadline: string | null;
  /** Where the document says that the first named leads, for a clause that this rule governs. */
  rule: Stretch | null;
};

const numbering =
  /^\s*(?:(\d{1,3})\s*(?:[．、]|\.(?!\d(?!\+)))|([（(]\s*[一二三四五六七八九十\d]{1,4}\s*[)）])|([一二三四五六七八九十]{1,4})\s*、|([①-⑳]))\s*/u;
const ends = /[。！？；;.!?”）)]\s*$/u;

/** The number a paragraph opens with, and where its text begins: 4. → 4, （一） → 一. */
export function numberOf(text: string): { seq: string; end: number; level: number } | null {
  const match = numbering.exec(text);
  if (!match) return null;
  const [all, arabic, bracketed, chinese, circled] = match;
  const seq = (
    arabic ??
    bracketed?.replace(/[（()）\s]/gu, '') ??
    chinese ??
    circled?.normalize('NFKC') ??
    ''
  ).trim();
  const level = chinese ? 1 : bracketed && !/\d/u.test(bracketed) ? 2 : arabic ? 3 : 4;
  return { seq, end: all.length, level };
}

/** A task item in the making: everything since its number that no clause has closed yet. */
type Open = {
  seq: string | null;
  from: Stretch[];
  /** The line that says what the item is to reach: 目标：…. */
  goal: Stretch | null;
  draft: Draft | null;
  heading: boolean;
};

/**
 * The prose tasks among the paragraphs of one document: items that end in a clause which names who is
 * responsible. The clause may stand in brackets, as a paragraph of its own, as labelled lines, or several times
 * in one item.
 */
export function readProse(blocks: readonly Block[], attested: Attested): Draft[] {
  const drafts: Draft[] = [];
  let open: Open | null = null;
  let rule: Stretch | null = null;
  const close = () => {
    // 召集人：某某 alone heads the roster of a body, which is no task.
    if (open?.draft?.parties.some((party) => party.type === 'unit')) drafts.push(open.draft);
    open = null;
  };
  blocks.forEach(({ text, breaks }, block) => {
    if (breaks) {
      close();
      return;
    }
    const number = numberOf(text);
    const said = ruleIn(text);
    if (said) rule = { block, start: said.index, end: said.index + said[0].length };
    if (!number && opensWithLabel(text) && open) {
      addLine(open, block, text, attested);
      return;
    }
    if (open?.draft && !number && goesOnWithNames(text, attested)) {
      addNames(open.draft, block, text, attested);
      return;
    }
    const goal = number || open?.draft !== null ? null : /^目标\s*[:：]\s*/u.exec(text);
    if (goal && open) {
      open.goal ??= { block, start: goal[0].length, end: text.length };
      return;
    }
    if (number || open?.draft || (open && open.from.length > 6)) close();
    const started = number?.end ?? 0;
    const found = clausesOf(text, started, attested);
    const item: Open = open ?? {
      seq: number?.seq ?? null,
      from: [],
      goal: null,
      draft: null,
      heading: false,
    };
    if (item.heading) item.from = [];
    let from = started;
    for (const { start, end, clause } of found) {
      const goal = item.goal ? [item.goal] : [];
      const content = [...item.from, ...goal, { block, start: from, end: start }].filter(
        (one) => one.end > one.start,
      );
      const later = from > started;
      item.from = [];
      item.goal = null;
      from = afterMark(text, end);
      if (content.length > 0)
        drafts.push({ ...draftOf(item.seq, content, { block, start, end }, clause, rule), later });
    }
    if (found.length > 0) {
      open = null;
      return;
    }
    const inline = number ? aroundSentence(text, started, attested) : null;
    if (inline) {
      drafts.push(
        draftOf(item.seq, [{ block, ...inline.content }], { block, ...inline.at }, inline.clause, rule),
      );
      open = null;
      return;
    }
    item.from.push({ block, start: started, end: text.length });
    item.heading = number !== null && number.level < 3 && text.length < 40 && !ends.test(text);
    open = number || open ? item : null;
  });
  close();
  return drafts;
}

function draftOf(
  seq: string | null,
  content: Stretch[],
  at: Stretch,
  clause: Clause,
  rule: Stretch | null,
): Draft {
  const bySelf = clause.parties.some((party) => party.role === 'lead');
  const governed = rule !== null && !bySelf && clause.parties[0]?.role === 'responsible';
  const parties = clause.parties.map((party, index) => ({
    ...party,
    ...(governed && index === 0 ? { role: 'lead' as const, inferred: true } : {}),
    block: at.block,
  }));
  return {
    seq,
    later: false,
    content,
    title: null,
    clauses: [at],
    parties,
    deadline: clause.deadline,
    rule: governed ? rule : null,
  };
}

/** 牵头单位：区发改局 on a line of its own belongs to the item above. */
function addLine(open: Open, block: number, text: string, attested: Attested): void {
  const inner = text.replace(/^\s*[（(]|[)）]\s*[。]?\s*$/gu, (cut) => ' '.repeat(cut.length));
  const from = inner.length - inner.trimStart().length;
  const clause = readLabels(inner.slice(from), attested);
  if (!clause) return;
  const { goal } = open;
  open.draft ??= {
    seq: open.seq,
    later: false,
    content: goal ? [goal] : open.from,
    title: goal ? (open.from[0] ?? null) : null,
    clauses: [],
    parties: [],
    deadline: null,
    rule: null,
  };
  open.draft.clauses.push({ block, start: 0, end: text.length });
  open.draft.deadline ??= clause.deadline;
  open.draft.parties.push(
    ...clause.parties.map((party) => ({ ...party, start: party.start + from, end: party.end + from, block })),
  );
}

/** 傅风波、许达、周建高 below 工作组长：…: a list that a page break cut between two names. */
const goesOnWithNames = (text: string, attested: Attested): boolean =>
  /、/u.test(text) && !/[。；;：:]/u.test(text) && arePeople(text, attested);

function addNames(draft: Draft, block: number, text: string, attested: Attested): void {
  const last = draft.parties.at(-1);
  if (!last) return;
  const { role, term, inferred } = last;
  draft.clauses.push({ block, start: 0, end: text.length });
  for (const { text: name, type, start, end } of splitPeople(text, attested))
    draft.parties.push({ name, type, role, term, inferred, start, end, block });
}

type Found = { start: number; end: number; clause: Clause };

/** The clauses of responsibility in a paragraph, in order: in brackets, or labelled to the paragraph's end. */
function clausesOf(text: string, from: number, attested: Attested): Found[] {
  const found: Found[] = [];
  for (const { start, end } of bracketsOf(text)) {
    if (start < from) continue;
    const inner = text.slice(start + 1, end - (/[)）】]/u.test(text[end - 1] ?? '') ? 1 : 0));
    const last = /^[\s。；;.]*$/u.test(text.slice(end));
    if (inner.length < 2) continue;
    const clause =
      readLabels(inner, attested) ??
      (last || /^[。；;]/u.test(text.slice(end)) || /[。！]\s*$/u.test(text.slice(from, start))
        ? readVerbs(inner, attested)
        : null) ??
      // After a full stop only: the （街道） of 各乡镇（街道） is part of a name.
      (last && /[。！；;”%]\s*$/u.test(text.slice(Math.max(0, start - 3), start))
        ? readBare(inner, attested)
        : null) ??
      (last && start === 0 ? readBare(inner, attested) : null);
    if (clause) found.push({ start, end, clause: shifted(clause, start + 1) });
  }
  const start = found.length > 0 ? -1 : labelsBehind(text);
  if (start < from) return found;
  const clause = readLabels(text.slice(start), attested);
  return clause ? [{ start, end: text.length, clause: shifted(clause, start) }] : [];
}

const shifted = (clause: Clause, by: number): Clause => ({
  ...clause,
  parties: clause.parties.map((party) => ({ ...party, start: party.start + by, end: party.end + by })),
});

/** The outermost brackets of a text, 《》 and “” aside; one that never closes runs to the end. */
function bracketsOf(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  if (!/[（(【]/.test(text)) return spans;
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '（' || sign === '(' || sign === '【') {
      if (depth === 0) start = at;
      depth++;
    } else if ((sign === '）' || sign === ')' || sign === '】') && depth > 0) {
      depth--;
      if (depth === 0) spans.push({ start, end: at + 1 });
    }
  }
  if (depth > 0) spans.push({ start, end: text.length });
  return spans;
}

const afterMark = (text: string, at: number): number =>
  at + (/^\s*[。；;，,]?\s*/u.exec(text.slice(at))?.[0].length ?? 0);

type Around = { content: { start: number; end: number }; at: { start: number; end: number }; clause: Clause };

/**
 * An item's own sentence of responsibility without brackets: one that opens it after its title
 * （3. 开展摸排。医保部门牵头，税务部门配合，对…进行摸底）, or one that closes it (…分批推进。由政府牵头，县工信局协调落实。).
 * 牵头 elsewhere in a text merely mentions who leads.
 */
function aroundSentence(text: string, from: number, attested: Attested): Around | null {
  if (!text.includes('牵头')) return null;
  const sentences = sentencesOf(text, from);
  const last = sentences.at(-1);
  if (last && sentences.length > 1) {
    const clause = leadingVerbs(text.slice(last.start, last.end), attested);
    if (clause)
      return { content: { start: from, end: last.start }, at: last, clause: shifted(clause, last.start) };
    const joint = jointSentence(text, last, attested);
    if (joint) return joint;
  }
  const title = sentences[0];
  const opening = [from, title && title.end - title.start < 40 ? title.end : -1];
  for (const start of opening) {
    if (start < 0) continue;
    const at = openingClause(text, start, attested);
    if (at) return at;
  }
  return null;
}

/** The sentences of a text from a position on; a title that ends in a colon counts as one. */
function sentencesOf(text: string, from: number): { start: number; end: number }[] {
  return [...text.slice(from).matchAll(/[^。！？：:]+[。！？：:]*/gu)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

function leadingVerbs(sentence: string, attested: Attested): Clause | null {
  if (sentence.length > 160 || !/牵头/u.test(sentence)) return null;
  const clause = readVerbs(sentence, attested);
  return clause?.parties.some((party) => party.role === 'lead') ? clause : null;
}

/** 奖励资金由市工信局牵头，会同市财政局共同把关，…: a last sentence that says who leads and who works with them. */
function jointSentence(
  text: string,
  { start, end }: { start: number; end: number },
  attested: Attested,
): Around | null {
  const by = /^[^，,。；;由]{4,40}(?=由[^，,。；;由]{2,30}牵头[，,](?:会同|联合))/u.exec(
    text.slice(start, end),
  );
  const joint = by && openingClause(text, start + by[0].length, attested);
  const beside = joint?.clause.parties.some((party) => party.role === 'support');
  return joint && beside ? { ...joint, content: { start, end } } : null;
}

/** What follows on 由某局牵头， where it is charged with doing something: 对企业摸排, 制定方案. */
const acts =
  /^(?:对|将|就|按|以|在|于|每|定期|及时|全面|深入|具体|负责|组织|共同|开展|制定|编制|做好|抓好|推进|加强|建立|完善|落实|统筹|研究|指导|督促|协调|牵头|实施|推动|强化|健全|通过|结合|根据|利用|依托|围绕)/u;

/** 医保部门牵头，税务部门配合，对… and 由县工信局牵头，会同相关责任单位对… at the start of a sentence. */
function openingClause(text: string, start: number, attested: Attested): Around | null {
  const head = /^[^，,。；;]{2,60}?牵头(?:负责|组织)?(?=[，,])/u.exec(text.slice(start, start + 80));
  if (!head) return null;
  let end = start + head[0].length;
  let clause = leadingVerbs(head[0], attested);
  if (!clause) return null;
  for (
    let more = /^[，,][^，,。；;]{2,60}(?:配合|参与|协助)(?=[，,])/u.exec(text.slice(end));
    more;
    more = null
  ) {
    const next = readVerbs(text.slice(start, end + more[0].length), attested);
    if (!next) break;
    clause = next;
    end += more[0].length;
  }
  const beside =
    /^[，,](?:会同|联合)([^，,。；;]{2,40}?)(?=对|开展|组织|做好|按|制定|抓好|推进|负责|进行|共同|[，,])/u.exec(
      text.slice(end),
    );
  if (beside) {
    const list = beside[1] ?? '';
    const at = end - start + beside[0].length - list.length;
    const bare = readBare(list, attested);
    clause = {
      ...clause,
      parties: [
        ...clause.parties,
        ...(bare?.parties ?? []).map((party) => ({
          ...party,
          role: 'support' as const,
          term: '会同',
          inferred: false,
          start: party.start + at,
          end: party.end + at,
        })),
      ],
    };
    if (bare) end += beside[0].length;
  }
  const content = afterMark(text, end);
  if (text.length - content < 8 || !acts.test(text.slice(content))) return null;
  return {
    content: { start: content, end: text.length },
    at: { start, end },
    clause: shifted(clause, start),
  };
}

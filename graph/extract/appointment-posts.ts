/** The list of posts of one act: 县卫健局副局长（兼）、县疾病预防控制中心局长 → two, each with its notes. */
import { type Note, noteIn } from './appointment-brackets.ts';
import { endsOnPost, unitLength } from './post.ts';

/** `unit` and `post` as offsets into the text that was given; the unit is null where none is printed. */
export type NamedPost = {
  unit: { start: number; end: number } | null;
  post: { start: number; end: number };
  notes: Note[];
  /** The unit of an earlier post of the list stands for this one too. */
  inherited: boolean;
};

/** A bracket at the end of a post. */
const lastBracket = /[（(]([^（）()]*)[)）]$/;
/** 县水利局副局长职务, …的职务, 一职, 县工商联主席候选人, 青石镇镇长提名人选 */
const tail = /(?:的)?(?:职务|一职|等职务|等职)(?:的(?:请求|申请))?$|(?:(?:提名|建议|拟任)人选|候选人|人选)$/;
/** 教务处主任 behind a post of a school is a post of that school. */
const office = /^\p{Script=Han}{1,4}[处科股室]$/u;

type Range = { start: number; end: number };

/** Parts between 、，and before 兼, outside brackets; a part that ends on no post goes on in the next. */
function partsOf(text: string, { start, end }: Range): Range[] {
  const parts: Range[] = [];
  let depth = 0;
  let from = start;
  const close = (to: number, next: number) => {
    if (to > from && (endsOnPost(bareOf(text.slice(from, to))) || to === end)) {
      parts.push({ start: from, end: to });
      from = next;
    }
  };
  for (let at = start; at < end; at++) {
    const sign = text[at] ?? '';
    if ('（('.includes(sign)) depth++;
    else if ('）)'.includes(sign)) depth--;
    else if (depth === 0 && '、，,'.includes(sign)) close(at, at + 1);
    else if (depth === 0 && sign === '兼' && at > from) close(at, at);
    else if (depth === 0 && '和及'.includes(sign)) close(at, at + 1);
  }
  close(end, end);
  return parts;
}

/** The text less brackets that are notes: 副局长（兼） → 副局长. */
function bareOf(text: string): string {
  const bracket = lastBracket.exec(text);
  return bracket && noteIn(bracket[1] ?? '') ? bareOf(text.slice(0, bracket.index)) : text;
}

/** The posts named between two offsets of the text; empty where the list holds none. */
export function postsIn(text: string, range: Range): NamedPost[] {
  const posts: NamedPost[] = [];
  for (const part of partsOf(text, range)) {
    const notes: Note[] = [];
    let { start, end } = part;
    for (let changed = true; changed; ) {
      changed = false;
      const bracket = lastBracket.exec(text.slice(start, end));
      const note = bracket && noteIn(bracket[1] ?? '');
      const cut = tail.exec(text.slice(start, end))?.[0].length ?? 0;
      if (bracket && note) {
        notes.push(note);
        end = start + bracket.index;
        changed = true;
      } else if (cut > 0) {
        end -= cut;
        changed = true;
      }
    }
    const concurrent = /^兼任?/.exec(text.slice(start, end))?.[0];
    if (concurrent) {
      start += concurrent.length;
      notes.push({ qualifiers: ['concurrent'], term: null, effective: null, gender: null });
    }
    // 其原某中学副校长, 原任某大队大队长: the unit is what stands behind 原
    start += /^原(?:任|担任)?/.exec(text.slice(start, end))?.[0].length ?? 0;
    const printed = unitLength(text.slice(start, end));
    if (printed < 0) continue;
    const before = posts.findLast(({ unit }) => unit !== null)?.unit ?? null;
    const length = before && office.test(text.slice(start, start + printed)) ? 0 : printed;
    posts.push({
      unit: length > 0 ? { start, end: start + length } : before,
      post: { start: start + length, end },
      notes,
      inherited: length === 0 && before !== null,
    });
  }
  return posts;
}

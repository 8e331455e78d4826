import { type Passage, slice } from '../read/passage.ts';
import type { OfficeDraft } from './group-draft.ts';
import type { GroupName, Mention } from './group-name.ts';
import { FOUNDING } from './group-words.ts';

/** What holds while sentences are read: whose body is spoken of, and whether its office is. */
export type ProseState = {
  group: GroupName | null;
  /** The text speaks of the body's office: 下设办公室. */
  office: OfficeDraft | null;
  /** The bodies named so far, the latest last. */
  known: GroupName[];
  /** The body that a document with an alias speaks of: 某委员会（以下简称县某委）. */
  main: GroupName | null;
  /** Names the body that a bare 领导小组 stands for. */
  named: (bare: string, at: Passage) => GroupName | null;
};

/** 6个工作专班, 各乡镇工作专班: bodies, none of them named. */
export const isSeveral = ({ text }: Mention) => /[\d两二三四五六七八九十]个|^各/u.test(text);

/** The body that a mention names. */
export const nameOf = (sentence: Passage, { text, start, end }: Mention): GroupName => ({
  text,
  pieces: [{ passage: slice(sentence, start, end), role: 'lead-in' }],
  inferred: false,
});

/** The body meant at a place of a sentence; null where it has no name. */
export type GroupAt = (at: number, ofOffice?: boolean) => GroupName | null;

/**
 * The body meant at a place: the one that a list of seats leads up to (…为成员的某领导小组), else the last one
 * founded before, else the one spoken of. A body founded without a name of its own is none.
 */
export function groupFinder(sentence: Passage, mentions: readonly Mention[], state: ProseState): GroupAt {
  const full = (mention: Mention): GroupName | null => {
    if (isSeveral(mention)) return null;
    if (!mention.bare) return nameOf(sentence, mention);
    const isNew = foundedBefore.test(sentence.text.slice(0, mention.start));
    if (isNew && !/^(?:领导小组|委员会|指挥部)成员/u.test(sentence.text.slice(mention.start))) return null;
    const end = mention.text.slice(-2);
    const ends = ({ text }: { text: string }) => text.endsWith(end);
    // 成立某工作专班，…，专班办公室设在某局: the body that the same sentence founds.
    const here = mentions
      .filter(({ bare, end: to, declared }) => declared && !bare && to <= mention.start)
      .findLast(ends);
    if (here) return nameOf(sentence, here);
    if (state.group?.text.includes(mention.text)) return state.group;
    return (
      state.known.findLast(ends) ??
      state.group ??
      state.named(mention.text, slice(sentence, mention.start, mention.end))
    );
  };
  return (at, ofOffice = false) => {
    const after = mentions.find(({ start }) => start >= at);
    if (!ofOffice && after && leadsUp(sentence.text.slice(at, after.start)))
      return after.bare ? null : full(after);
    const before = mentions
      .filter(({ end }) => end <= at)
      .filter(
        ({ declared, end }) => declared || (ofOffice && officeBehind.test(sentence.text.slice(end, at + 3))),
      );
    const last = before.at(-1);
    return last ? full(last) : state.group;
  };
}

const foundedBefore = new RegExp(`(?:${FOUNDING})(?:了)?$`, 'u');
/** 领导小组|办公室, 工作机制|下设立办公室 */
const officeBehind = /^(?:下设|办公室|联席办|设)/u;

/** 任组长,…为副组长,…为成员|的: nothing but seats stands between, and 的 before the name. */
const leadsUp = (between: string) => /的$/u.test(between) && !/[。；;]/u.test(between);

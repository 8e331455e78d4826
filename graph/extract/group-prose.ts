import { type Passage, slice, squeeze } from '../read/passage.ts';
import type { GroupReading } from './group-draft.ts';
import { mentionsIn } from './group-name.ts';
import { readOffice } from './group-office-clause.ts';
import { groupFinder, isSeveral, nameOf, type ProseState } from './group-reference.ts';
import { readActs } from './group-seats.ts';
import { readUnits } from './group-units.ts';
import { SEAT } from './group-words.ts';
import type { GazetteContext } from './reader.ts';

const trigger = new RegExp(`${SEAT}|成员单位|办公室|办公地点|办公场所|组成`, 'u');

/** Reads a paragraph of prose, sentence after sentence, into the reading. */
export function readProse(
  passage: Passage,
  state: ProseState,
  context: GazetteContext,
  reading: GroupReading,
): void {
  if (!trigger.test(passage.text)) return;
  const text = squeeze(passage);
  state.office = null;
  for (const sentence of sentencesOf(text)) readSentence(sentence, state, context, reading);
}

function sentencesOf(passage: Passage): Passage[] {
  return [...passage.text.matchAll(/[^。]+。?/gu)].map((match) =>
    slice(passage, match.index, match.index + match[0].length),
  );
}

function readSentence(
  sentence: Passage,
  state: ProseState,
  context: GazetteContext,
  reading: GroupReading,
): void {
  const mentions = mentionsIn(sentence);
  const groupAt = groupFinder(sentence, mentions, state);
  readOffice(sentence, groupAt, state, context, reading);
  readActs(sentence, mentions, groupAt, state, context, reading);
  readUnits(sentence, groupAt, context, reading);
  for (const mention of mentions) {
    if (!mention.declared || mention.bare || isSeveral(mention)) continue;
    state.group = nameOf(sentence, mention);
    state.known.push(state.group);
    if (!state.main && /^[（(]以下(?:统称|简称)/u.test(sentence.text.slice(mention.end)))
      state.main = state.group;
  }
}

/**
 * Unit and post: 县公安局城关派出所所长 → 县公安局城关派出所 + 所长, 县一中教务处主任 → 县一中 + 教务处主任. The post
 * is read from its end; what is left in front is the unit.
 */
import { ownOffices, postHeads, postModifiers, sectionEnds } from './appointment-words.ts';

const either = (words: readonly { word: string }[]) => words.map(({ word }) => word).join('|');

/** （正科级）, （工会主任）: a bracket that is part of the post's name. */
const BRACKET = '(?:[（(][^（）()]{1,20}[)）])?';
const post = new RegExp(`(?:${either(postModifiers)})*(?:${either(postHeads)})${BRACKET}$`, 'u');

/** What a body's name ends on, where an office inside it may follow. */
const BODY_END =
  '(?:[局院校会社园馆台站所司队厂]|中心|[一二三四五六七八九十]中|中学|小学|职专|职中|高中|集团)(?:[（(][^（）()]{1,30}[)）])?';
const section = new RegExp(`^(.*${BODY_END})(\\p{Script=Han}{1,8}(?:${either(sectionEnds)}))$`, 'u');
const own = new RegExp(`(?:${either(ownOffices)})$`, 'u');

/** Whether a text ends on a post: 县水利局副局长 does, 县文化 does not. */
export const endsOnPost = (text: string): boolean => post.test(text);

/** Length of the unit's name in front of the post; 0 where the text is a post alone, -1 where it ends on none. */
export function unitLength(text: string): number {
  const at = post.exec(text)?.index;
  if (at === undefined) return -1;
  const unit = text.slice(0, at);
  // 县纪委书记: a bare 县 is no body, so the party's organ goes with it.
  if (/^[县市区州省镇乡]$/.test(unit)) {
    const organ = /^.(?:机关党委|党组|党委|党工委|纪委|工会)/u.exec(text)?.[0].length;
    if (organ) return organ;
  }
  const inside = own.test(unit) ? null : section.exec(unit);
  return inside?.[1]?.length ?? at;
}

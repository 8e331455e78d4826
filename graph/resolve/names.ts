/** Names as they are compared and searched: layout and width unified, pinyin beside them. */
import { pinyin } from 'pinyin-pro';

/** Full width to half width, brackets of one kind, no spaces: ` 县住建局＜县人防办＞` → `县住建局(县人防办)`. */
export const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\u3000]+/gu, '')
    .replace(/[<〈《【[]/gu, '(')
    .replace(/[>〉》】\]]/gu, ')');

/** What search compares: toneless pinyin without spaces, and initials. */
export type SearchKeys = { pinyinKey: string; initials: string };

/** 单雄信 → `shàn xióng xìn` where the first character is read as a surname. */
export const pinyinOfPerson = (name: string) => pinyin(name, { mode: 'surname' });
export const pinyinOfName = (name: string) => pinyin(name);

export const personKeys = (name: string): SearchKeys => keys(name, 'surname');
export const nameKeys = (name: string): SearchKeys => keys(name, 'normal');

function keys(name: string, mode: 'surname' | 'normal'): SearchKeys {
  const letters = (pattern: 'pinyin' | 'first') =>
    pinyin(name, { mode, pattern, toneType: 'none', type: 'array', v: true })
      .join('')
      .toLowerCase()
      .replace(/\s+/gu, '');
  return { pinyinKey: letters('pinyin'), initials: letters('first') };
}

/** Pinyin as a person's name is written: surname first, each capitalised. Pure. */

/** Surnames of two characters, which keep together. */
const longSurnames = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '夏侯',
];

/** `qín xiàn péng` of a name of three → `Qín Xiànpéng`. */
export function personPinyin(name: string, pinyin: string): string {
  const syllables = pinyin.split(/\s+/).filter((syllable) => syllable !== '');
  if (syllables.length !== [...name].length) return pinyin;
  const cut = name.length > 2 && longSurnames.some((surname) => name.startsWith(surname)) ? 2 : 1;
  return [syllables.slice(0, cut), syllables.slice(cut)]
    .map((part) => capital(part.join('')))
    .join(' ')
    .trim();
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}

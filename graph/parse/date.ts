/** Days as gazettes print them, layout spaces taken out. */

const han = '〇○零一二三四五六七八九';
const HAN_DIGIT = '[〇○Ｏ0零一二三四五六七八九]';

/** 2024年12月3日, 二〇二四年十二月三日 */
export const DATE = `(?:(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|[一二]${HAN_DIGIT}{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)`;

const parts = /^(.{4})年(.{1,3})月(.{1,3})日$/u;

/** 二〇二四 → 2024, 十二 → 12, 二十三 → 23; digits stay. */
function figure(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digit = (sign: string | undefined) => {
    const value = han.indexOf(sign ?? '');
    return value < 0 ? 0 : value < 3 ? 0 : value - 2;
  };
  if (text.includes('十')) {
    const [tens, ones] = text.split('十');
    return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0);
  }
  return Number([...text].map(digit).join(''));
}

/** 2024年12月3日 → 2024-12-03; null for a day that no calendar has. */
export function isoDate(printed: string): string | null {
  const [, year, month, day] = parts.exec(printed.normalize('NFKC').replace(/\s+/g, '')) ?? [];
  if (!year || !month || !day) return null;
  const iso = [figure(year), figure(month), figure(day)].map((n) => String(n).padStart(2, '0')).join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) ? null : iso;
}

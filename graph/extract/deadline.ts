/** 2025年6月30日, 2025年6月底前, 2025年底 → the last day meant, ISO; null where the text names no day. */
export function isoDeadline(text: string): string | null {
  const match = /(\d{4})\s*年\s*(?:(\d{1,2})\s*月)?\s*(?:(\d{1,2})\s*[日号]|(底|末))?/u.exec(text);
  if (!match) return null;
  const [, year = '', month, day, end] = match;
  const last = (of: number) => new Date(Date.UTC(Number(year), of, 0)).getUTCDate();
  const iso = (m: number, d: number) =>
    m >= 1 && m <= 12 && d >= 1 && d <= last(m)
      ? `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
      : null;
  if (month && day) return iso(Number(month), Number(day));
  if (month && end) return iso(Number(month), last(Number(month)));
  return !month && end ? iso(12, 31) : null;
}

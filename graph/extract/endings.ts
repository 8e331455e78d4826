/**
 * Whether a text ends in one of these words: looked up by their few lengths, since a pattern of alternatives would
 * try each word at each place.
 */
export function endingIn(words: readonly { word: string }[]): (text: string) => boolean {
  const byLength = new Map<number, Set<string>>();
  for (const { word } of words) byLength.set(word.length, (byLength.get(word.length) ?? new Set()).add(word));
  const groups = [...byLength];
  return (text) => {
    for (const [length, group] of groups) if (group.has(text.slice(-length))) return true;
    return false;
  };
}

/** Why a file cannot be read, in one sentence for the person who gave it. */
export type Refusal = { refused: string };

/** First byte that no text has, a control sign other than tab, line feed, page break and carriage return; or -1. */
function firstBinaryByte(bytes: Uint8Array): number {
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) return index;
  }
  return -1;
}

/** Length of the UTF-8 sequence that a lead byte opens, 0 for a byte that opens none. */
const sequence = (byte: number) =>
  byte < 0x80
    ? 1
    : byte >= 0xc2 && byte < 0xe0
      ? 2
      : byte >= 0xe0 && byte < 0xf0
        ? 3
        : byte >= 0xf0 && byte < 0xf5
          ? 4
          : 0;

/** Offset of the first byte that is not UTF-8, or -1. */
function firstBadByte(bytes: Uint8Array): number {
  for (let index = 0; index < bytes.length; ) {
    const length = sequence(bytes[index] ?? 0);
    if (length === 0) return index;
    for (let more = 1; more < length; more++) {
      if (((bytes[index + more] ?? 0) & 0xc0) !== 0x80) return index;
    }
    index += length;
  }
  return -1;
}

/**
 * Whether bytes that are not UTF-8 look like Chinese in GB18030: most of its two-byte signs are the 3,755 common
 * characters, whose lead byte is B0 to D7. Broken UTF-8 read as GB18030 has few of them.
 */
function looksLikeGb18030(bytes: Uint8Array): boolean {
  let common = 0;
  let other = 0;
  for (let index = 0; index < bytes.length; ) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) {
      index++;
      continue;
    }
    const trail = bytes[index + 1] ?? 0;
    if (byte >= 0xb0 && byte <= 0xd7 && trail >= 0xa1) common++;
    // A1 to A9 are the punctuation and the figures of either kind of text.
    else if (byte < 0xa1 || byte > 0xa9) other++;
    index += 2;
  }
  return common > 0 && common >= 4 * other;
}

const strict = (encoding: string, bytes: Uint8Array) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * A gazette's bytes as text without byte-order mark: UTF-8, else GB18030 where the bytes look like it, else a
 * refusal that names the byte.
 */
export function decode(bytes: Uint8Array): { text: string } | Refusal {
  const binary = firstBinaryByte(bytes);
  if (binary >= 0) {
    return {
      refused: `Byte ${binary} is no text, so this is not a text file; export the gazette as UTF-8 text first.`,
    };
  }
  const bad = firstBadByte(bytes);
  const text = bad < 0 ? strict('utf-8', bytes) : looksLikeGb18030(bytes) ? strict('gb18030', bytes) : null;
  if (text === null) {
    const offset = Math.max(bad, 0);
    return { refused: `Byte ${offset} is neither UTF-8 nor GB18030; save the file as UTF-8 and try again.` };
  }
  if (!/\S/.test(text)) return { refused: 'The file is empty; give the text of a gazette.' };
  return { text };
}

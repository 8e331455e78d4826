/** What may happen to a file between the scanner and us: one or several mutations of a gazette's bytes, by seed. */
import type { Random } from '../../generate/random.ts';

type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

/** A stretch of the bytes, at most so long. */
function stretch(bytes: Buffer, random: Random, longest: number): [number, number] {
  const from = random.int(0, Math.max(0, bytes.length - 1));
  return [from, Math.min(bytes.length, from + random.int(1, longest))];
}

/** Puts something in the place of a stretch. */
const splice = (bytes: Buffer, [from, to]: [number, number], put: Buffer | string) =>
  Buffer.concat([bytes.subarray(0, from), Buffer.from(put as string), bytes.subarray(to)]);

/** Changes the text itself, as a wrong setting of a recogniser would. */
const inText =
  (change: (text: string, random: Random) => string): Mutation =>
  (bytes, random) =>
    Buffer.from(change(bytes.toString('utf8'), random));

/** Signs of GB18030's two bytes, to write a stretch in that encoding. */
const gb18030 = new Map<string, number>();
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const sign = new TextDecoder('gb18030').decode(Uint8Array.of(lead, trail));
    if (sign.length === 1) gb18030.set(sign, lead * 256 + trail);
  }
const inGb18030 = (text: string) =>
  Buffer.from(
    [...text].flatMap((sign) => {
      const code = gb18030.get(sign);
      return code === undefined ? [sign.charCodeAt(0) & 0x7f] : [code >> 8, code & 0xff];
    }),
  );

const brackets = ['（', '(', '〔', '《', '【', '“', '<', '['];

export const mutations: Readonly<Record<string, Mutation>> = {
  'bytes flipped': (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let flips = random.int(1, 20); flips > 0; flips--) {
      const at = random.int(0, copy.length - 1);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.int(0, 7));
    }
    return copy;
  },
  'cut off': (bytes, random) => bytes.subarray(0, random.int(0, bytes.length)),
  'its beginning lost': (bytes, random) => bytes.subarray(random.int(0, bytes.length)),
  'a stretch lost': (bytes, random) => splice(bytes, stretch(bytes, random, 20_000), ''),
  'a stretch doubled': (bytes, random) => {
    const [from, to] = stretch(bytes, random, 20_000);
    return splice(bytes, [to, to], bytes.subarray(from, to));
  },
  'another gazette spliced in': (bytes, random, other) =>
    splice(bytes, stretch(bytes, random, 10), other.subarray(...stretch(other, random, 20_000))),
  'all of it in GB18030': (bytes) => inGb18030(bytes.toString('utf8')),
  'a stretch in GB18030': (bytes, random) => {
    const [from, to] = stretch(bytes, random, 3000);
    return splice(bytes, [from, to], inGb18030(bytes.subarray(from, to).toString('utf8')));
  },
  'a stretch in UTF-16': (bytes, random) => {
    const [from, to] = stretch(bytes, random, 3000);
    return splice(bytes, [from, to], Buffer.from(bytes.subarray(from, to).toString('utf8'), 'utf16le'));
  },
  'byte-order marks within': inText((text, random) =>
    text.replaceAll('\n', () => (random.chance(0.1) ? '\n\ufeff' : '\n')),
  ),
  'all in one line': inText((text) => text.replaceAll('\n', '')),
  'all in one row': inText((text) => text.replaceAll('\n', '\t')),
  'one sign repeated': inText((text, random) => {
    const at = random.int(0, text.length);
    return (
      text.slice(0, at) +
      random.pick([...text.slice(0, 2000)]).repeat(random.int(1000, 30_000)) +
      text.slice(at)
    );
  }),
  'deep brackets': inText((text, random) => {
    const at = random.int(0, text.length);
    return text.slice(0, at) + random.pick(brackets).repeat(random.int(100, 20_000)) + text.slice(at);
  }),
  'brackets never closed': inText((text) => text.replace(/[）)〕》】”>\]]/g, '')),
  'stops lost': inText((text) => text.replace(/[。；，：、]/g, '')),
  'a space between all signs': inText((text) => [...text].join(' ')),
  'lines in another order': inText((text, random) => random.some(text.split('\n'), 10_000).join('\n')),
  'cells shifted': inText((text, random) =>
    text.replaceAll('\t', () => random.pick(['', ' ', '\t', '\t\t', '|'])),
  ),
  'control characters': inText((text, random) =>
    text.replace(/\n/g, () =>
      random.pick(['\n', '\r', '\v', '\f', '\u2028', '\u0000', '\u001b[31m', '\u202e']),
    ),
  ),
  'signs beyond the basic plane': inText((text, random) =>
    text.replace(/[同任局]/g, () => random.pick(['𠀀', '😀', '\ud800', 'ﷺ'])),
  ),
};

/** One mutant: which mutations it has, and its bytes. The same seed and gazettes give the same mutant. */
export function mutantOf(bytes: Buffer, other: Buffer, random: Random): { names: string[]; bytes: Buffer } {
  const names = random.some(Object.keys(mutations), random.pick([1, 1, 2, 3]));
  return { names, bytes: names.reduce((so, name) => mutations[name]?.(so, random, other) ?? so, bytes) };
}

import { describe, expect, it } from 'vitest';
import { decode } from '../../graph/read/decode.ts';
import { readGazette } from '../../graph/read/gazette-file.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 云岭县人民政府关于职务任免的通知 in GB18030. */
const gb18030 = bytes(
  0xd4,
  0xc6,
  0xc1,
  0xeb,
  0xcf,
  0xd8,
  0xc8,
  0xcb,
  0xc3,
  0xf1,
  0xd5,
  0xfe,
  0xb8,
  0xae,
  0xb9,
  0xd8,
  0xd3,
  0xda,
  0xd6,
  0xb0,
  0xce,
  0xf1,
  0xc8,
  0xce,
  0xc3,
  0xe2,
  0xb5,
  0xc4,
  0xcd,
  0xa8,
  0xd6,
  0xaa,
);

describe('decoding', () => {
  it('reads UTF-8 with and without a byte-order mark alike', () => {
    expect(decode(utf8('云岭县'))).toEqual({ text: '云岭县' });
    expect(decode(bytes(0xef, 0xbb, 0xbf, ...utf8('云岭县')))).toEqual({ text: '云岭县' });
  });

  it('recognises GB18030', () => {
    expect(decode(gb18030)).toEqual({ text: '云岭县人民政府关于职务任免的通知' });
  });

  it('refuses broken UTF-8 and names the byte', () => {
    const broken = bytes(...utf8('云岭县人民政府关于职务任免的通知'), 0xe4, 0xba, 0x41);
    expect(decode(broken)).toEqual({
      refused: 'Byte 48 is neither UTF-8 nor GB18030; save the file as UTF-8 and try again.',
    });
  });

  it('refuses a binary file and names the byte', () => {
    expect(decode(bytes(0x25, 0x50, 0x44, 0x46, 0x00, 0x01))).toEqual({
      refused: 'Byte 4 is no text, so this is not a text file; export the gazette as UTF-8 text first.',
    });
  });

  it('refuses an empty file, and one of white space alone', () => {
    const refused = 'The file is empty; give the text of a gazette.';
    expect(decode(bytes())).toEqual({ refused });
    expect(decode(utf8(' \n\t\n'))).toEqual({ refused });
  });

  it('names the file in what it refuses', () => {
    expect(readGazette('a.txt', bytes())).toEqual({
      refused: 'a.txt: The file is empty; give the text of a gazette.',
    });
  });

  it('says size and checksum of the file itself', () => {
    expect(readGazette('a.txt', utf8('云岭县'))).toMatchObject({
      bytes: 9,
      sha256: 'de7959a4469d870a79eb97af740301e88ad8b0cb5955106fe848cad281ddf7b0',
    });
  });
});

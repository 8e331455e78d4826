import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageOf } from '../../graph/read/layout.ts';
import { join, rawAt, slice, spanOf, squeeze, trim } from '../../graph/read/passage.ts';

const whole = (raw: string) => passageOf(raw, 0, raw.length);

describe('layout', () => {
  it('takes out tags, bold marks and page breaks, and keeps one space for each gap', () => {
    expect(whole('<p> **云岭县**\f 人民\u3000 政府 </p>').text).toBe('云岭县 人民 政府');
  });

  it('leaves angle brackets that hold no tag', () => {
    expect(whole('村规民约<居民公约>').text).toBe('村规民约<居民公约>');
  });

  it('squeezes spaces out of Chinese, and leaves them between Latin words', () => {
    expect(squeeze(whole('2024 年 G4 Jing Gang 高速 杨 盛')).text).toBe('2024年G4Jing Gang高速杨盛');
  });

  it('finds the way back from any slice to the raw text', () => {
    const raw = '任**县 水利局**副局长';
    const passage = squeeze(whole(raw));
    const from = passage.text.indexOf('水利局');
    const { start, end } = spanOf(passage, from, from + 3);
    expect(raw.slice(start, end)).toBe('水利局');
  });

  it('joins and cuts passages without losing the way back', () => {
    const raw = '主任，其\n\n任职时间';
    const joined = join([passageOf(raw, 0, 4), passageOf(raw, 6, 10)]);
    expect(joined.text).toBe('主任，其任职时间');
    expect(spanOf(slice(joined, 3, 5))).toEqual({ start: 3, end: 7 });
    expect(trim(whole('；主任；'), '；').text).toBe('主任');
  });

  it('refuses to say where nothing stands', () => {
    expect(() => spanOf(whole(''))).toThrow('No text from 0 to 0');
  });
});

/** Texts made of the signs that matter to layout. */
const texts = fc
  .array(
    fc.constantFrom(
      '县',
      '局',
      ' ',
      '\u3000',
      '\n',
      '\f',
      '**',
      '*',
      '<p>',
      '</p>',
      '<',
      '>',
      'A',
      'b',
      '，',
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));

describe('offsets', () => {
  it('map every sign that is no space back to itself, whatever the layout', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        for (const passage of [whole(raw), squeeze(whole(raw))]) {
          for (let index = 0; index < passage.text.length; index++) {
            const sign = passage.text[index];
            if (sign !== ' ') expect(raw[rawAt(passage, index) ?? -1]).toBe(sign);
          }
        }
      }),
    );
  });

  it('rise from sign to sign', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const passage = squeeze(whole(raw));
        for (let index = 1; index < passage.text.length; index++) {
          expect(rawAt(passage, index) ?? 0).toBeGreaterThan(rawAt(passage, index - 1) ?? 0);
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { jurisdictionOf, lineOf, stemOf, usualName } from '../../graph/resolve/jurisdictions.ts';

const lineNames = (code: string) => lineOf(jurisdictionOf(code)).map(({ name }) => name);

describe('a jurisdiction', () => {
  it('stands under its prefecture, its province and the centre', () => {
    expect(lineNames('430624')).toEqual(['湘阴县', '岳阳市', '湖南省', '中央']);
  });

  it('stands right under a municipality or a province where no prefecture holds it', () => {
    expect(lineNames('110101')).toEqual(['东城区', '北京市', '中央']);
    expect(lineNames('419001')).toEqual(['济源市', '河南省', '中央']);
  });

  it.each([
    ['430624', 'county'],
    ['430681', 'county-level city'],
    ['433100', 'prefecture'],
    ['430000', 'province'],
    ['000000', 'central'],
    ['青石县', 'county'],
  ])('%s is a %s', (code, level) => {
    expect(jurisdictionOf(code).level).toBe(level);
  });

  it('goes by its name where the table lacks it', () => {
    expect(jurisdictionOf('青石县')).toEqual({
      code: '青石县',
      name: '青石县',
      level: 'county',
      parent: null,
    });
  });

  it.each([
    ['433100', '湘西州', '湘西'],
    ['430600', '岳阳市', '岳阳'],
    ['430624', '湘阴县', '湘阴'],
    ['530000', '云南省', '云南'],
    ['450000', '广西区', '广西'],
  ])('%s is usually called %s', (code, name, stem) => {
    expect(usualName(jurisdictionOf(code))).toBe(name);
    expect(stemOf(jurisdictionOf(code))).toBe(stem);
  });
});

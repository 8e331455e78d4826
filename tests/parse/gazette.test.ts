import { describe, expect, it } from 'vitest';
import { jurisdictionFrom, jurisdictionOf } from '../../graph/parse/jurisdiction.ts';
import { parseGazette } from '../../graph/parse/parse.ts';

const body = `
云岭县人民政府
关于规范停车秩序的通知

云政发〔2021〕5号

各乡镇人民政府：

现就有关事项通知如下。

云岭县人民政府
2021年9月13日
`;
const masthead = (text: string) => {
  const { masthead: printed } = parseGazette(text);
  return {
    title: printed.title?.text ?? null,
    issuer: printed.issuer?.text ?? null,
    period: printed.period?.text ?? null,
  };
};

describe('the masthead', () => {
  it('is read at the head of the file', () => {
    const text = `云岭县人民政府公报\n\n云岭县人民政府办公室\n\n2022 年 4 月 1 日\n\n2022 年第 1 期\n\n目 录\n${body}`;
    expect(masthead(text)).toEqual({
      title: '云岭县人民政府公报',
      issuer: '云岭县人民政府办公室',
      period: '2022-1',
    });
  });

  it('is read at the end of the file, and the fuller title wins', () => {
    const text = `${body}\n云 岭 政 报\n\n云岭县人民政府公报\n\n2021年第4期(总第52期)\n\n云岭县人民政府办公室\n\n目 录\n`;
    expect(masthead(text)).toEqual({
      title: '云岭县人民政府公报',
      issuer: '云岭县人民政府办公室',
      period: '2021-4',
    });
  });

  it('is read where it is set one sign a line', () => {
    const text = `${[...'云岭市人民政府公报'].join('\n')}\n\n2025年第1期\n\n目 录\n${body}`;
    expect(masthead(text)).toMatchObject({ title: '云岭市人民政府公报', period: '2025-1' });
  });

  it('is read where the year stands on a line of its own and the number is Chinese', () => {
    const text = `云岭县人民政府公报\n2022\n第二期（总第18期）\n云岭县人民政府办公室编\n目录\n${body}`;
    expect(masthead(text)).toEqual({
      title: '云岭县人民政府公报',
      issuer: '云岭县人民政府办公室',
      period: '2022-2',
    });
  });

  it('is null where none is printed', () => {
    expect(masthead(body)).toEqual({ title: null, issuer: null, period: null });
  });
});

describe('the jurisdiction', () => {
  it('has its code and level from the table of places', () => {
    expect(jurisdictionFrom('110000')).toMatchObject({ name: '北京市', level: 'province' });
    expect(jurisdictionFrom('玉树市')).toMatchObject({ code: '632701', level: 'county-level city' });
  });

  it('goes by its name where the table does not know it', () => {
    expect(jurisdictionFrom('云岭县')).toEqual({
      code: null,
      name: '云岭县',
      level: null,
      names: ['云岭县', '云岭'],
    });
  });

  it('is told from its namesakes by the province that the text names', () => {
    expect(jurisdictionFrom('鼓楼区').code).toBeNull();
    expect(jurisdictionFrom('鼓楼区', '福建省福州市有关部门').code).toBe('350102');
  });

  it('is the one that most issuers name where there is no masthead', () => {
    expect(jurisdictionOf(parseGazette(body), body)?.name).toBe('云岭县');
  });
});

describe('documents', () => {
  it('begin with their titles and end where the next begins', () => {
    const second = body.replaceAll('5号', '6号');
    const { documents } = parseGazette(body + second);
    expect(documents.map(({ number, line }) => [number?.text, line])).toEqual([
      ['云政发〔2021〕5号', 2],
      ['云政发〔2021〕6号', 14],
    ]);
  });

  it('are not found in a table of contents', () => {
    const contents = `目 录\n关于规范停车秩序的通知\n（云政发〔2021〕5号）.....1\n关于春耕的通知\n（云政发〔2021〕6号）\t9\n`;
    const { documents, contents: entries } = parseGazette(contents + body);
    expect(documents.map(({ role }) => role)).toEqual(['imprint', 'document']);
    expect(entries.map(({ title, number }) => `${title?.text} ${number?.text}`)).toEqual([
      '关于规范停车秩序的通知 云政发〔2021〕5号',
      '关于春耕的通知 云政发〔2021〕6号',
    ]);
  });

  it('are one nameless document where a text has no header at all', () => {
    const { documents } = parseGazette('1.做好春耕工作。\n2.做好防汛工作。\n');
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({ role: 'document', number: null, title: null });
  });
});

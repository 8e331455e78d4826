import { describe, expect, it } from 'vitest';
import { isoDate } from '../../graph/parse/date.ts';
import { isIssuers, issuersIn, splitTitle } from '../../graph/parse/issuers.ts';
import { normalNumber } from '../../graph/parse/number.ts';
import { ordinalOf } from '../../graph/parse/ordinal.ts';
import { passageOf } from '../../graph/read/layout.ts';

const passage = (text: string) => passageOf(text, 0, text.length);

describe('dates', () => {
  it.each([
    ['2024年12月3日', '2024-12-03'],
    ['2024 年 2 月 29 日', '2024-02-29'],
    ['二〇二四年十二月三十一日', '2024-12-31'],
    ['二○一九年一月十日', '2019-01-10'],
    ['２０２４年３月２日', '2024-03-02'],
  ])('%s is %s', (printed, iso) => {
    expect(isoDate(printed)).toBe(iso);
  });

  it.each(['2023年2月29日', '2024年13月1日', '2024年'])('%s is no day', (printed) => {
    expect(isoDate(printed)).toBeNull();
  });
});

describe('document numbers', () => {
  it.each([
    '云政发〔2024〕10 号',
    '云政发[2024]10号',
    '云政发【2024】10号',
    '云政发﹝2024﹞10号',
    '云政发（2024）10号',
    '云政发［２０２４］１０号',
  ])('%s is 云政发〔2024〕10号', (printed) => {
    expect(normalNumber(printed)).toBe('云政发〔2024〕10号');
  });
});

describe('issuers', () => {
  it.each([
    ['中共云岭县委办公室 云岭县人民政府办公室', ['中共云岭县委办公室', '云岭县人民政府办公室']],
    ['中共云岭县委办公室云岭县人民政府办公室', ['中共云岭县委办公室', '云岭县人民政府办公室']],
    ['云岭县 人民政府', ['云岭县人民政府']],
    ['中共云岭县委', ['中共云岭县委']],
  ])('%s are %j', (text, expected) => {
    expect(issuersIn(passage(text)).map((one) => one.text)).toEqual(expected);
  });

  it.each(['张三', '请认真贯彻执行', '各乡镇人民政府、街道办事处，县直各单位', '关于规范停车秩序的通知'])(
    '%s is none',
    (text) => {
      expect(isIssuers(text)).toBe(false);
    },
  );

  it.each([
    ['云岭县人民政府 关于公布结果的 决定', '云岭县人民政府', '关于公布结果的决定'],
    [
      '中共云岭县委 云岭县人民政府印发《某方案》的通知',
      '中共云岭县委+云岭县人民政府',
      '印发《某方案》的通知',
    ],
    ['关于公布结果的决定', '', '关于公布结果的决定'],
    ['云岭县人民政府森林防火禁火令', '云岭县人民政府', '森林防火禁火令'],
  ])('%s parts into %s and %s', (text, bodies, title) => {
    const split = splitTitle(passage(text));
    expect(split.issuers.map((one) => one.text).join('+')).toBe(bodies);
    expect(split.title?.text).toBe(title);
  });
});

describe('numbering', () => {
  it.each([
    ['一、指导思想', 1, '一、'],
    ['（一）目标任务', 2, '（一）'],
    ['1.指导思想', 3, '1.'],
    ['1、重点路段', 3, '1、'],
    ['(1) 对民政局认定的', 4, '(1)'],
    ['①健全机制', 5, '①'],
    ['第一章 总则', 1, '第一章'],
    ['第三条 本办法', 3, '第三条'],
    ['1.2 编制依据', 2, '1.2'],
  ])('of %s has level %i and reads %s', (text, level, number) => {
    expect(ordinalOf(text)).toMatchObject({ level, text: number.replaceAll(' ', '') });
  });

  it.each(['2024年', '3.5万元', '一是加强领导', '（试行）'])('is not seen in %s', (text) => {
    expect(ordinalOf(text)).toBeNull();
  });
});

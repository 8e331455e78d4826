import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gazettesFolder } from '../../graph/env.ts';
import { maskSign } from '../../graph/facts.ts';
import { decode } from '../../graph/read/decode.ts';
import { mask } from '../../graph/read/mask.ts';

/** Digits of `text` as `█`, for expectations that a person can read. */
const hidden = (text: string) => text.replace(/\d/g, maskSign);

describe('masking', () => {
  it.each([
    ['王小明 13900000000', 'a mobile number'],
    ['王小明139 0000 0000', 'a mobile number with spaces'],
    ['（联系人：王小明，联系电话：13900000000）', 'a mobile number in a sentence'],
    ['电话：0730—5170000', 'an office number with a dash'],
    ['传真：07305170000', 'a fax number without one'],
    ['（0730）5170000', 'an area code in brackets'],
    ['值班电话：5170000、5170001', 'local numbers, known by their label'],
    ['身份证号：430624199001011234', 'an identity number'],
    ['430624199001011234', 'an identity number by its form alone'],
  ])('hides every digit of %s: %s', (text) => {
    expect(mask(text).text).toBe(hidden(text));
  });

  it('hides letters and digits of an address for mail, and leaves its shape', () => {
    expect(mask('邮箱：ab12@example.cn').text).toBe('邮箱：████@███████.██');
  });

  it('hides the numbers of a home address, and none of an office', () => {
    expect(mask('家庭住址：云岭镇东街3组12号').text).toBe('家庭住址：云岭镇东街█组██号');
    expect(mask('地址：云岭县建设路22号').text).toBe('地址：云岭县建设路22号');
  });

  it('hides what stands under 联系电话, however short, and nothing in other columns', () => {
    const text = '序号\t单位\t联系电话\n1\t水利局\t2221234\n2\t城关镇\t';
    expect(mask(text).text).toBe('序号\t单位\t联系电话\n1\t水利局\t███████\n2\t城关镇\t');
  });

  it.each([
    ['完成投资122007万元，其中13900000000元', 'sums'],
    ['000115012000', 'codes of matters'],
    ['430115048W00', 'codes with letters'],
    ['2024年12月31日', 'dates'],
    ['云政办发〔2024〕10号', '文号'],
    ['XLDR-2024-00003', '登记号'],
    ['邮编：414400', 'postcodes'],
  ])('leaves %s as it is: %s', (text) => {
    expect(mask(text)).toEqual({ text, masked: [] });
  });

  it('keeps every offset', () => {
    const text = '甲 13900000000 乙，电话：0730-5170000，丙';
    const masked = mask(text);
    expect(masked.text).toHaveLength(text.length);
    expect(masked.text.indexOf('丙')).toBe(text.indexOf('丙'));
    expect(masked.masked.map(({ start, end }) => text.slice(start, end))).toEqual([
      '13900000000',
      '电话：0730-5170000',
    ]);
  });
});

/** Counted by reading: telephone, fax and mail numbers that each gazette prints. */
const printed: Record<string, number> = {
  'luxi-2021-4.txt': 91,
  'miluo-2025-1.txt': 18,
  'xiangyin-2023-1.txt': 0,
  'xiangyin-2024-4.txt': 2,
};

it('finds as many numbers in each gazette on this machine as a reader counts', () => {
  const folder = gazettesFolder({ GAZETTES_DIR: process.env.GAZETTES_DIR });
  const files = Object.keys(printed).filter((file) => folder && existsSync(join(folder, file)));
  for (const file of files) {
    const decoded = decode(readFileSync(join(folder ?? '', file)));
    if ('refused' in decoded) throw new Error(decoded.refused);
    const { masked, text } = mask(decoded.text);
    expect(masked, file).toHaveLength(printed[file] ?? -1);
    expect(text, file).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/);
  }
});

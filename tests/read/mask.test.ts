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
    ['430624 19900101 1234', 'an identity number in its three parts'],
    ['身份证号码：4306 2419 9001 0112 34', 'an identity number in other parts, known by its label'],
    ['公民身份号码 4306241990\n01011234', 'an identity number broken by a line'],
    ['身份证号：430624900101123', 'an identity number of fifteen digits'],
    ['1390 000 0000', 'a mobile number parted otherwise'],
    ['(0730)517 0000', 'an area code in half-width brackets and a space'],
    ['（0730） 5170000', 'a space after the area code'],
    ['0730 - 517 0000', 'spaces about the dash'],
    ['0730-5170000-8012', 'an extension'],
    ['5170000（办），5170001（宅），13900000000（手机）', 'numbers before what they are'],
    ['（办）5170000（宅）5170001', 'numbers behind what they are'],
    ['请拨打5170000', 'a number to be called'],
    ['“5170000”专项举报电话', 'a number in quotation marks before its label'],
    ['账号：6222 0212 3456 7890 123', 'an account number'],
    ['帐 号 18404101040001234', 'an account number with a space in its label'],
    ['开户行：中国农业银行云岭支行，18404101040001234', 'an account number behind its bank'],
    ['QQ：12345', 'a short messenger number'],
    ['微信：13900000000', 'a messenger number that is a mobile number'],
    ['王小明，男，住云岭镇东街村3组12号', 'a home in a sentence of a person'],
    ['现住云岭镇东街村3组12号', 'a home without a colon'],
    ['户籍地址：云岭镇东街5号', 'the address of a household'],
    ['姓名\t家庭住址\n王小明\t东街村3组', 'a home in a table'],
    ['姓名\t银行账号\n王小明\t6222021234567', 'an account in a table'],
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

  it('hides full-width digits as it does half-width ones', () => {
    expect(mask('电话：０７３０－５１７００００').text).toBe('电话：████－███████');
    expect(mask('王小明１３９００００００００').text).toBe('王小明███████████');
    expect(mask('４３０６２４１９９００１０１１２３Ｘ').text).toBe('██████████████████');
    expect(mask('完成投资１２２００７万元，２０２４年').masked).toEqual([]);
  });

  it('hides the names by which messengers know a person, and leaves the label', () => {
    expect(mask('微信号：wang_jun88，QQ：5170000').text).toBe('微信号：████_█████，QQ：███████');
  });

  it('hides the numbers of a home in characters too, and leaves the years beside it', () => {
    expect(mask('家庭住址：云岭镇东街三组十二号，2024年12月起').text).toBe(
      '家庭住址：云岭镇东街█组██号，2024年12月起',
    );
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
    ['由县住建局按2024年第3号公告第12号办理', 'the number of a notice, though 住 stands before it'],
    ['王小明，男，住房公积金3组12号', '住 of 住房 after a person'],
    ['户籍所在地乡镇按〔2024〕10号文件办理', '文号 behind the word for a household'],
    ['在户籍所在地或常住地参保，2024年缴费380元', 'years and sums beside such a word'],
    ['家庭住址：未知，2024年登记', 'a year behind an empty address'],
    ['地址：云岭县建设路22号', 'the address of an office'],
    ['账户资金12345678元，账号管理 430115048W00', 'sums and codes beside the word for an account'],
    ['账户：12345678.50元', 'a sum behind an account'],
    ['拨打12345、“12350”举报电话', 'short public numbers'],
    ['“12345678”工程', 'figures in quotation marks of something else'],
    ['投资5170000（办公楼）', 'figures before another bracket'],
    ['430624 20241301 1234', 'figures parted as an identity number, of no date'],
    ['序号 010 123 4567', 'figures parted as a telephone number, without bracket or dash'],
    ['微信公众号：yunling2024', 'the public account of an office'],
    ['通过微信、QQ群等方式', 'messengers without a number'],
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
  // “2612345”安全生产专项举报电话
  'xiangyin-2023-1.txt': 1,
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

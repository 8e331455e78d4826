import type { Span } from './passage.ts';

/** What masking hides. */
export type Masked = Span & { what: 'telephone' | 'identity' | 'mail' | 'address' | 'account' | 'messenger' };

/** A pattern with a group hides that group, which ends the match; one without hides all it matches. */
type Rule = { what: Masked['what']; pattern: RegExp };

/**
 * One rule for each form in which a gazette prints personal data, over text whose figures are half-width. Sums,
 * dates, table codes and 文号 match none: a number must have the length of its kind and no digit, letter, point or
 * unit of money beside it.
 */
export const rules: readonly Rule[] = [
  // 邮箱：office@example.com, office @example.com
  { what: 'mail', pattern: /[A-Za-z0-9._%+-]{1,64} ?@ ?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,24}){1,4}/g },
  // 身份证号 430624199001011234
  {
    what: 'identity',
    pattern:
      /(?<![\dA-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g,
  },
  // 430624 19900101 1234: the same in its three parts
  {
    what: 'identity',
    pattern:
      /(?<![\dA-Za-z.])[1-8]\d{5}[ \u3000-]{1,2}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ \u3000-]{1,2}\d{3}[\dXx](?![\dA-Za-z]|\.\d)/g,
  },
  // 身份证号码：4306 2419 9001 0112 34, 公民身份号码 430624900101123: known by its label, in any parts and lines
  {
    what: 'identity',
    pattern:
      /身\s*份\s*(?:证\s*)?(?:件\s*)?(?:号\s*码?|编\s*号)?\s*(?:[(（][^)）\n]{0,12}[)）])?\s*[:：为是]?\s*([1-9](?:[ \u3000\r\n-]{0,4}[\d*]){13,16}(?:[ \u3000\r\n-]{0,4}[\dXx])?)(?![\dA-Za-z])/g,
  },
  // 王军 13900000000, 139 0000 0000, 1390 000 0000
  {
    what: 'telephone',
    pattern:
      /(?<![\dA-Za-z.])1[3-9]\d(?:(?:[-—– \u3000]?\d{4}){2}|\d[-—– ]\d{3}[-—– ]\d{4})(?![\dA-Za-z]|\.\d|\s*(?:万|亿|元))/g,
  },
  // 0730-5170000, （0730）5170000, 0730—5170000, 0730-5170000-8012
  {
    what: 'telephone',
    pattern:
      /(?<![\dA-Za-z.])[(（]?0[1-9]\d{1,2}[)）]?[-—–－ ]{0,2}\d{7,8}(?:[-—转]\d{1,4})?(?![\dA-Za-z]|\.\d|\s*(?:万|亿|元))/g,
  },
  // (0730) 517 0000, 0730 - 517 0000: spaces within, where a bracket or a dash tells what the number is
  {
    what: 'telephone',
    pattern:
      /(?<![\dA-Za-z.])(?:[(（]\s?0[1-9]\d{1,2}\s?[)）][ \u3000]{0,3}|0[1-9]\d{1,2}[ \u3000]{0,2}[-—–－]{1,2}[ \u3000]{0,2})\d{3,4} ?\d{4}(?![\dA-Za-z]|\.\d|\s*(?:万|亿|元))/g,
  },
  // 传真：5170000, 联系电话：5170000、5170001, 24小时值班电话 2221234
  {
    what: 'telephone',
    pattern:
      /(?:电\s*话|传\s*真|手\s*机|热\s*线|联系方式|QQ群?|微信)号?码?\s*(?:[(（][^)）\n]{0,12}[)）])?\s*[:：为是]?\s*\d[\d\-—–－ 、/，,]{4,40}\d/g,
  },
  // 5170000（办）, 5170001（宅）, 5170002（手机）
  {
    what: 'telephone',
    pattern: /(?<![\dA-Za-z.])\d{7,11}(?=\s?[(（](?:办公?室?|住?宅|家|手机|传真|小灵通)[)）])/g,
  },
  // （办）5170000, （宅）：5170001
  {
    what: 'telephone',
    pattern:
      /[(（](?:办|宅|住宅|手机|传真|小灵通)[)）]\s?[:：]?\s?(\d{7,11})(?![\dA-Za-z]|\.\d|\s*(?:万|亿|元))/g,
  },
  // 拨打5170000
  { what: 'telephone', pattern: /拨打\s?[“"]?(\d{7,8})(?![\dA-Za-z]|\.\d)/g },
  // 拨打“12350”“5170000”举报电话: a short public number is nobody's
  { what: 'telephone', pattern: /[“"]\d{7,8}(?=[”"][^。；;\n]{0,20}(?:电话|热线))/g },
  // 账号：6222 0212 3456 7890 123, 银行卡号 6222021234567890123, 账户：18404101040001234
  {
    what: 'account',
    pattern:
      /(?:[账帐]\s*号|卡\s*号|[账帐]\s*户\s*(?:号码?)?(?=\s*[:：]))\s*[:：为是]?\s*(\d(?:[ \u3000—-]?\d){7,29})(?![\dA-Za-z]|\.\d|\s*(?:万|亿|元))/g,
  },
  // 开户行：中国农业银行某支行，18404101040001234
  {
    what: 'account',
    pattern:
      /开\s*户\s*(?:银\s*)?行[^\d\n\t。；;]{0,40}(\d(?:[ \u3000—-]?\d){7,29})(?![\dA-Za-z]|\.\d|\s*(?:万|亿|元))/g,
  },
  // 微信号：wang_jun88, QQ：12345
  {
    what: 'messenger',
    pattern:
      /(?:微\s*信\s*(?:号\s*码?)?|QQ\s*(?:号\s*码?)?)\s*[:：]\s*([A-Za-z\d][A-Za-z\d_-]{4,19})(?![A-Za-z\d_])/gi,
  },
  // 家庭住址：某镇某村3组12号, 户籍地址：某街5号, 现住：某小区3栋
  {
    what: 'address',
    pattern:
      /(?:住\s*址|(?:户\s*籍|户\s*口|家\s*庭|居\s*住|常\s*住|现\s*住)\s*(?:所\s*在\s*)?地\s*址?|现\s*居?\s*住|家\s*住)\s*[:：][^。；;\n\t]{2,60}/g,
  },
  // 现住某镇某村3组12号, 家住某小区3栋, 户籍所在地某街5号: without a colon, where the number of a house follows
  {
    what: 'address',
    pattern:
      /(?:住址|户籍(?:所在地|地址)|现居?住(?!房|户|人)|家住)[^。；;:：〔\n\t]{2,30}?(?:\d{1,4}|[一二三四五六七八九十百]{1,4})[组号栋幢队](?!文|令|公告)[^。；;，,\n\t]{0,20}/g,
  },
  // 王军，男，1980年出生，住某镇某村3组12号: of a person, not 住建局 or 住房
  {
    what: 'address',
    pattern:
      /住(?<=(?:[男女]|身份证|身份号码|出生|生于|公民|族|岁)[^。\n]{0,60}[，,、；;（(\s]住)(?![建房宅户院宿所保])[^。；;〔\n\t]{2,30}?(?:\d{1,4}|[一二三四五六七八九十百]{1,4})[组号栋幢队](?!文|令|公告)[^。；;，,\n\t]{0,20}/g,
  },
];

/** Cells that head a column of numbers, of the header row in force. */
const numberHead = /电\s*话|手\s*机|联系方式|身份证|[账帐]\s*号|卡\s*号|QQ|微\s*信\s*号/;
const numberCell = /^[\d\-—–－、/ ]{6,40}$/;
/** 家庭住址 and the like as the head of a column; 住址 within a sentence heads nothing. */
const addressHead = /^\s*(?:[^\d，。]{0,4}住\s*址|户籍(?:所在地|地址)|现居?住(?:地址?)?)\s*$/;

/** Numbers that stand under such a head and are too short to be known by themselves: 2221234. */
export function* inColumns(text: string): Generator<Masked> {
  if (!numberHead.test(text) && !/住\s*址|户籍|现居?住/.test(text)) return;
  let columns = new Map<number, 'telephone' | 'address'>();
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = line.includes('\t') ? line.split('\t') : [];
    const heads = cells.flatMap((cell, column): [number, 'telephone' | 'address'][] =>
      numberHead.test(cell) ? [[column, 'telephone']] : addressHead.test(cell) ? [[column, 'address']] : [],
    );
    if (heads.length > 0) columns = new Map(heads);
    else if (cells.length === 0 && line.trim() !== '') columns.clear();
    let at = start;
    for (const [column, cell] of cells.entries()) {
      const what = heads.length > 0 ? undefined : columns.get(column);
      const hides = what === 'address' ? cell.trim() !== '' : numberCell.test(cell.trim());
      if (what && hides) yield { start: at, end: at + cell.length, what };
      at += cell.length + 1;
    }
    start += line.length + 1;
  }
}

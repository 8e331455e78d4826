/** Words by which posts are read. */

/** What a post is called at its end. */
const postHeads = [
  ...[
    '书记',
    '[县市州区省镇乡]长',
    '部长',
    '局长',
    '主任',
    '主席',
    '院长',
    '检察长',
    '会长',
    '理事长',
    '行长',
  ],
  ...['总经理', '经理', '董事长', '监事长', '校长', '园长', '队长', '教导员', '指导员', '政委', '政治委员'],
  ...['所长', '站长', '科长', '股长', '处长', '厅长', '司长', '组长', '秘书长', '督学', '督查员', '督察长'],
  ...['巡察专员', '委员', '常委', '庭长', '审判员', '检察员', '馆长', '台长', '社长', '场长', '厂长', '总监'],
  ...['总工程师', '总会计师', '总规划师', '总农艺师', '工程师', '会计师', '调研员', '主任科员', '科员'],
  ...[
    '成员',
    '代表',
    '秘书',
    '参谋',
    '专员',
    '盟长',
    '旗长',
    '辅导员',
    '联络员',
    '负责人',
    '负责同志',
    '[局行院校县市区部厅处镇乡]长助理',
    '总经理助理',
    '副职',
  ],
  ...['[县市处科厅]级干部', '[一二三四]级(?:主任科员|调研员|巡视员)', '巡视员'],
].join('|');

/** 党组书记, 常务副局长, 第一副主任, 主要负责人: what may stand before a post's head without naming a unit. */
const postModifiers = [
  ...['党组', '党委', '党总支', '党支部', '党工委', '纪委', '纪检', '第一', '常务', '专职', '兼职', '执行'],
  ...['政治', '主要', '总', '名誉', '轮值', '班子', '协管', '原', '工会', '教务处', '政教处', '大'],
  // 分管社会环保线副县长: what one of several deputies has in hand.
  '(?:分管|联系|协管)[^、,;副]{0,12}',
  '(?:跟线|正)',
].join('|');

/** The whole of a post without its unit: 党组成员, 副县长, 常务副主任(挂职). */
export const postPattern = new RegExp(`^(?:${postModifiers})*副?(?:${postModifiers})*(?:${postHeads})$`, 'u');

/** Posts that say by themselves which unit they sit in: 副县长 sits in the 县人民政府. */
export const seatPosts: { pattern: RegExp; unit: string; example: string }[] = [
  {
    pattern: /^(?:原|常务|第一|(?:分管|联系|协管).+)*副?(?:常务)?([县市州区省])长$/u,
    unit: '人民政府',
    example: '常务副县长',
  },
];

/** Posts that one person holds at a time, within one unit; a deputy's is none of them. */
export const oneSeat =
  /^(?:党组|党委|党工委)?(?:书记|局长|主任|院长|校长|检察长|行长|董事长|总经理|部长|[县市州区省镇乡]长|大队长|队长|所长|站长|主席|会长|理事长|台长|馆长|社长|秘书长)$/u;

/** How a post ends: what tells 相关副县长 from a person's name, though it names no one post. */
export const postEnding = new RegExp(`(?:${postHeads})$`, 'u');

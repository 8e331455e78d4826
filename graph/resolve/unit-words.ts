/** Words by which names of units are read. Adding one is one line, with an example. */
import type { NodeOf } from '../ontology-types.ts';

export type UnitType = NodeOf<'Unit'>['type'];

/** A name that matches is many units at once, or none in particular. */
export const collectives: { pattern: RegExp; example: string }[] = [
  { pattern: /^(?:各|有关|相关|其他|其它|所有|全体|全[县市区州省]|各级)/u, example: '各乡镇街道' },
  { pattern: /^(?:[一二三四五六七八九十两]|\d)+[个家大]/u, example: '11个乡镇党委' },
  { pattern: /[县市州区乡镇直和及与]各/u, example: '企业主要负责人和各乡镇人民政府' },
  { pattern: /^(?:乡镇|镇街)(?:党委|政府|人民政府)$/u, example: '乡镇党委' },
  { pattern: /[、,;/]/u, example: '移动、联通、电信三大公司' },
  { pattern: /等(?:单位|部门)?$/u, example: '广电等单位' },
  {
    pattern:
      /(?:[县市州省区]直|直属(?!医院|机关|[^各有相]*(?:局|中心|大队|支队)$)|所属|相关|有关|属地|市属|县属)/u,
    example: '县直各单位',
  },
  { pattern: /^(?:两办|第三方)/u, example: '两办督查室' },
  { pattern: /(?:单位|部门|部門|机关|企业|运营商|学校|国企|主体|业主|机构)$/u, example: '各责任单位' },
  {
    pattern: /^[县市区州]?(?:乡镇|镇街|乡镇街道|街道|村|社区|村\(社区\)|镇村|乡村)(?:\(.*\))?$/u,
    example: '乡镇（街道）',
  },
];

/** How a unit's name ends → what it is. The first that matches wins, so longer endings stand first. */
export const unitTypes: { pattern: RegExp; type: UnitType; example: string }[] = [
  {
    pattern:
      /(?:领导小组|指挥部|安委会|防指|工作专班|专班|工作组|联席会议|协调小组|减灾委|食安委|生环委|禁毒委|食药安委)(?:办公室|办)?$/u,
    type: 'temporary body',
    example: '湘江新区湘阴片区开发建设领导小组办公室',
  },
  {
    pattern:
      /(?:安委|食安|生环|减灾|创文|创建|创卫|禁炮|禁毒|扫黑|打非|处非|平安|化解|防汛|防指|河长|林长|廉责|驻村|帮扶|产业链|一体化|片区|问题楼盘|协调)办$/u,
    type: 'temporary body',
    example: '县安委办',
  },
  { pattern: /^政府.+(?:室|办)$/u, type: 'government department', example: '县政府督查室' },
  { pattern: /(?:法院|检察院|法庭)$/u, type: 'court or procuratorate', example: '县人民法院' },
  {
    pattern: /(?:政府办|政府办公室|人大(?:常委会)?(?:办公室|办)?|政协(?:办公室|办)?)$/u,
    type: 'government department',
    example: '县人大常委会办公室',
  },
  {
    pattern:
      /^(?:党委.*|.*(?:组织部|宣传部|统战部|政法委|纪委|监委|编办|巡察办|巡察组|社会工作部|社会部|网信办|深改办|督查室|工委|党组|党委|文明办|党校|党史研究室|人武部|依法治[县市州区省]办))$/u,
    type: 'party organ',
    example: '县委组织部',
  },
  {
    pattern:
      /(?:总工会|工会|团委|妇联|残联|科协|文联|作协|侨联|工商联|红十字会|关工委|贸促会|计生协|计生协会|学会|商会|协会|总会|促进会|基金会)$/u,
    type: "people's organisation",
    example: '县残联',
  },
  {
    pattern:
      /(?:银行|信用社|人行|支行|分行|财险|供电公司|电力公司|电信公司|移动公司|联通公司|广电公司|烟草公司|石油公司|水务公司|自来水公司|邮政公司|邮政分公司|分公司|保险公司|铁塔公司)$/u,
    type: 'bank or utility',
    example: '人行泸溪支行',
  },
  { pattern: /(?:公司|集团|总厂|城投|旅投|投资)$/u, type: 'state enterprise', example: '县城发集团' },
  { pattern: /(?:[镇乡]|街道)$/u, type: 'township', example: '文星街道' },
  {
    pattern:
      /(?:局|分局|派出所|大队|中队|支队|司法所|监狱|政府|委|厅|署|海关|管委会|高新区|经开区|开发区|办公室|办|处)$/u,
    type: 'government department',
    example: '县发改局',
  },
  {
    pattern:
      /(?:中心|管理部|监事会|理事会|院|校|学|园|所|站|馆|台|社|书店|场|队|库|厂|室|大学|一中|二中|一职专|保护区)$/u,
    type: 'public institution',
    example: '县疾控中心',
  },
];

/** Bureaus of the level above whose branches in a county go without its name: 生态环境分局. */
export const branchedBureaus: { name: string; example: string }[] = [
  { name: '生态环境', example: '生态环境分局' },
];

/** Words before which 市, 县, 区, 州 or 省 is no level: 市场监管局 is no city's 场监管局. */
export const notLevels =
  /^(?:市场|市容|市民(?!政|宗|族)|市中心(?!医|血)|市政(?:公用|管理|工程|设施|园林|维护|处|所|公司|中心)|市监|县城(?![管市建投发乡])|县域|区域|区划|区块|州里|省级|县级|市级|区级)/u;

/** Ministries and bodies of the centre that gazettes name without 国家 in front. */
export const centralBodies = [
  ...[
    '国务院',
    '外交部',
    '国防部',
    '教育部',
    '科技部',
    '工业和信息化部',
    '公安部',
    '民政部',
    '司法部',
    '财政部',
  ],
  ...['人力资源社会保障部', '人力资源和社会保障部', '自然资源部', '生态环境部', '住房城乡建设部'],
  ...['住房和城乡建设部', '交通运输部', '水利部', '农业农村部', '商务部', '文化和旅游部', '应急管理部'],
  ...['退役军人事务部', '中国人民银行', '审计署', '市场监管总局', '中国证监会', '海关总署', '税务总局'],
];

/** Words of the trade by which names of units and posts are read. Adding one is one line, with an example. */
import type { NodeOf } from '../ontology-types.ts';

export type UnitType = NodeOf<'Unit'>['type'];

/** Peoples in the names of autonomous places: 湘西土家族苗族自治州. */
export const ethnicNames = [
  ...[
    '蒙古族',
    '回族',
    '藏族',
    '维吾尔族',
    '苗族',
    '彝族',
    '壮族',
    '布依族',
    '朝鲜族',
    '满族',
    '侗族',
    '瑶族',
  ],
  ...['白族', '土家族', '哈尼族', '哈萨克族', '傣族', '黎族', '傈僳族', '佤族', '畲族', '拉祜族', '水族'],
  ...['东乡族', '纳西族', '景颇族', '柯尔克孜族', '土族', '达斡尔族', '仫佬族', '羌族', '布朗族', '撒拉族'],
  ...['毛南族', '仡佬族', '锡伯族', '阿昌族', '普米族', '塔吉克族', '怒族', '鄂温克族', '德昂族', '保安族'],
  ...['裕固族', '独龙族', '鄂伦春族', '基诺族', '各族', '蒙古', '哈萨克', '柯尔克孜', '维吾尔', '达斡尔'],
];

/** A name that matches is many units at once, or none in particular. */
export const collectives: { pattern: RegExp; example: string }[] = [
  { pattern: /^(?:各|有关|相关|其他|其它|所有|全体|全[县市区州省]|各级)/u, example: '各乡镇街道' },
  { pattern: /^(?:[一二三四五六七八九十两]|\d)+[个家大]/u, example: '11个乡镇党委' },
  { pattern: /[县市州区乡镇直]各/u, example: '县、乡各医院' },
  { pattern: /[、,;/]/u, example: '移动、联通、电信三大公司' },
  { pattern: /等(?:单位|部门)?$/u, example: '广电等单位' },
  { pattern: /(?:[县市州省区]直|直属|所属|相关|有关|属地|市属|县属)/u, example: '县直各单位' },
  { pattern: /(?:单位|部门|部門|机关|企业|运营商|学校|医院们|国企|主体|业主)$/u, example: '各责任单位' },
  {
    pattern: /^(?:乡镇|镇街|乡镇街道|街道|村|社区|村\(社区\)|镇村|乡村)(?:\(.*\))?$/u,
    example: '乡镇（街道）',
  },
];

/** How a unit's name ends → what it is. The first that matches wins, so longer endings stand first. */
export const unitTypes: { pattern: RegExp; type: UnitType; example: string }[] = [
  {
    pattern: /(?:领导小组|指挥部|工作专班|专班|工作组|联席会议|协调小组)(?:办公室|办)?$/u,
    type: 'temporary body',
    example: '湘江新区湘阴片区开发建设领导小组办公室',
  },
  { pattern: /(?:法院|检察院|法庭)$/u, type: 'court or procuratorate', example: '县人民法院' },
  {
    pattern: /(?:政府办|政府办公室|人大(?:常委会)?(?:办公室|办)?|政协(?:办公室|办)?)$/u,
    type: 'government department',
    example: '县人大常委会办公室',
  },
  {
    pattern:
      /^(?:党委(?:办)?|.*(?:组织部|宣传部|统战部|政法委|纪委|监委|编办|巡察办|巡察组|社会工作部|社会部|网信办|深改办|督查室|工委|党组|党委|文明办|党校|党史研究室|人武部))$/u,
    type: 'party organ',
    example: '县委组织部',
  },
  {
    pattern:
      /(?:总工会|工会|团委|妇联|残联|科协|文联|侨联|工商联|红十字会|关工委|贸促会|计生协|计生协会|学会|商会|协会)$/u,
    type: "people's organisation",
    example: '县残联',
  },
  {
    pattern:
      /(?:银行|信用社|支行|分行|供电公司|电力公司|电信公司|移动公司|联通公司|广电公司|烟草公司|石油公司|水务公司|自来水公司|邮政公司|邮政分公司|分公司|保险公司|铁塔公司)$/u,
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
    pattern: /(?:中心|院|校|学|园|所|站|馆|台|社|场|队|库|厂|室|大学|一中|二中|一职专|保护区)$/u,
    type: 'public institution',
    example: '县疾控中心',
  },
];

/** Standing short forms inside a unit's name. Longer ones stand first; brackets and 和 are gone by then. */
export const shortForms: { long: RegExp; short: string; example: string }[] = [
  { long: /人民代表大会常务委员会/u, short: '人大常委会', example: '县人民代表大会常务委员会' },
  { long: /人民代表大会/u, short: '人大', example: '县人民代表大会' },
  { long: /^(?:中国人民)?政治协商会议(?:委员会)?/u, short: '政协', example: '县政治协商会议' },
  { long: /纪律检查委员会/u, short: '纪委', example: '县纪律检查委员会' },
  { long: /监察委员会/u, short: '监委', example: '县监察委员会' },
  { long: /机构编制委员会办公室/u, short: '编办', example: '县委机构编制委员会办公室' },
  {
    long: /网络安全信息化委员会办公室|互联网信息办公室/u,
    short: '网信办',
    example: '县委网络安全和信息化委员会办公室',
  },
  { long: /全面深化改革委员会办公室/u, short: '深改办', example: '县委全面深化改革委员会办公室' },
  { long: /生态环境保护委员会/u, short: '生环委', example: '县生态环境保护委员会' },
  { long: /应急安全生产委员会|安全生产委员会/u, short: '安委会', example: '县应急和安全生产委员会办公室' },
  { long: /安委会办公室/u, short: '安委办', example: '县安委会办公室' },
  { long: /统一战线工作部/u, short: '统战部', example: '县委统一战线工作部' },
  { long: /政法委员会/u, short: '政法委', example: '县委政法委员会' },
  { long: /人民武装部/u, short: '人武部', example: '县人民武装部' },
  { long: /人民政府办公室|政府办公室/u, short: '政府办', example: '县人民政府办公室' },
  { long: /人民政府/u, short: '政府', example: '县人民政府' },
  { long: /人民法院/u, short: '法院', example: '县人民法院' },
  { long: /人民检察院/u, short: '检察院', example: '县人民检察院' },
  { long: /管理委员会/u, short: '管委会', example: '高新区管理委员会' },
  { long: /发展改革/u, short: '发改', example: '县发展和改革局' },
  { long: /人力资源社会保障/u, short: '人社', example: '县人力资源和社会保障局' },
  { long: /卫生健康/u, short: '卫健', example: '县卫生健康局' },
  { long: /市场监督管理|市监(?=局)/u, short: '市场监管', example: '县市场监督管理局' },
  { long: /住房城乡建设/u, short: '住建', example: '县住房和城乡建设局' },
  {
    long: /城市管理综合(?:行政)?执法|城管执法|城市管理执法|城市执法|城市管理/u,
    short: '城管',
    example: '县城市管理和综合执法局',
  },
  { long: /交通运输/u, short: '交通', example: '县交通运输局' },
  { long: /应急管理/u, short: '应急', example: '县应急管理局' },
  { long: /退役军人事务/u, short: '退役军人', example: '县退役军人事务局' },
  { long: /医疗保障/u, short: '医保', example: '县医疗保障局' },
  { long: /行政审批服务/u, short: '行政审批', example: '县行政审批服务局' },
  { long: /科技工业信息化|科学技术工业信息化|科技工信/u, short: '科工信', example: '县科技和工业信息化局' },
  { long: /工业信息化/u, short: '工信', example: '县工业和信息化局' },
  { long: /科学技术(?=局)/u, short: '科技', example: '县科学技术局' },
  { long: /教育体育/u, short: '教体', example: '县教育和体育局' },
  {
    long: /文化旅游广电体育|文化旅游广播电视体育|文旅广电体/u,
    short: '文旅广体',
    example: '县文化旅游广电体育局',
  },
  { long: /文化旅游广电|文化旅游广播电视/u, short: '文旅广电', example: '县文化旅游广电局' },
  { long: /民族宗教事务/u, short: '民宗', example: '县民族宗教事务局' },
  { long: /供销合作联合社|供销合作社|供销联社/u, short: '供销社', example: '县供销合作联合社' },
  { long: /残疾人联合会/u, short: '残联', example: '县残疾人联合会' },
  { long: /妇女联合会/u, short: '妇联', example: '县妇女联合会' },
  { long: /工商业联合会/u, short: '工商联', example: '县工商业联合会' },
  { long: /科学技术协会/u, short: '科协', example: '县科学技术协会' },
  { long: /文学艺术界联合会/u, short: '文联', example: '县文学艺术界联合会' },
  { long: /归国华侨联合会/u, short: '侨联', example: '县归国华侨联合会' },
  { long: /国际贸易促进委员会/u, short: '贸促会', example: '县国际贸易促进委员会' },
  { long: /疾病预防控制/u, short: '疾控', example: '县疾病预防控制中心' },
  { long: /血吸虫病防治/u, short: '血防', example: '县血吸虫病防治中心' },
  { long: /妇幼保健计划生育服务|妇幼保健/u, short: '妇幼', example: '县妇幼保健院' },
  {
    long: /公安局(?:交警|交通警察)(?=大队)|交通警察(?=大队)/u,
    short: '交警',
    example: '县公安局交通警察大队',
  },
  { long: /消防救援(?=大队|支队|总队)/u, short: '消防', example: '县消防救援大队' },
  { long: /高新技术产业开发区|高新技术产业园区/u, short: '高新区', example: '泸溪高新技术产业开发区管委会' },
  { long: /经济技术开发区|经济开发区/u, short: '经开区', example: '县经济开发区管委会' },
  { long: /烟草专卖/u, short: '烟草', example: '县烟草专卖局' },
  { long: /保障服务(?=中心)/u, short: '保障', example: '县住房保障服务中心' },
];

/** Party organs that gazettes name with and without 县委 in front. */
export const partyOrgans = {
  pattern:
    /^委(?=(?:组织部|宣传部|统战部|政法委|社会工作部|社会部|编办|巡察办|党校|网信办|深改办|党史研究室|老干部局)$)/u,
  example: '县委组织部',
};

/** Words that a short form may leave out altogether: 退役军人局 for 退役军人事务局. */
export const idleWords = ['管理', '事务', '服务', '综合', '工作', '执法', '综合执法', '城乡', '局', '中心'];

/** Words before which 市, 县, 区, 州 or 省 is no level: 市场监管局 is no city's 场监管局. */
export const notLevels =
  /^(?:市场|市容|市民|市政(?:公用|管理|工程|设施|园林|维护|处|所|公司|中心)|县城|县域|区域|区划|区块|州里|省级|县级|市级|区级)/u;

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
  ...['成员', '代表', '秘书', '参谋', '专员', '盟长', '旗长', '辅导员', '联络员', '负责人', '负责同志'],
  ...['[县市处科厅]级干部', '[一二三四]级(?:主任科员|调研员|巡视员)', '巡视员'],
].join('|');

/** 党组书记, 常务副局长, 第一副主任, 主要负责人: what may stand before a post's head without naming a unit. */
const postModifiers = [
  ...['党组', '党委', '党总支', '党支部', '党工委', '纪委', '纪检', '第一', '常务', '专职', '兼职', '执行'],
  ...['政治', '主要', '总', '名誉', '轮值', '班子', '分管', '协管', '原', '工会', '教务处', '政教处', '大'],
].join('|');

/** The whole of a post without its unit: 党组成员, 副县长, 常务副主任(挂职). */
export const postPattern = new RegExp(`^(?:${postModifiers})*副?(?:${postModifiers})*(?:${postHeads})$`, 'u');

/** Posts that say by themselves which unit they sit in: 副县长 sits in the 县人民政府. */
export const seatPosts: { pattern: RegExp; unit: string; example: string }[] = [
  { pattern: /^(?:原|常务|第一)*副?(?:常务)?([县市州区省])长$/u, unit: '人民政府', example: '常务副县长' },
];

/** First characters of provinces in document numbers: 湘政发 is Hunan's. Code prefix of GB/T 2260. */
export const provinceSigns: Record<string, string> = {
  ...{ 京: '11', 津: '12', 冀: '13', 晋: '14', 蒙: '15', 内: '15', 辽: '21', 吉: '22', 黑: '23', 沪: '31' },
  ...{ 苏: '32', 浙: '33', 皖: '34', 闽: '35', 赣: '36', 鲁: '37', 豫: '41', 鄂: '42', 湘: '43', 粤: '44' },
  ...{ 桂: '45', 琼: '46', 渝: '50', 川: '51', 黔: '52', 贵: '52', 滇: '53', 云: '53', 藏: '54', 陕: '61' },
  ...{ 甘: '62', 青: '63', 宁: '64', 新: '65' },
};

/** Beginnings of document numbers of the centre and its ministries. */
export const centralSigns = {
  pattern:
    /^(?:国|中|财[^政]|环[办发大土水固评监]|建[^政]|人社|医保|教[^政]|发改|工信|农[办发市渔质]|自然资|民[发函办]|交[^政]|水[^政]|卫|应急|市监|税总|银发|公通字|司发|文旅|退役|商)/u,
  example: '国办发〔2018〕37号',
};

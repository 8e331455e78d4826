/** Short forms of units' names. Adding one is one line, with an example. */

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
  {
    long: /供销合作社联合社|供销合作联合社|供销合作社|供销联社/u,
    short: '供销社',
    example: '县供销合作联合社',
  },
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
  { long: /融媒体/u, short: '融媒', example: '县融媒体中心' },
  { long: /^(?:中国)?(?:人民银行|人行)(?:支行|分行)?$/u, short: '人行支行', example: '人行泸溪支行' },
  {
    long: /^中国(?=移动|电信|联通|铁塔|石油|石化|邮政|烟草|广电)/u,
    short: '',
    example: '中国移动泸溪分公司',
  },
  {
    long: /(?<=移动|电信|联通|铁塔|石油|石化|邮政|烟草|广电)(?:有限)?(?:分公司|公司分公司)$/u,
    short: '公司',
    example: '烟草公司泸溪县分公司',
  },
  { long: /(?<=集团)(?:股份|控股)?有限(?:责任)?公司$/u, short: '', example: '县城市发展集团有限公司' },
  { long: /(?:股份|控股)?有限(?:责任)?公司$/u, short: '公司', example: '虞公港建设投资有限公司' },
];

/** Party organs that gazettes name with and without 县委 in front. */
export const partyOrgans = {
  pattern:
    /^委(?=(?:组织部|宣传部|统战部|政法委|社会工作部|社会部|编办|巡察办|党校|网信办|深改办|党史研究室|老干部局)$)/u,
  example: '县委组织部',
};

/** Words that a short form may leave out altogether: 退役军人局 for 退役军人事务局. */
export const idleWords = ['管理', '事务', '服务', '综合', '工作', '执法', '综合执法', '城乡', '控股'];

/** Words of more than two characters that a short form names by the first: 人社 for 人力资源 and 社会保障. */
export const longWords = [
  '人力资源',
  '社会保障',
  '自然资源',
  '农业农村',
  '信息化',
  '疾病预防',
  '卫生计生',
  '国有资产',
  '退役军人',
];

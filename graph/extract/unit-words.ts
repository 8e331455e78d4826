/**
 * How names of units begin and end, as data: what ends a name, what cannot stand alone, what opens a new one.
 * Adding a word is one line; `example` quotes text in which it was read.
 */
type Word = { word: string; example: string };

/** A name that ends so is whole. */
export const unitEnds: readonly Word[] = [
  { word: '局', example: '县发改局' },
  { word: '委', example: '食安委' },
  { word: '办', example: '县优化办' },
  { word: '部', example: '组织部' },
  { word: '室', example: '县委办公室' },
  { word: '会', example: '县残疾人联合会' },
  { word: '联', example: '县妇联' },
  { word: '协', example: '县科协' },
  { word: '院', example: '县人民法院' },
  { word: '校', example: '县委党校' },
  { word: '中学', example: '县第一中学' },
  { word: '小学', example: '城关小学' },
  { word: '站', example: '县农经站' },
  { word: '所', example: '城关派出所' },
  { word: '处', example: '街道办事处' },
  { word: '中心', example: '县融媒体中心' },
  { word: '公司', example: '县自来水公司' },
  { word: '集团', example: '城发集团' },
  { word: '旅投', example: '左公旅投' },
  { word: '城投', example: '县城投' },
  { word: '银行', example: '农村商业银行' },
  { word: '支行', example: '人行泸溪支行' },
  { word: '队', example: '交警大队' },
  { word: '社', example: '供销社' },
  { word: '厅', example: '省民政厅' },
  { word: '馆', example: '档案馆' },
  { word: '台', example: '县广播电视台' },
  { word: '园', example: '产业园' },
  { word: '场', example: '国有林场' },
  { word: '保护区', example: '横岭湖保护区' },
  { word: '区', example: '高新区' },
  { word: '镇', example: '金龙镇' },
  { word: '乡', example: '杨林寨乡' },
  { word: '乡镇', example: '各乡镇' },
  { word: '街道', example: '文星街道' },
  { word: '社区', example: '合水镇社区' },
  { word: '村', example: '桃源村' },
  { word: '政府', example: '各乡镇人民政府' },
  { word: '党工委', example: '文星街道党工委' },
  { word: '党委', example: '各乡镇党委' },
  { word: '纪委', example: '县纪委' },
  { word: '监委', example: '纪委监委' },
  { word: '团', example: '共青团' },
  { word: '团县委', example: '团县委' },
  { word: '党组织', example: '企事业单位党组织' },
  { word: '组织', example: '各行业组织' },
  { word: '单位', example: '县直各单位' },
  { word: '部门', example: '税务部门' },
  { word: '部門', example: '等相关部門' },
  { word: '机构', example: '相关金融机构' },
  { word: '机关', example: '县直各机关' },
  { word: '企业', example: '权属企业' },
  { word: '国企', example: '各县属国企' },
  { word: '运营商', example: '各运营商' },
  { word: '协会', example: '县个私协会' },
  { word: '指挥部', example: '重大能源项目建设指挥部' },
  { word: '专班', example: '顽瘴痼疾整治专班' },
  { word: '组', example: '专家组' },
  { word: '厂', example: '县自来水厂' },
  { word: '学校', example: '各学校' },
  { word: '分队', example: '各志愿服务分队' },
  { word: '园区', example: '各园区' },
  { word: '口岸', example: '城陵矶口岸' },
  { word: '海关', example: '岳阳海关' },
];

/** A name that is only this belongs to the one before it: 县应急委 办公室, 生环委 成员单位. */
export const unitTails: readonly Word[] = [
  { word: '办公室', example: '县应急和安全生产委员会 办公室' },
  { word: '成员单位', example: '生环委 成员单位' },
  { word: '各成员单位', example: '领导小组 各成员单位' },
  { word: '责任单位', example: '各任务 责任单位' },
  { word: '部门单位', example: '各级各 部门单位' },
  { word: '部门', example: '各级各 部门' },
  { word: '单位', example: '各相关 单位' },
  { word: '服务中心', example: '库区移民 服务中心' },
  { word: '管理中心', example: '住房公积金 管理中心' },
  { word: '管理处', example: '鹅形山 管理处' },
  { word: '管委会', example: '高新区 管委会' },
  { word: '委员会', example: '管理 委员会' },
  { word: '领导小组', example: '人才工作 领导小组' },
  { word: '指挥部', example: '项目建设 指挥部' },
  { word: '有限公司', example: '投资建设 有限公司' },
  { word: '公司', example: '自来水 公司' },
  { word: '集团', example: '城市发展 集团' },
  { word: '中心', example: '土地开发 中心' },
  { word: '大队', example: '消防救援 大队' },
  { word: '支行', example: '人行 支行' },
  { word: '分局', example: '生态环境局 分局' },
  { word: '局', example: '农业农村 局' },
];

/** A branch follows the name of what it is a branch of: 市生态环境局 湘阴分局. */
export const branchEnds: readonly Word[] = [
  { word: '分局', example: '市生态环境局 湘阴分局' },
  { word: '分公司', example: '烟草公司 泸溪县分公司' },
  { word: '支行', example: '农业银行 湘阴支行' },
  { word: '支局', example: '金融监管局 汨罗支局' },
  { word: '管理部', example: '住房公积金管理中心 汨罗管理部' },
];

/** What opens a new name wherever it stands after a whole one. */
export const unitStarts: readonly Word[] = [
  { word: '各', example: '宣传部 各乡镇街道' },
  { word: '县', example: '组织部 县直各单位' },
  { word: '市', example: '宣传部 市直各单位' },
  { word: '区', example: '宣传部 区直各单位' },
  { word: '州', example: '县水利局 州生态环境局' },
  { word: '相关', example: '农业农村局 相关乡镇' },
  { word: '有关', example: '农业农村局 有关乡镇' },
  { word: '其他', example: '应急局 其他成员单位' },
  { word: '辖内', example: '市财政局 辖内各金融机构' },
  { word: '国网', example: '应急局 国网供电公司' },
];

/** What stands after 各…、 without a sign of its own and is one unit with it: 各乡镇、街道. */
export const bareClasses: readonly Word[] = [
  { word: '街道', example: '各乡镇、街道' },
  { word: '街道办', example: '各镇政府、街道办' },
  { word: '街道办事处', example: '各镇政府、街道办事处' },
  { word: '镇', example: '各乡、镇' },
  { word: '乡镇', example: '各街道、乡镇' },
  { word: '社区', example: '各村、社区' },
  { word: '场', example: '各乡镇、场' },
  { word: '园区', example: '各乡镇、园区' },
  { word: '单位', example: '各有关部门、单位' },
  { word: '部门', example: '各单位、部门' },
  { word: '区', example: '各县、区' },
];

/** A generic end after 等 that names nobody: 县民政局等相关单位, …等指挥部成员单位. */
export const genericEnds: readonly Word[] = [
  { word: '单位', example: '县民政局等相关单位' },
  { word: '部门', example: '县民政局等有关部门' },
  { word: '部門', example: '商务粮食局等相关部門' },
  { word: '企业', example: '供电公司等企业' },
  { word: '机构', example: '农商银行等金融机构' },
];

/**
 * Words of appointing, as data: acts, posts, and what stands in brackets behind a post. Each row shows a line in
 * which the word stands; adding one is adding a row.
 */
import type { FactOf } from '../facts.ts';
import type { Word } from './lexicon.ts';

type Action = FactOf<'appointment'>['action'];
type Verb = Word & { readonly action: Action };

/** Acts that stand in front of the person: 免去某某同志…职务, 任命某某为…. Pieces of regular expressions, longest first. */
export const leadingVerbs: readonly Verb[] = [
  { word: '免去', action: 'remove', example: '免去秦卫平同志县水利局副局长职务；' },
  { word: '免除', action: 'remove', example: '免除某某同志县水利局副局长职务；' },
  { word: '解聘', action: 'remove', example: '解聘某某同志县一中副校长职务；' },
  { word: '撤销', action: 'remove', example: '撤销某某同志县水利局副局长职务；' },
  { word: '任命', action: 'appoint', example: '任命某某同志为县水利局副局长；' },
  { word: '聘任', action: 'appoint', example: '聘任某某同志为县一中副校长；' },
  { word: '委任', action: 'appoint', example: '委任某某同志为县水利局副局长；' },
  { word: '接受', action: 'other', example: '接受某某同志辞去县水利局副局长职务的请求；' },
  { word: '批准', action: 'other', example: '批准某某同志辞去县水利局副局长职务；' },
  { word: '提名', action: 'other', example: '提名某某同志为县水利局副局长人选；' },
  { word: '推荐', action: 'other', example: '推荐某某同志为某公司董事人选；' },
  { word: '晋升', action: 'other', example: '晋升某某同志为四级调研员；' },
];

/** Acts that stand behind the person: 某某同志任…. */
export const followingVerbs: readonly Verb[] = [
  { word: '正式任命为', action: 'confirm', example: '某某同志正式任命为县水利局副局长；' },
  { word: '正式担任', action: 'confirm', example: '某某同志正式担任县水利局副局长；' },
  { word: '正式任', action: 'confirm', example: '某某同志试用期满，正式任县水利局副局长；' },
  { word: '不再担任', action: 'remove', example: '某某同志不再担任县水利局副局长职务；' },
  { word: '不再兼任', action: 'remove', example: '某某同志不再兼任县水利局副局长职务；' },
  { word: '不再任', action: 'remove', example: '某某同志不再任县水利局副局长；' },
  { word: '挂职担任', action: 'appoint', example: '某某同志挂职担任县政府办公室副主任；' },
  { word: '挂职任', action: 'appoint', example: '某某同志挂职任县政府办公室副主任；' },
  { word: '挂任', action: 'appoint', example: '某某同志挂任县政府办公室副主任；' },
  { word: '聘任为', action: 'appoint', example: '某某同志聘任为县一中副校长；' },
  { word: '任命为', action: 'appoint', example: '某某同志任命为县水利局副局长；' },
  { word: '兼任', action: 'appoint', example: '某某同志兼任县公安局督察长；' },
  { word: '担任', action: 'appoint', example: '某某同志担任县水利局副局长；' },
  { word: '试任', action: 'appoint', example: '某某同志试任县水利局副局长；' },
  { word: '改任', action: 'appoint', example: '某某同志改任县水利局总工程师；' },
  { word: '任', action: 'appoint', example: '戴志辉同志任县机关事务服务中心主任；' },
  { word: '辞去', action: 'other', example: '某某同志辞去县水利局副局长职务；' },
  { word: '晋升为', action: 'other', example: '某某同志晋升为四级调研员；' },
  { word: '晋升', action: 'other', example: '某某同志晋升四级调研员；' },
  { word: '套转为', action: 'other', example: '某某同志套转为四级调研员；' },
  { word: '退休', action: 'other', example: '某某同志退休；' },
  { word: '停职', action: 'other', example: '某某同志停职；' },
];

/** Acts that end the clause behind a post: …职务因机构更名自然免除. */
export const closingVerbs: readonly Verb[] = [
  { word: '自然免除', action: 'lapse', example: '其县总医院副院长职务因机构更名自然免除；' },
  { word: '自然免职', action: 'lapse', example: '其原职务自然免职；' },
  { word: '自然免去', action: 'lapse', example: '其原职务自然免去；' },
  { word: '自行免除', action: 'lapse', example: '其原任职务自行免除；' },
  { word: '自动免除', action: 'lapse', example: '其原任职务自动免除；' },
  { word: '自行解除', action: 'lapse', example: '其原任职务自行解除；' },
  { word: '相应免除', action: 'lapse', example: '其原任职务相应免除；' },
];

/** Lead-ins that give the list below them its act: 下列同志试用期满，经考核合格，正式任职：. First that matches. */
export const leadIns: readonly Verb[] = [
  {
    word: '试用期(?:已)?满|转为正式|正式任职|按期转正|同意转正',
    action: 'confirm',
    example: '下列同志试用期满，经考核合格，正式任职：',
  },
  { word: '自然免除|自行免除', action: 'lapse', example: '下列同志职务因机构改革自然免除：' },
  { word: '任免', action: 'other', example: '决定任免下列同志职务：' },
  { word: '免去|免职|解聘', action: 'remove', example: '免去：' },
  { word: '任命|聘任|任职', action: 'appoint', example: '任命：' },
];

/** Heads of posts, longest first where one ends on another. */
export const postHeads: readonly Word[] = [
  { word: '[总支大中分]队长', example: '免去朱新明同志市自然资源行政执法大队大队长职务；' },
  {
    word: '[局厅院校所庭队处科股站场馆台社镇乡村县市区州部司园段团连排班室组会院厂]长',
    example: '县卫健局副局长',
  },
  { word: '检察长', example: '县人民检察院副检察长' },
  { word: '督察长', example: '胡光志同志任县公安局督察长（兼）；' },
  { word: '督察专员', example: '市自然资源局督察专员' },
  { word: '理事长', example: '县供销社理事长' },
  { word: '监事长', example: '某公司监事长' },
  { word: '董事长', example: '县华瑞公司董事长' },
  { word: '秘书长', example: '县政府副秘书长' },
  { word: '护士长', example: '县人民医院护士长' },
  { word: '列车长', example: '某段列车长' },
  { word: '教育长', example: '县委党校教育长' },
  { word: '(?:县|市|区|州|镇|乡)长助理', example: '某某同志任县长助理；' },
  { word: '局长助理', example: '县公安局局长助理' },
  { word: '院长助理', example: '县人民医院院长助理' },
  { word: '校长助理', example: '县一中校长助理' },
  { word: '主任助理', example: '某管委会主任助理' },
  { word: '总经理助理', example: '某公司总经理助理' },
  { word: '主任督学', example: '原主任督学职务自然免除；' },
  { word: '督学', example: '杨喜燕同志任县教育和体育局总督学；' },
  { word: '主任委员', example: '某委员会副主任委员' },
  { word: '主任科员', example: '某某同志任二级主任科员；' },
  { word: '主任医师', example: '某医院主任医师' },
  { word: '主任', example: '县机关事务服务中心主任' },
  { word: '主任检察官助理', example: '某检察院主任检察官助理' },
  { word: '书记', example: '杨世友 县住建局党组书记' },
  { word: '成员', example: '县发改局党组成员' },
  { word: '委员', example: '某镇党委委员' },
  { word: '主席', example: '县文联主席' },
  { word: '会长', example: '某商会会长' },
  { word: '总经济师', example: '张航同志任县商务局总经济师；' },
  { word: '总工程师', example: '免去狄立新同志市应急管理局总工程师职务；' },
  { word: '总会计师', example: '某医院总会计师' },
  { word: '总农艺师', example: '县农业农村局总农艺师' },
  { word: '总规划师', example: '市自然资源局总规划师' },
  { word: '总统计师', example: '市统计局总统计师' },
  { word: '总畜牧师', example: '市畜牧局总畜牧师' },
  { word: '总审计师', example: '市审计局总审计师' },
  { word: '总兽医师', example: '市畜牧局总兽医师' },
  { word: '总[\\p{Script=Han}]{2,3}师', example: '市林业局总林业师' },
  { word: '总经理', example: '湖南恒茂商业有限公司副总经理' },
  { word: '经理', example: '某公司副经理' },
  { word: '总编辑', example: '县融媒体中心总编辑' },
  { word: '总监', example: '某公司安全总监' },
  { word: '董事', example: '某公司董事' },
  { word: '监事', example: '某公司监事' },
  { word: '行长', example: '某银行行长' },
  { word: '政治委员', example: '县公安局政治委员' },
  { word: '政委', example: '县消防救援大队政委' },
  { word: '教导员', example: '某派出所教导员' },
  { word: '指导员', example: '某中队指导员' },
  { word: '调研员', example: '市政府办四级调研员' },
  { word: '巡视员', example: '某局巡视员' },
  { word: '科员', example: '某局科员' },
  { word: '督查专员', example: '县委督查室督查专员' },
  { word: '专员', example: '某行署专员' },
  { word: '参谋', example: '市消防救援大队参谋' },
  { word: '审判员', example: '县人民法院审判员' },
  { word: '检察员', example: '县人民检察院检察员' },
  { word: '陪审员', example: '县人民法院人民陪审员' },
  { word: '顾问', example: '县人民政府顾问' },
  { word: '参事', example: '市人民政府参事' },
  { word: '行政领导', example: '原县人防办行政领导职务自然免除' },
  { word: '负责人', example: '某中心负责人' },
  { word: '法定代表人', example: '某公司法定代表人' },
];

/** What may stand before a head and belongs to the post. */
export const postModifiers: readonly Word[] = [
  { word: '副', example: '县卫健局副局长' },
  { word: '常务', example: '县公安局常务副局长' },
  { word: '第一', example: '某镇第一副镇长' },
  { word: '执行', example: '县总医院中医分院执行院长' },
  { word: '专职执法', example: '县农业农村局专职执法副局长' },
  { word: '专职', example: '县妇联专职副主席' },
  { word: '兼职', example: '县工商联兼职副主席' },
  { word: '名誉', example: '县中医医院名誉院长' },
  { word: '首席', example: '某校首席督学' },
  { word: '代理', example: '某镇代理镇长' },
  { word: '代', example: '某县代县长' },
  { word: '总(?!工会)', example: '县教育和体育局总督学' },
  { word: '党组', example: '县发改局党组成员' },
  { word: '党委', example: '某镇党委书记' },
  { word: '党工委', example: '某街道党工委书记' },
  { word: '党总支', example: '某中学党总支书记' },
  { word: '党支部', example: '某中心党支部书记' },
  { word: '机关党委', example: '某局机关党委书记' },
  { word: '总支', example: '某校总支书记' },
  { word: '支部', example: '某校支部书记' },
  { word: '(?<!总)工会', example: '县教育局工会主席' },
  { word: '纪检', example: '县公安局纪检组长' },
  { word: '纪委', example: '某镇纪委书记' },
  { word: '[一二三四]级', example: '市政府办四级调研员' },
  { word: '[正副][科处股厅]级', example: '某局正科级督学' },
  { word: '业务', example: '某医院业务副院长' },
  { word: '行政', example: '某院行政副院长' },
  { word: '人民', example: '县人民法院人民陪审员' },
  { word: '安全', example: '某公司安全总监' },
];

/** Offices inside a school or bureau, whose head holds a post of that school: 县一中 + 教务处主任. */
export const sectionEnds: readonly Word[] = [
  { word: '处', example: '免去易帆同志县一中总务处主任职务；' },
  { word: '科', example: '某医院医务科科长' },
  { word: '股', example: '县财政局预算股股长' },
  { word: '室', example: '县教育局办公室主任' },
];

/** 处 that are bodies of their own. */
export const ownOffices: readonly Word[] = [
  { word: '办事处', example: '彭俊同志任新市街道办事处副主任；' },
  { word: '管理处', example: '鹅形山管理处主任' },
  { word: '服务处', example: '某服务处主任' },
  { word: '事务处', example: '某事务处主任' },
  { word: '工程处', example: '某工程处处长' },
  { word: '联络处', example: '某驻京联络处主任' },
  { word: '(?:政府|委|委员会|大|政协|领导小组|指挥部|会|部|办)办公室', example: '县人民政府办公室副主任' },
];

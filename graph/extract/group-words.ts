/**
 * Words of named bodies and of those who sit in them, as data: what a body is called, which places it has, how
 * it is founded, and what stands behind a list of units that sends its heads. Adding a word is one line.
 */
import type { Word } from './lexicon.ts';

/** What the name of a body ends with. */
export const bodyEnds: readonly Word[] = [
  { word: '领导小组', example: '某县质量强县工作领导小组' },
  { word: '工作小组', example: '“基本医保全覆盖”工作小组' },
  { word: '协调小组', example: '项目建设协调小组' },
  { word: '推进小组', example: '重点项目建设协调推进小组' },
  { word: '专项小组', example: '全面深化改革专项小组' },
  { word: '工作专班', example: '高速公路扩容工程工作专班' },
  { word: '专班', example: '打好优化发展环境持久仗专班' },
  { word: '委员会', example: '土地储备委员会' },
  { word: '编委会', example: '年鉴编委会' },
  { word: '指挥部', example: '低温雨雪冰冻灾害应急指挥部' },
  { word: '联席会议', example: '整市试点工作联席会议' },
  { word: '工作机制', example: '航道疏浚项目工作机制' },
  { word: '协调机制', example: '“双减”协调机制' },
  { word: '协作机制', example: '部门协作机制' },
  { word: '配合机制', example: '退出消防员安置工作协作配合机制' },
  { word: '协调组', example: '综合协调组' },
  { word: '工作组', example: '地方财政收入工作组' },
  { word: '调查组', example: '事故调查组' },
  { word: '专家组', example: '应急管理专家组' },
  { word: '普查办公室', example: '经济普查办公室' },
];

/** The places of a body's people, without what stands before them: 副, 常务, 第一. */
export const seats: readonly Word[] = [
  { word: '组长', example: '组 长：某某 县委副书记、县长' },
  { word: '组员', example: '组员:某某(税务局)' },
  { word: '成员', example: '成 员：某某 县政府办主任' },
  { word: '主任', example: '主任:某某 县人民政府副县长' },
  { word: '委员', example: '委员:某某 县委组织部副部长' },
  { word: '指挥长', example: '由县长任指挥长' },
  { word: '指挥', example: '总指挥：某某 县长' },
  { word: '政委', example: '政 委：某某 县委常委、副县长' },
  { word: '召集人', example: '总召集人：某某 常务副市长' },
  { word: '林长', example: '第一副林长:某某 县委副书记' },
  { word: '河长', example: '总河长：某某 县委书记' },
  { word: '湖长', example: '湖长：某某' },
  { word: '田长', example: '田长：某某' },
  { word: '路长', example: '路长：某某' },
  { word: '链长', example: '链长：某某' },
  { word: '主席', example: '主席：某某' },
  { word: '会长', example: '会长：某某' },
  { word: '秘书长', example: '秘书长：某某' },
  { word: '理事长', example: '理事长：某某' },
  { word: '总负责人', example: '总负责人：某某 县长' },
  { word: '总负责', example: '总负责：某某 县委副书记、县长' },
  { word: '顾问', example: '顾 问：某某' },
  { word: '主编', example: '主 编: 某某' },
  { word: '编委', example: '编 委: 某某 某某' },
  { word: '编辑', example: '执行编辑: 某某' },
  { word: '编审', example: '编审：某某' },
  { word: '校对', example: '校对：某某' },
  { word: '联络员', example: '联络员：某某' },
  { word: '队长', example: '队长：某某' },
  { word: '队员', example: '队员：某某' },
];

/** Verbs that found or renew a body; its name follows. */
export const foundingVerbs: readonly Word[] = [
  { word: '成立', example: '决定成立某县重点项目建设协调推进小组' },
  { word: '调整充实', example: '调整充实某工作领导小组成员' },
  { word: '调整', example: '决定调整质量强县工作领导小组' },
  { word: '充实', example: '充实某领导小组' },
  { word: '建立', example: '建立某航道疏浚项目工作机制' },
  { word: '组建', example: '组建工作专班' },
  { word: '设立', example: '设立某某指挥部' },
  { word: '(?<!小)组成(?!员)', example: '抽调专人组成全县“双减”工作专班' },
];

/** What a list of units sends: 县财政局、县医保局主要负责人. */
export const headsOfUnits: readonly Word[] = [
  { word: '党政主要负责人', example: '各乡镇党政主要负责人' },
  { word: '主要负责人', example: '县税务局、县财政局主要负责人任副组长' },
  { word: '主要负责同志', example: '有关部门主要负责同志为成员' },
  { word: '分管负责人', example: '市水利局分管负责人' },
  { word: '分管负责同志', example: '市水利局分管负责同志' },
  { word: '相关负责人', example: '市公安局相关负责人' },
  { word: '主要领导', example: '各乡镇主要领导' },
  { word: '分管领导', example: '各乡镇分管领导' },
  { word: '负责人', example: '局办公室等负责人' },
  { word: '负责同志', example: '司局负责同志' },
];

/** A title that is printed before another one of the same person: 县委常委、常务副县长. */
export const companionTitles: readonly Word[] = [
  { word: '常委', example: '县委常委、统战部部长' },
  { word: '党组成员', example: '县发改局党组成员、优化办主任' },
  { word: '党组书记', example: '县司法局党组书记、局长' },
  { word: '党委书记', example: '镇党委书记、镇长' },
  { word: '委副书记', example: '县委副书记、县长' },
];

const either = (words: readonly Word[]) => words.map(({ word }) => word).join('|');
const spaced = (words: readonly Word[]) => words.map(({ word }) => [...word].join('\\s?')).join('|');

export const BODY = either(bodyEnds);
export const FOUNDING = either(foundingVerbs);
export const HEADS = either(headsOfUnits);
export const COMPANION = either(companionTitles);
/** 第一副组长, 常务副主任 */
export const SEAT = `(?:第[一二]|常务|执行|名誉|专职)?(?:副总|总|副)?(?:${either(seats)})`;
/** The same with the spaces of print: 副 组 长. */
export const SEAT_PRINTED = `(?:第\\s?[一二]\\s?|常\\s?务\\s?|执\\s?行\\s?|责\\s?任\\s?|名\\s?誉\\s?|专\\s?职\\s?)?(?:副\\s?总\\s?|总\\s?|副\\s?)?(?:${spaced(seats)})`;

/** 组长, 第一副组长, 政委: one person holds it, so titles joined by 、 are that person's. */
export const isSingleSeat = (role: string) =>
  !/(?:成员|组员|委员|编委|编辑|顾问|队员|联络员)$/.test(role) &&
  (!role.includes('副') || /第一|常务|执行/.test(role));

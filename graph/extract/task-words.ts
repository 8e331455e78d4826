/**
 * The words that say who does what, as data: labels of a table's columns and of a clause's parts, and the verbs
 * of a clause without labels. The first row whose pattern fits wins; adding a word is one line. `example`
 * quotes text in which the word was read.
 */
import type { Assignment } from '../facts.ts';

/** What a label announces. */
export type LabelMeaning =
  | 'chief'
  | 'leader'
  | 'person'
  | 'lead-unit'
  | 'main-unit'
  | 'support-unit'
  | 'supervise-unit'
  | 'unit'
  | 'deadline'
  | 'target';

type Label = { pattern: string; means: LabelMeaning; example: string };

const bodies = '(?:单位|部门|部門|机构|科室|股室|主体|镇街|乡镇)';
const people = '(?:领导|县长|市长|区长|人)';

/** Labels that announce parties, in a header or before a colon. */
export const labels: readonly Label[] = [
  { pattern: `总(?:牵头|召集|负责)${people}?`, means: 'chief', example: '（总牵头：刘世奇）' },
  { pattern: `(?:副召集|协管)${people}`, means: 'person', example: '副召集人' },
  {
    pattern: `(?:牵头|主管|分管|联点|挂点|挂联|联系|包联|包保|包抓|帮包|责任|挂帅|揭榜|领衔|领办|分线|主抓|督导)(?:的)?(?:县|市|区|州|旗|镇|局)?(?:级|政府|委)?(?:包联|联系|责任)?(?:领导|副?[县市区州旗]长)(?:同志)?`,
    means: 'leader',
    example: '牵头县级领导, 联点领导, 主管领导, 责任领导',
  },
  {
    pattern: '(?:县|市|区|州|旗)(?:级|委|政府)?(?:责任|包联|分管|牵头|联系)?领导',
    means: 'leader',
    example: '分管县领导',
  },
  { pattern: '召集人|牵头人|领衔人|总指挥', means: 'leader', example: '工作专班 召集人 副召集人' },
  {
    pattern: `(?:主要责任|主要负责|第一责任)${bodies}`,
    means: 'main-unit',
    example: '主要责任单位 leads beside 协同配合单位, and answers beside 牵头单位',
  },
  {
    pattern: `(?:牵头|主办|主责|领办|汇总|组织)(?:责任|负责|（责任）|\\(责任\\))?${bodies}`,
    means: 'lead-unit',
    example: '牵头责任单位',
  },
  {
    pattern: `(?:督办|督查|督导|考核|监督|监管督办)${bodies}`,
    means: 'supervise-unit',
    example: '督办单位',
  },
  {
    pattern: `(?:协同|协助|协作|配合|协办|参与|参加|支持|相关|其他|成员|联动)(?:配合|协助|参与)?${bodies}`,
    means: 'support-unit',
    example: '配合单位',
  },
  {
    pattern: `(?:相关|其他|具体|直接|协同|配合|属地|行业|项目)?(?:责任|承办|落实|实施|负责|承担|执行|完成|帮扶|建设|业主|主管|承接|职能|包保)(?:（配合）|\\(配合\\))?${bodies}(?:及主要负责人)?`,
    means: 'unit',
    example: '责任单位, 帮扶单位',
  },
  { pattern: `责任分工|工作分工|任务分工`, means: 'unit', example: '（责任分工：县发改局）' },
  {
    pattern: '(?:具体|直接|第一|单位|主要|揭榜挂帅单位|高新区|园区)?(?:责任人|负责人|联络人|工作组长|组长)',
    means: 'person',
    example: '高新区责任人, 工作组长',
  },
  {
    pattern: '(?:完成|办结|整改|落实|工作)?(?:时限|时间|期限)(?:要求|安排|节点)?|时间节点',
    means: 'deadline',
    example: '完成时限：2025年底',
  },
];

/** What a column holds besides parties. */
export type ColumnMeaning = LabelMeaning | 'ordinal' | 'content' | 'category' | 'remark' | 'other';

/**
 * Labels of columns that hold no party. Of several columns that could hold the task's own text, the one of the
 * highest rank does.
 */
export const columnLabels: readonly {
  pattern: string;
  means: ColumnMeaning;
  rank: number;
  example: string;
}[] = [
  { pattern: '^(?:序号|编号|项次|序|号)$', means: 'ordinal', rank: 0, example: '序号' },
  {
    pattern: '^(?:建议|提案|议案)(?:号|编号)$',
    means: 'ordinal',
    rank: 0,
    example: '建议号	案由	主办单位',
  },
  {
    pattern: '^案由$|^(?:建议|提案|议案)(?:名称|标题|题目|内容)$',
    means: 'content',
    rank: 8,
    example: '建议号	案由	主办单位	协办单位',
  },
  {
    pattern: '^(?:代表|提案者|提案人|领衔代表|建议人|代表团)(?:姓名)?$',
    means: 'other',
    rank: 0,
    example: '提案者',
  },
  { pattern: '备注|说明$|电话|联系方式', means: 'remark', rank: 0, example: '备注' },
  { pattern: '编码|代码|^事项类型$|赋权|层级', means: 'other', rank: 0, example: '事项编码' },
  {
    pattern: '^(?:至?\\d{4}年|年度|当年|全年|本年|年内).*(?:任务|目标|计划|安排|进度)',
    means: 'target',
    rank: 1,
    example: '2024年任务',
  },
  {
    pattern: '万元|亩|金额|产值|税收|基数|简介|简况|基期|水平$|完成情况|增幅|^行业$',
    means: 'other',
    rank: 0,
    example: '基期水平',
  },
  {
    pattern:
      '具体(?:任务|事项|内容|举措|措施)|任务(?:分解|内容|清单|名称|事项|明细|及)|工作(?:任务|内容|事项)|(?:目标|重点|主要|与|和)任务|任务$',
    means: 'content',
    rank: 9,
    example: '任务分解, 具体任务, 目标任务',
  },
  {
    pattern: '要点|事项|重点工作|工作$|问题|举措|内容$|指标|职责|诉求',
    means: 'content',
    rank: 7,
    example: '指标, 具体事项',
  },
  { pattern: '措施|做法', means: 'content', rank: 4, example: '推进措施' },
  { pattern: '目标|成效|预期|进度|计划|标准|要求', means: 'target', rank: 2, example: '至 2026 年总体目标' },
  {
    pattern: '项目|类别|类型|分类|领域|方面|板块|行动|工程|专题|工作组|专班|依据|企业|名称|“|单位$|乡镇',
    means: 'category',
    rank: 1,
    example: '项目内容, 类别',
  },
];

/** Captions that make a table with units one of tasks even where no column is headed as a task's text. */
export const taskCaption = /任务|分解|责任表|责任清单|职责表|责任分工|工作分工|分工表/u;

/** Verbs of a clause without labels, and the role of those named before them. */
export const verbs: readonly { pattern: string; role: Assignment['role']; example: string }[] = [
  { pattern: '总牵头', role: 'chief', example: '由县长总牵头' },
  { pattern: '牵头|主办|领办|抓总', role: 'lead', example: '县商务粮食局牵头' },
  { pattern: '督办|督导|督查|监督', role: 'supervise', example: '县政府督查室督办' },
  { pattern: '配合|参与|参加|协助|协办|协同|支持|协作', role: 'support', example: '县税务局参与' },
  { pattern: '负责|落实|承办|实施|承担|主抓|协调|组织', role: 'responsible', example: '等按职能分工负责' },
];

/** A document's own rule that the first of a list leads, with the brackets it may stand in. */
export const firstLeads =
  /[（(]?(?:(?:排|列|居|排名|序列)(?:在|名|为)?(?:第一位?|首位|第1位?|前)[^，。；,;）)（(]{0,8}为?(?:牵头|主办|汇总|主责)[^，。；,;）)]{0,8}|第一(?:个|家)?(?:单位|部门)为(?:牵头|主办|汇总|主责)[^，。；,;）)]{0,8}|牵头(?:单位|部门)?(?:排|列|居)?(?:在前|首位|第一位))[）)]?/u;

/** Where a text makes the rule that the first of a list leads; null for nearly all texts, told by a word. */
export const ruleIn = (text: string): RegExpExecArray | null =>
  /牵头|主办|汇总|主责/.test(text) ? firstLeads.exec(text) : null;

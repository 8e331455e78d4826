/**
 * Words of print that the parser needs to see a gazette's structure. One row a word, each with a line that shows
 * it; adding a word is adding a row.
 */
type Word = { readonly word: string; readonly example: string };

/** Endings of a body that issues documents, longest first. */
export const issuerEndings: readonly Word[] = [
  { word: '人民代表大会常务委员会', example: '某县人民代表大会常务委员会' },
  { word: '人大常委会办公室', example: '某县人大常委会办公室' },
  { word: '人民政府办公室', example: '湘阴县人民政府办公室' },
  { word: '人民政府办公厅', example: '湖南省人民政府办公厅' },
  { word: '人民代表大会', example: '某县人民代表大会' },
  { word: '委员会办公室', example: '某县国防动员委员会办公室' },
  { word: '人大常委会', example: '某县人大常委会' },
  { word: '委办公室', example: '中共湘阴县委办公室' },
  { word: '委办公厅', example: '中共湖南省委办公厅' },
  { word: '委员会', example: '中共某县委员会' },
  { word: '人民政府', example: '湘阴县人民政府' },
  { word: '人民武装部', example: '某县人民武装部' },
  { word: '人民检察院', example: '某县人民检察院' },
  { word: '人民法院', example: '某县人民法院' },
  { word: '监察委员会', example: '某县监察委员会' },
  { word: '总工会', example: '某县总工会' },
  { word: '联合会', example: '某县残疾人联合会' },
  { word: '救援大队', example: '某县消防救援大队' },
  { word: '组织部', example: '中共某县委组织部' },
  { word: '宣传部', example: '中共某县委宣传部' },
  { word: '统战部', example: '中共某县委统战部' },
  { word: '政法委', example: '中共某县委政法委' },
  { word: '纪委', example: '中共某县纪委' },
  { word: '监委', example: '某县监委' },
  { word: '分局', example: '某市生态环境局某县分局' },
  { word: '支行', example: '中国人民银行某县支行' },
  { word: '指挥部', example: '某县防汛抗旱指挥部' },
  { word: '领导小组', example: '某县乡村振兴领导小组' },
  { word: '办事处', example: '某市某街道办事处' },
  { word: '管委会', example: '某高新区管委会' },
  { word: '办公室', example: '某县国防动员办公室' },
  { word: '人武部', example: '某县人武部' },
  { word: '县委', example: '中共泸溪县委' },
  { word: '市委', example: '中共岳阳市委' },
  { word: '区委', example: '中共某市某区委' },
  { word: '省委', example: '中共湖南省委' },
  { word: '州委', example: '中共湘西州委' },
  { word: '旗委', example: '中共某旗委' },
  { word: '厅', example: '湖南省财政厅' },
  { word: '局', example: '某县财政局' },
];

/** Words on which the title of a document ends. */
export const documentWords: readonly Word[] = [
  { word: '通知', example: '关于李某某等同志职务任免的通知' },
  { word: '决定', example: '关于公布规范性文件清理结果的决定' },
  { word: '意见', example: '关于推进清廉泸溪建设的意见' },
  { word: '通报', example: '关于2024年全县防汛抗灾工作情况的通报' },
  { word: '公告', example: '关于某事项的公告' },
  { word: '通告', example: '关于加强电动车管理的通告' },
  { word: '公报', example: '某年国民经济和社会发展统计公报' },
  { word: '批复', example: '关于某规划的批复' },
  { word: '决议', example: '关于政府工作报告的决议' },
  { word: '报告', example: '政府工作报告' },
  { word: '办法', example: '某县县级储备粮管理办法' },
  { word: '规定', example: '某县城乡规划管理规定' },
  { word: '细则', example: '某办法实施细则' },
  { word: '方案', example: '某县机构改革方案' },
  { word: '规划', example: '某县国土空间规划' },
  { word: '纪要', example: '某县人民政府常务会议纪要' },
  { word: '措施', example: '支持企业发展的若干措施' },
  { word: '命令', example: '关于封山禁火的命令' },
  { word: '禁火令', example: '湘阴县人民政府森林防灭火禁火令' },
  { word: '嘉奖令', example: '某县人民政府嘉奖令' },
  { word: '函', example: '关于某事项的函' },
  { word: '令', example: '某县人民政府令' },
];

/** Words that open a title behind its issuers: 某县人民政府 | 关于…的通知. */
export const titleOpenings: readonly Word[] = [
  { word: '关于', example: '关于公布规范性文件清理结果的决定' },
  { word: '印发', example: '印发《关于全面推行林长制的实施方案》的通知' },
  { word: '转发', example: '转发某局关于某事的通知' },
  { word: '批转', example: '批转某局关于某事意见的通知' },
  { word: '《', example: '《关于大力实施企业上市行动计划的通知》' },
];

/** Words of a table's header row, as pieces of regular expressions. */
export const headerWords: readonly Word[] = [
  { word: '数量', example: '序号	类别	数量' },
  { word: '考核', example: '考核依据	序号	指标' },
  { word: '企业', example: '序号	企业名称	帮扶单位' },
  { word: '序号', example: '序号	任务分解	牵头 县级领导	牵头单位	责任单位' },
  { word: '编号', example: '编号	项目名称' },
  { word: '单位', example: '成员单位	职责分工' },
  { word: '任务', example: '序号	项目	目标任务	牵头领导	牵头单位	配合单位' },
  { word: '目标', example: '至2026年总体目标' },
  { word: '领导', example: '牵头领导' },
  { word: '责任', example: '责任人' },
  { word: '姓名', example: '序号	姓名	职务' },
  { word: '职务', example: '姓名	职务' },
  { word: '名称', example: '序号	文件名称	文号	登记号' },
  { word: '文号', example: '序号	文件名称	文号	登记号' },
  { word: '登记号', example: '序号	文件名称	文号	登记号' },
  { word: '备注', example: '工作专班名称	牵头领导	成员单位	备注' },
  { word: '项目', example: '序号	项目	目标任务' },
  { word: '事项', example: '序号	事项名称	事项编码' },
  { word: '内容', example: '序号	工作内容' },
  { word: '时限', example: '完成时限' },
  { word: '时间', example: '完成时间' },
  { word: '措施', example: '工作措施' },
  { word: '指标', example: '序号	指标' },
  { word: '类别', example: '类别	任务' },
  { word: '部门', example: '赋权部门' },
  { word: '^乡镇(?:名称)?$', example: '序号	乡镇	任务数' },
  { word: '村名', example: '序号	村名	联系领导' },
  { word: '县市区', example: '县市区	乡镇	村' },
  { word: '电话', example: '联系电话' },
  { word: '金额', example: '金额' },
  { word: '规模', example: '设计供水规模' },
  { word: '位置', example: '水厂位置' },
  { word: '职责', example: '成员单位	职责分工' },
  { word: '分工', example: '职责分工' },
  { word: '要求', example: '工作要求' },
  { word: '进度', example: '进度安排' },
  { word: '工作组', example: '工作组	主管领导	责任人' },
  { word: '人口', example: '实际供水人口' },
  { word: '面积', example: '面积(亩)' },
  { word: '^性别$', example: '姓名	性别	职务' },
  { word: '^(?:拟|新)?任(?:免|命)?职?$', example: '姓名	任职	免职' },
  { word: '^免职?$', example: '姓名	任职	免职' },
  { word: '^(?:任免)?类型$', example: '姓名	职务	任免类型' },
  {
    word: '^(?:牵头|主办|协办|承办|配合|联系|包联|分管|责任)(?:人|人员)?$',
    example: '序号	重点工作	牵头	配合',
  },
  { word: '^时效$|^期限$|^有效期$', example: '序号	文件名称	有效期' },
  { word: '^清理(?:结果|意见)$|^处理(?:结果|意见)$', example: '序号	文件名称	清理意见' },
  { word: '^(?:文件)?标题$|^(?:制定|发文|起草)机关$', example: '序号	文件标题	制定机关' },
  { word: '^(?:建议|提案)(?:号|编号)?$|^案由$', example: '建议号	案由	主办单位	协办单位' },
];

const either = (words: readonly Word[]) => words.map(({ word }) => word).join('|');

export const ISSUER_ENDING = either(issuerEndings);
export const DOCUMENT_WORD = either(documentWords);
export const TITLE_OPENING = either(titleOpenings);
export const HEADER_WORD = new RegExp(either(headerWords));

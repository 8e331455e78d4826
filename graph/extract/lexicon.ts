/**
 * Words of the trade: what the readers know of the language of county government. One row a word, each with a
 * line of print that shows it. Adding a word is adding a row; a rule that needs more than a word is code.
 */
export type Word = { readonly word: string; readonly example: string };

/** Words that announce a fact. A line with one of them and no fact is reported as unread. */
export const triggers: readonly Word[] = [
  { word: '同志.{0,12}任', example: '戴志辉同志任县机关事务服务中心主任；' },
  { word: '免去', example: '免去秦卫平同志县水利局副局长职务；' },
  { word: '自然免除', example: '其县总医院副院长职务因机构更名自然免除；' },
  { word: '牵头', example: '（县人社局牵头，县税务局参与）' },
  { word: '责任单位', example: '责任单位：市财政局' },
  { word: '责任部门', example: '（责任部门：县发改局）' },
  { word: '配合单位', example: '配合单位：市税务局' },
  { word: '按职责分工', example: '（县教育局、县财政局按职责分工负责）' },
  { word: '组\\s?长', example: '组 长：谢翔宇 县委副书记、县人民政府县长' },
  { word: '成\\s?员', example: '成 员：印有方 县政府办主任' },
  { word: '办公室设', example: '领导小组办公室设县市场监督管理局' },
  { word: '[〔﹝［\\[【][12]\\d{3}[〕﹞］\\]】]\\s?\\d{1,4}\\s?号', example: '（湘阴政告〔2020〕24号）' },
];

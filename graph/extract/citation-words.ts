/** Words by which one document acts on another, and words that stand in front of a 文号 and are none of it. */
import type { FactOf } from '../facts.ts';
import type { Word } from './lexicon.ts';

type Relation = FactOf<'citation'>['relation'];

/** What a clause does to the documents it names; a clause with none of these cites. First that matches. */
export const relations: readonly (Word & { readonly relation: Relation })[] = [
  {
    word: '继续有效',
    relation: 'keeps',
    example: '三、确认《…》（湘阴政告〔2020〕33号）等53个规范性文件继续有效',
  },
  { word: '继续执行', relation: 'keeps', example: '《…》（某政发〔2019〕1号）继续执行' },
  { word: '予以保留', relation: 'keeps', example: '下列文件予以保留：' },
  {
    word: '失效',
    relation: 'invalidates',
    example: '二、宣布《…》（湘阴政办发〔2018〕11号）等33个规范性文件失效',
  },
  { word: '停止执行', relation: 'repeals', example: '《…》（某政发〔2019〕1号）同时停止执行' },
  { word: '废止', relation: 'repeals', example: '《…》（湘阴政办发〔2019〕61号）文同时废止' },
  { word: '修改', relation: 'amends', example: '对《…》（某政发〔2019〕1号）作如下修改：' },
  { word: '修订', relation: 'amends', example: '对《…》（某政发〔2019〕1号）予以修订：' },
  { word: '调整为', relation: 'amends', example: '《…》（某政发〔2019〕1号）第三条调整为' },
];

/** Words that stand right before a 文号 in running text and are no part of it: 严格执行湘阴政办函〔2022〕77号. */
export const beforeNumbers: readonly Word[] = [
  { word: '执行', example: '严格执行湘阴政办函〔2022〕77号文件' },
  { word: '根据', example: '根据某政发〔2022〕7号文件' },
  { word: '按照', example: '按照某政发〔2022〕7号文件' },
  { word: '依据', example: '依据某政发〔2022〕7号文件' },
  { word: '依照', example: '依照某政发〔2022〕7号' },
  { word: '参照', example: '参照某政发〔2022〕7号' },
  { word: '落实', example: '落实某政发〔2022〕7号文件' },
  { word: '贯彻', example: '贯彻某政发〔2022〕7号文件' },
  { word: '修改', example: '关于修改湘阴政办发〔2023〕2号文件相关内容的决定' },
  { word: '废止', example: '废止某政发〔2022〕7号' },
  { word: '印发', example: '印发某政发〔2022〕7号' },
  { word: '转发', example: '转发某政发〔2022〕7号' },
  { word: '文号', example: '文号某政发〔2022〕7号' },
  { word: '文件', example: '文件某政发〔2022〕7号' },
  { word: '通知', example: '通知某政发〔2022〕7号' },
  { word: '决定', example: '决定某政发〔2022〕7号' },
  { word: '意见', example: '意见某政发〔2022〕7号' },
  { word: '原', example: '原某政发〔2022〕7号文件' },
  { word: '以', example: '以某政发〔2022〕7号印发' },
  { word: '与', example: '与某政发〔2022〕7号' },
  { word: '和', example: '和某政发〔2022〕7号' },
  { word: '及', example: '及某政发〔2022〕7号' },
  { word: '对', example: '对某政发〔2022〕7号' },
  { word: '将', example: '将某政发〔2022〕7号' },
  { word: '见', example: '见某政发〔2022〕7号' },
  { word: '按', example: '按某政发〔2022〕7号' },
  { word: '的', example: '的某政发〔2022〕7号' },
];

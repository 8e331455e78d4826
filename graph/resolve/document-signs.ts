/** How document numbers begin, by whose they are. */

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
    /^(?:\p{Script=Han}{2,6}部|国|中|财[^政]|环[办发大土水固评监]|建[^政]|人社|医保|教[^政]|发改|工信|农[办发市渔质]|自然资|民[发函办]|交[^政]|水[^政]|卫|应急|市监|税总|银发|公通字|司发|文旅|退役|商)/u,
  example: '国办发〔2018〕37号',
};

/**
 * 文号: the number under which a document goes, 某政办发〔2024〕10号. Recognisers print its brackets in many ways,
 * and layout puts spaces in it; patterns here read text from which the spaces were taken out.
 */

export const OPEN = '[〔［\\[【﹝（(]';
export const CLOSE = '[〕］\\]】﹞）)]';

/** 〔2024〕10号, [2025]第2次 not: that is a meeting. */
export const YEAR_AND_NUMBER = `${OPEN}(?:19|20)\\d{2}${CLOSE}第?\\d{1,4}(?:[-—]\\d{1,3})?号`;

/** 湘阴政办发〔2024〕10号 as a whole. */
export const NUMBER = `\\p{Script=Han}{1,16}${YEAR_AND_NUMBER}`;

/** XYDR-2024-00003 */
export const RECORD = '[A-Z]{3,8}[-—–]\\d{4}[-—–]\\d{4,6}';

/** One form for all prints: brackets 〔〕, half-width digits. 某政发[2024]1号 → 某政发〔2024〕1号. */
export const normalNumber = (printed: string) =>
  printed
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[[【﹝(]/g, '〔')
    .replace(/[\]】﹞)]/g, '〕');

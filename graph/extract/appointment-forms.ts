/**
 * The forms of an act, each a pattern for a whole part of a clause, with the line it reads. Groups: `names`, `self` (其),
 * `sex` behind 同志, `verb`, `posts`.
 */
import { closingVerbs, followingVerbs, leadingVerbs } from './appointment-words.ts';

const either = (words: readonly { word: string }[]) => words.map(({ word }) => word).join('|');
const LEADING = either(leadingVerbs);
const FOLLOWING = either(followingVerbs);
const CLOSING = either(closingVerbs);

/** 王小明, and 斯琴高娃 or 阿布都·吐尔逊; a name longer than four signs (乌云其其格) has none of a post's signs in it. */
const NAME =
  '(?:\\p{Script=Han}{2,4}?(?:·\\p{Script=Han}{1,8})?|(?:(?![省市州县区旗镇乡局委办厅院校处科室长任记员])\\p{Script=Han}){5,8}?(?:·\\p{Script=Han}{1,8})?)';
/** One of the names in front of a bare 为 or 任: a shorter name, since no 同志 says where it ends. */
const SHORT = '\\p{Script=Han}{2,4}?(?:·\\p{Script=Han}{1,8})?';
const SEX = '(?:[（(](?:女|男)[^（）()]{0,10}[)）])';
const NAMES = `(?<names>${NAME}${SEX}?(?:、${NAME}${SEX}?){0,29})等?`;
const SHORT_NAMES = `${SHORT}${SEX}?(?:、${SHORT}${SEX}?){0,29}`;
const COMRADE = `(?:(?:[\\d一二三四五六七八九十]{1,3}(?:位|名|人))?同志(?<sex>${SEX})?)`;

/** 某某同志（任）县水利局副局长职务试用期满 */
export const probationOver = new RegExp(
  `^${NAMES}${COMRADE}(?:任|担任|的)?(?<posts>.+?)(?:职务)?(?:的)?(?:任职)?(?<verb>试用期(?:已)?满)`,
  'u',
);
/** 鲁国庆同志县总医院院长职务因机构更名自然免除, 其…职务自然免除, 原主任督学职务自然免除 */
export const closing = new RegExp(
  `^(?:(?<self>其|他|她)|${NAMES}${COMRADE}(?:的)?)?(?<posts>.+?)(?:的)?职务(?:[，,]?因[^，,]{1,30}?)?[，,]?(?<verb>${CLOSING})`,
  'u',
);
/** 免去秦卫平同志县水利局副局长职务, 任命某某为…, 免去其…职务 */
export const leading = new RegExp(
  `^(?<verb>${LEADING})(?:(?<self>其|他|她)|(?<names>${NAME}${SEX}?(?:、${NAME}${SEX}?){0,29}(?=等?(?:[\\d一二三四五六七八九十]{1,3}(?:位|名|人))?同志)|${SHORT_NAMES}(?=等?(?:为|的|任|担任|辞去|兼任)))等?${COMRADE}?)(?:的|为|任|担任|辞去|兼任)?(?<posts>.+)$`,
  'u',
);
/** 戴志辉同志任县机关事务服务中心主任 */
export const following = new RegExp(
  `^${NAMES}${COMRADE}(?:同时)?(?<verb>${FOLLOWING})(?:为)?(?<posts>.*)$`,
  'u',
);
/** 戴志辉任县机关事务服务中心主任, with no 同志 */
export const followingBare = new RegExp(
  `^(?<names>${SHORT_NAMES})(?<verb>${FOLLOWING})(?:为)?(?<posts>.+)$`,
  'u',
);
/** 任命： | 龚文彬、邹晓东为县公安局副局长: several people, and the verb in the lead-in. */
export const ledBare = new RegExp(`^(?<names>${SHORT_NAMES})(?:为|的)(?<posts>.+)$`, 'u');
/** What stands where a name might and is none: 另有任用, 继续任…. */
export const noName =
  /^(?:继续|同时|仍|均|分别|另|暂|现|原|拟|其|本|该|正式|重新|决定|同意|不|因|经|自|从|按|根据|上述|以上|下列|有关|相关)/u;
/** 任县水利局副局长, 不再担任…, of the person named before */
export const verbFirst = new RegExp(`^(?<self>其|并|同时)?(?<verb>${FOLLOWING}|兼)(?<posts>.+)$`, 'u');
/** 王征宇同志县公路建设和养护中心副主任: the verb is missing, or stands in a lead-in. */
export const noVerb = new RegExp(`^${NAMES}${COMRADE}(?:(?<verb>为)|的)?(?<posts>.+)$`, 'u');
/** 免去某某县水利局副局长职务, with no 同志 */
export const leadingBare = new RegExp(`^(?<verb>${LEADING})`, 'u');
/** 经考核合格, 因机构改革, 不再办理免职手续: says why or how, and is no act. */
export const remark =
  /^(?:因|经|根据|按照|由于|鉴于|考核|试用期(?:已)?满|按期转正|同意(?:其)?(?:按期)?转正|不再办理|不另|另行|其他|免职手续|保留|从|自|以上|相关)/u;
/** 决定任命…, 同意聘任… */
export const preface = /^(?:(?:会议|研究)?决定|同意|并|同时|现)(?=\p{Script=Han}{2})/u;

/** How a part of a clause opens that is an act of its own; a part that opens otherwise goes on in the one before. */
export const ACT_OPENING = `${LEADING}|并?(?:${FOLLOWING})|${NAME}${SEX}?同志`;
/** 某某同志 alone, whose acts follow: 某某同志试用期满，正式任… */
export const personOnly = new RegExp(`^${NAMES}${COMRADE}(?:任职)?(?:试用期(?:已)?满)?$`, 'u');
/** （女）为, 的: what joins a name to its posts where no 同志 does. */
export const behindName = new RegExp(`^(${SEX}?)(?:的|为|任|担任|[:：])?`, 'u');
/** 区卫健局, 县级人大: a sign of a unit or a post, of which no name has any. */
export const organ = /[省市州县区旗镇乡局委办厅院校处科室长记员级第届会]/u;

import { type Passage, slice, squeeze, trim } from '../read/passage.ts';
import { DATE } from './date.ts';
import { ISSUER_ENDING, TITLE_OPENING } from './words.ts';

/** 中共湘阴县委办公室: a body, by its ending; 县委 ends no name that goes on with 办公室. */
const BODY = `(?!关于|印发|转发|批转)(?:中共|中国共产党)?\\p{Script=Han}{2,24}?(?:${ISSUER_ENDING})(?![办员会厅室])`;
const onlyBodies = new RegExp(`^(?:${BODY}){1,4}$`, 'u');
const firstBody = new RegExp(`^${BODY}`, 'u');
const bodies = new RegExp(BODY, 'gu');
/** 湘阴县人民政府2024年12月3日: signature and day in one line. */
const bodiesAndDay = new RegExp(`^(?:${BODY}){1,4}(?=${DATE}$)`, 'u');
const opening = new RegExp(TITLE_OPENING, 'u');

/**
 * Whether the text, less spaces, is the name of one or more issuing bodies and nothing else: no title cut behind the
 * body it is about, 某县人民政府办公室关于成立某工作领导小组 | 的通知.
 */
export const isIssuers = (bare: string) => bare.length <= 60 && onlyBodies.test(bare) && !opening.test(bare);

/** Whether the text begins with an issuing body: 湘阴县人民政府关于…. */
export const opensWithIssuer = (bare: string) => firstBody.test(bare);

/** Length of the bodies in front of the day that ends the line, 0 where the line is no such signature. */
export const signedBefore = (bare: string) => bodiesAndDay.exec(bare)?.[0].length ?? 0;

/**
 * 中共湘阴县委办公室 湘阴县人民政府办公室 → both. Where the print parts them by a space, that decides; else their
 * endings do.
 */
export function issuersIn(passage: Passage): Passage[] {
  const parts = splitAt(passage, / /g).map((part) => trim(part));
  if (parts.length > 1 && parts.every(({ text }) => isIssuers(text))) return parts.flatMap(issuersIn);
  const whole = squeeze(trim(passage, '、，,'));
  if (/[、，,]/.test(whole.text)) return splitAt(whole, /[、，,]/g).flatMap(issuersIn);
  return [...whole.text.matchAll(bodies)].map(({ index, 0: name }) =>
    slice(whole, index, index + name.length),
  );
}

function splitAt(passage: Passage, at: RegExp): Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  for (const match of passage.text.matchAll(at)) {
    if (match.index > from) parts.push(slice(passage, from, match.index));
    from = match.index + match[0].length;
  }
  if (from < passage.text.length) parts.push(slice(passage, from));
  return parts;
}

/**
 * 中共湘阴县委 湘阴县人民政府 关于印发《…》的通知 → issuers and title. A title that names no body, as those of the
 * contents, gives no issuers.
 */
export function splitTitle(passage: Passage): { issuers: Passage[]; title: Passage | null } {
  const open = opening.exec(passage.text)?.index ?? -1;
  const front = open > 0 ? slice(passage, 0, open) : null;
  if (front && isIssuers(front.text.replaceAll(' ', ''))) {
    return { issuers: issuersIn(front), title: squeeze(slice(passage, open)) };
  }
  if (open === 0) return { issuers: [], title: squeeze(passage) };
  // 湘阴县人民政府森林防灭火禁火令
  const whole = squeeze(passage);
  const body = /^.{2,20}?人民政府(?!办公)/u.exec(whole.text)?.[0] ?? firstBody.exec(whole.text)?.[0];
  if (body && body.length < whole.text.length) {
    return { issuers: [slice(whole, 0, body.length)], title: slice(whole, body.length) };
  }
  return { issuers: [], title: whole.text === '' ? null : whole };
}

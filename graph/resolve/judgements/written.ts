/**
 * What people judge: the lines of `seeds/judgements.jsonl`. They point to gazette, offset and text, never to an
 * id, so that they survive a better reader. The format stands in `docs/judgements.md`.
 */
import { z } from 'zod';
import { factKinds } from '../../facts.ts';
import { shortHash } from '../fact-ids.ts';
import { plain } from '../names.ts';

/** A text at its place: UTF-16 offset in the gazette's decoded text; layout inside the text does not count. */
export const Place = z.strictObject({
  gazette: z.string().min(1),
  start: z.number().int().nonnegative(),
  text: z.string().min(1),
});
export type Place = z.infer<typeof Place>;

/** Who judged, when (ISO day) and why, in words. */
const made = { reason: z.string().min(1), by: z.string().min(1), when: z.iso.date() };
const one = z.tuple([Place]);
/** Narrows the facts at a place: fields and their values as printed. */
const which = { kind: z.enum(factKinds), where: z.record(z.string(), z.unknown()).optional() };

const Identity = z.strictObject({
  verdict: z.enum(['same', 'different', 'unsure']),
  mentions: z.array(Place).min(2),
  ...made,
});
const Reject = z.strictObject({ verdict: z.literal('reject'), mentions: one, ...which, ...made });
const Correct = z.strictObject({
  verdict: z.literal('correct'),
  mentions: one,
  ...which,
  field: z.string().min(1),
  value: z.unknown(),
  ...made,
});
const Accept = z.strictObject({ verdict: z.literal('accept'), mentions: one, ...made });
const Withhold = z.strictObject({ verdict: z.literal('withhold'), mentions: one, ...made });

const Written = z.discriminatedUnion('verdict', [Identity, Reject, Correct, Accept, Withhold]);

type WithId<T> = T & { id: string };
export type IdentityJudgement = WithId<z.infer<typeof Identity>>;
export type RejectJudgement = WithId<z.infer<typeof Reject>>;
export type CorrectJudgement = WithId<z.infer<typeof Correct>>;
export type AcceptJudgement = WithId<z.infer<typeof Accept>>;
export type WithholdJudgement = WithId<z.infer<typeof Withhold>>;
/** Judgements on what one fact says. */
export type FactJudgement = RejectJudgement | CorrectJudgement | AcceptJudgement;
export type WrittenJudgement = IdentityJudgement | FactJudgement | WithholdJudgement;

/**
 * One parsed line as a judgement, its id made of what it says. Throws a `z.ZodError` that names the field where
 * the value is none.
 */
export function parseJudgement(value: unknown): WrittenJudgement {
  const judgement = Written.parse(value);
  return { ...judgement, id: `judgement:${shortHash(JSON.stringify(judgement))}` };
}

export const isIdentity = (judgement: WrittenJudgement): judgement is IdentityJudgement =>
  judgement.verdict === 'same' || judgement.verdict === 'different' || judgement.verdict === 'unsure';

export const isWithholding = (judgement: WrittenJudgement): judgement is WithholdJudgement =>
  judgement.verdict === 'withhold';

export const isOnFact = (judgement: WrittenJudgement): judgement is FactJudgement =>
  !isIdentity(judgement) && !isWithholding(judgement);

/** Newest first, so that a later judgement holds against an earlier one whatever the order of the lines. */
export const newestFirst = <J extends WrittenJudgement>(judgements: readonly J[]): J[] =>
  [...new Map(judgements.map((judgement) => [judgement.id, judgement])).values()].sort((a, b) =>
    a.when === b.when ? (a.id < b.id ? -1 : 1) : a.when > b.when ? -1 : 1,
  );

/** A place as it compares: layout inside its text does not count. */
export const placeKey = ({ gazette, start, text }: Place) => `${gazette} ${start} ${plain(text)}`;

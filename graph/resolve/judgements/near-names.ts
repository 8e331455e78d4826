/** Two officials of one office whose names are one character off: perhaps a slip, shown as a suggestion, never joined. */
import { groupBy } from '../groups.ts';
import type { Identity } from '../identities.ts';
import type { NameMention } from '../name-mentions.ts';
import { byRule, type Judgement, judged } from './judgement.ts';

/** One mention in an office, and whose it is. */
type InOffice = { identity: Identity; mention: NameMention; office: string };

/** One unsure judgement for each such pair; people whom one document names side by side are no such pair. */
export function nearNames(identities: readonly Identity[]): Judgement[] {
  const inOffice = identities.flatMap((identity) =>
    identity.mentions.flatMap((mention) =>
      mention.posts.map(({ unit, post }): InOffice => ({ identity, mention, office: `${unit}${post}` })),
    ),
  );
  const found = new Map<string, Judgement>();
  for (const [office, holders] of groupBy(inOffice, (one) => one.office)) {
    const one = [...new Map(holders.map((holder) => [holder.identity, holder])).values()];
    for (const [at, a] of one.entries()) {
      for (const b of one.slice(at + 1)) {
        if (!isNear(a.mention.name, b.mention.name) || standTogether(a.identity, b.identity)) continue;
        const about = [a.identity.thing.id, b.identity.thing.id].sort();
        const reason = `${a.mention.name} and ${b.mention.name} are one character apart and both are named as ${office}; perhaps one of them is a slip of the recogniser.`;
        const on = about.join('+');
        if (!found.has(on)) {
          const mentions = [a.mention, b.mention].map(judged);
          found.set(on, byRule('near-name', on, { verdict: 'unsure', reason, mentions, about }));
        }
      }
    }
  }
  return [...found.values()];
}

/** Of three characters or more, with one of them different or one too many. */
function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || short === long || long.length - short.length > 1) return false;
  if (short.length === long.length) return [...short].filter((sign, at) => sign !== long[at]).length === 1;
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

function standTogether(a: Identity, b: Identity): boolean {
  const documents = new Set(a.mentions.flatMap(documentsOf));
  return b.mentions.flatMap(documentsOf).some((document) => documents.has(document));
}

const documentsOf = ({ facts }: NameMention) =>
  facts.flatMap((fact) =>
    'document' in fact && fact.document !== null ? [`${fact.gazette} ${fact.document}`] : [],
  );

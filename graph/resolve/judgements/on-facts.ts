/** People's judgements on facts: a fact rejected, a field corrected, a suggestion accepted. Pure. */
import { z } from 'zod';
import { type Fact, type Flag, parseFact } from '../../facts.ts';
import type { StoredFact } from '../fact-ids.ts';
import { plain } from '../names.ts';
import type { Judgement } from './judgement.ts';
import { holdsAt, valuesOf } from './places.ts';
import { type AcceptJudgement, type CorrectJudgement, type FactJudgement, newestFirst } from './written.ts';

/** One gazette's facts as judged, and the judgements as kept, each with what became of it. */
export type JudgedFacts = { facts: StoredFact[]; judgements: Judgement[] };

/** What a judgement makes of one fact; null: nothing is left of it. A sentence: why it cannot be done. */
type Outcome = { fact: StoredFact | null } | { problem: string };

/**
 * Applies the judgements on one gazette's facts, the newest first: what it decided, an older one leaves alone.
 * A fact keeps its id whatever is corrected.
 */
export function judgeFacts(facts: readonly StoredFact[], judgements: readonly FactJudgement[]): JudgedFacts {
  const judged = new Map(facts.map((fact): [string, StoredFact | null] => [fact.id, fact]));
  const decided = new Set<string>();
  const kept = newestFirst(judgements).map((judgement) => {
    const found = factsMeant(judgement, facts);
    if ('problem' in found) return keep(judgement, [], found.problem);
    const problems = found.facts.flatMap(({ id }) => {
      const aspect = `${id} ${judgement.verdict === 'correct' ? judgement.field : judgement.verdict}`;
      const now = judged.get(id);
      if (!now || decided.has(aspect)) return ['a later judgement decides the same'];
      const outcome = apply(judgement, now);
      if ('problem' in outcome) return [outcome.problem];
      judged.set(id, outcome.fact);
      decided.add(aspect);
      return [];
    });
    return keep(judgement, found.facts, problems[0] ?? null);
  });
  return { facts: facts.flatMap(({ id }) => judged.get(id) ?? []), judgements: kept.sort(byId) };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The facts that a judgement points to; of several only an accepted suggestion may mean all. */
function factsMeant(
  judgement: FactJudgement,
  facts: readonly StoredFact[],
): { facts: StoredFact[] } | { problem: string } {
  const [place] = judgement.mentions;
  const there = facts.filter((fact) => holdsAt(fact, place));
  if (judgement.verdict === 'accept') {
    const flagged = there.filter((fact) => suggestionFor(place.text, fact) !== null);
    return flagged.length > 0
      ? { facts: flagged }
      : { problem: 'no fact at this place bears a suggestion for this name' };
  }
  const { kind, where = {} } = judgement;
  const ofKind = there.filter((fact) => fact.kind === kind && agrees(fact, where));
  const naming = ofKind.filter((fact) => valuesOf(fact).some((value) => plain(value) === plain(place.text)));
  const meant = naming.length > 0 ? naming : ofKind;
  if (meant.length === 1) return { facts: meant };
  return {
    problem:
      meant.length === 0
        ? `no ${kind} stands at this place any more`
        : `${meant.length} facts of kind ${kind} stand at this place; tell them apart with \`where\``,
  };
}

const agrees = (fact: StoredFact, where: Readonly<Record<string, unknown>>) => {
  const row: Record<string, unknown> = fact;
  return Object.entries(where).every(
    ([field, value]) => JSON.stringify(row[field] ?? null) === JSON.stringify(value),
  );
};

function apply(judgement: FactJudgement, fact: StoredFact): Outcome {
  switch (judgement.verdict) {
    case 'reject':
      return { fact: null };
    case 'correct':
      return correct(judgement, fact);
    case 'accept':
      return accept(judgement, fact);
  }
}

/** What the text shows, and where: no judgement changes that. */
const fixed = ['kind', 'gazette', 'line', 'evidence', 'id'];

/** In a list the printed text gives way to the value, in a task's parties too; any other field takes the value. */
function correct({ field, value, mentions: [{ text }] }: CorrectJudgement, fact: StoredFact): Outcome {
  if (fixed.includes(field))
    return { problem: `${field} says where the fact stands and cannot be corrected` };
  const row: Record<string, unknown> = fact;
  const now = row[field];
  if (!Array.isArray(now) || typeof value !== 'string') return asFact(fact, { ...row, [field]: value });
  if (!now.some((one) => isText(one, text)))
    return { problem: `${field} holds no ${text} that could be corrected` };
  const parties = fact.kind === 'task' ? { assignments: replaced(fact.assignments, text, value) } : {};
  return asFact(fact, { ...row, ...parties, [field]: replaced(now, text, value) });
}

/** The printed name gives way to the suggestion wherever the fact names it, and the doubt is settled. */
function accept({ mentions: [{ text }] }: AcceptJudgement, fact: StoredFact): Outcome {
  const suggestion = suggestionFor(text, fact);
  if (suggestion === null) return { problem: `${text} bears no suggestion any more` };
  const row: Record<string, unknown> = fact;
  const named = Object.entries(row).map(([field, value]) => [
    field,
    fixed.includes(field) || field === 'flags' ? value : replaced(value, text, suggestion),
  ]);
  const flags = fact.flags.filter((flag) => !doubts(flag, text));
  return asFact(fact, { ...Object.fromEntries(named), flags });
}

/** A flag is its fact's; its reason quotes the name that it means. */
const doubts = ({ reason }: Flag, name: string) => plain(reason).includes(plain(name));

const suggestionFor = (name: string, { flags }: Fact): string | null =>
  flags.find((flag) => flag.suggestion !== undefined && flag.suggestion !== null && doubts(flag, name))
    ?.suggestion ?? null;

const isText = (value: unknown, text: string) => typeof value === 'string' && plain(value) === plain(text);

function replaced(value: unknown, text: string, by: string): unknown {
  if (isText(value, text)) return by;
  if (Array.isArray(value)) return value.map((one) => replaced(one, text, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, text, by)]));
}

function asFact({ id }: StoredFact, { id: _, ...row }: Record<string, unknown>): Outcome {
  try {
    return { fact: { ...parseFact(row), id } as StoredFact };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    return { problem: `the value does not fit the field ${issue?.path.join('.')}: ${issue?.message}` };
  }
}

function keep(judgement: FactJudgement, facts: readonly StoredFact[], problem: string | null): Judgement {
  const { id, verdict, reason, by, when, mentions } = judgement;
  const [{ gazette, start, text }] = mentions;
  return {
    id,
    verdict,
    rule: null,
    by,
    when,
    reason,
    mentions: (facts.length > 0 ? facts : [null]).map((fact) => ({
      gazette,
      start,
      end: start + text.length,
      text,
      fact: fact?.id ?? null,
    })),
    kind: judgement.verdict === 'accept' ? null : judgement.kind,
    field: judgement.verdict === 'correct' ? judgement.field : null,
    value: judgement.verdict === 'correct' ? JSON.stringify(judgement.value) : null,
    problem,
    about: [],
  };
}

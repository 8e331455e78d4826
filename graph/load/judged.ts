/** What a load knows of people's judgements: which gazettes stand as judged now, and which judgements are idle. */
import type { Database } from '../neo4j/driver.ts';
import type { Judging } from '../resolve/judgements/judging.ts';
import type { WrittenJudgement } from '../resolve/judgements/written.ts';
import type { LoadSource } from './load.ts';

export type LoadedGazette = { key: string; jurisdiction: string; digest: string };

const readGazettes = `MATCH (g:Gazette)
RETURN g.key AS key, g.jurisdiction AS jurisdiction, g.digest AS digest ORDER BY key`;

const readIdle = `MATCH (j:Judgement) WHERE j.rule IS NULL
RETURN j.id AS id, j.problem AS problem`;

export async function gazettesIn(database: Database): Promise<LoadedGazette[]> {
  const records = await database.read(readGazettes);
  return records.map(({ key, jurisdiction, digest }) => ({
    key: String(key),
    jurisdiction: String(jurisdiction),
    digest: String(digest),
  }));
}

/** The source's digest with that of what people judged of it: a new judgement makes a gazette another. */
export function withJudged(source: LoadSource, judging: Judging): LoadSource {
  const judged = judging.ofGazette(source.gazette).digest;
  return judged === null ? source : { ...source, digest: `${source.digest}+${judged}` };
}

/** Sentences about judgements that the graph does not follow, and gazettes that stand as judged before. */
export async function notInForce(
  database: Database,
  judgements: readonly WrittenJudgement[],
  judging: Judging,
): Promise<string[]> {
  const records = await database.read(readIdle);
  const problems = new Map(records.map(({ id, problem }) => [String(id), problem ?? null]));
  const idle = judgements.flatMap((judgement) => {
    const problem = problems.has(judgement.id)
      ? problems.get(judgement.id)
      : 'its gazette is not loaded, or stands as judged before';
    return problem === null ? [] : [`${nameOf(judgement)}: ${String(problem)}.`];
  });
  const gazettes = await gazettesIn(database);
  const stale = gazettes
    .filter((gazette) => (gazette.digest.split('+')[1] ?? null) !== judging.ofGazette(gazette).digest)
    .map(({ key }) => `${key} stands as it was judged before; load it again, so that the judgements hold.`);
  return [...idle, ...stale];
}

/** Verdict, day and place, and never the name: it may be withheld. */
export const nameOf = ({ verdict, when, mentions: [place] }: WrittenJudgement) =>
  `The judgement "${verdict}" of ${when} on ${place?.gazette}, offset ${place?.start}`;

/** Whom and what the questions ask about: taken from the graph, so that any graph can be measured. */
import type { Database } from '../../graph/neo4j/driver.ts';

export type Subjects = {
  /** The official with most appointments, and the one that leads most tasks. */
  appointed: string;
  leader: string;
  /** The document with most tasks, and a word of its tasks. */
  document: string;
  word: string;
  /** The gazette with most repeals. */
  gazette: string;
  /** The post that most officials held, and a day on which somebody did. */
  post: string;
  day: string;
  /** The unit joined to most others, and a name to search for. */
  unit: string;
  name: string;
};

const find = `
CALL () { MATCH (o:Official)<-[:APPOINTEE]-(a) WITH o, count(a) AS n ORDER BY n DESC, o.id LIMIT 1 RETURN o.name AS appointed }
CALL () { MATCH (o:Official) WITH o ORDER BY o.tasksLed DESC, o.id LIMIT 1 RETURN o.name AS leader }
CALL () { MATCH (d:Document)<-[:OF_DOCUMENT]-(t:Task) WITH d, count(t) AS n ORDER BY n DESC, d.id LIMIT 1 RETURN d.number AS document }
CALL () { MATCH (c:Citation {relation: 'repeals'}) WITH c.gazette AS key, count(c) AS n ORDER BY n DESC, key LIMIT 1
  RETURN key AS gazette }
CALL () { MATCH (p:Post)<-[held:HELD]-() WHERE held.startLatest IS NOT NULL
  WITH p, count(held) AS n, min(held.startLatest) AS day ORDER BY n DESC, p.id LIMIT 1 RETURN p.id AS post, day }
CALL () { MATCH (u:Unit) WHERE u.type <> 'collective' WITH u, COUNT { (u)--() } AS n ORDER BY n DESC, u.id LIMIT 1
  RETURN u.id AS unit, u.name AS name }
RETURN appointed, leader, document, gazette, post, day, unit, name`;

export async function subjectsOf(database: Database): Promise<Subjects> {
  const [found] = await database.read(find);
  if (!found) throw new Error('The graph is too small to measure: load the seeds, or generated gazettes.');
  // Every name in RETURN above is a text of the graph.
  return { ...(found as Omit<Subjects, 'word'>), word: '工作' };
}

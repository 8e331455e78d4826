import { statement } from './statement.ts';

/** What has been read so far, and whether the derived things lag behind the facts. */
export type StatisticsRow = {
  gazettes: number;
  officials: number;
  units: number;
  documents: number;
  appointments: number;
  tasks: number;
  flagged: number;
  stale: boolean;
};

/** No params. One row. Stale: a jurisdiction whose derivation has not read a gazette of its own as it now is. */
export const statistics = statement<Record<string, never>, StatisticsRow>(
  'statistics',
  (record) => ({
    gazettes: Number(record.gazettes),
    officials: Number(record.officials),
    units: Number(record.units),
    documents: Number(record.documents),
    appointments: Number(record.appointments),
    tasks: Number(record.tasks),
    flagged: Number(record.flagged),
    stale: record.stale === true,
  }),
  `CALL () { MATCH (n:Gazette) RETURN count(n) AS gazettes }
CALL () { MATCH (n:Official) RETURN count(n) AS officials }
CALL () { MATCH (n:Unit) RETURN count(n) AS units }
CALL () { MATCH (n:Document) RETURN count(n) AS documents }
CALL () { MATCH (n:Appointment) RETURN count(n) AS appointments }
CALL () { MATCH (n:Task) RETURN count(n) AS tasks }
CALL () { MATCH (n:Flagged) WHERE n:Fact RETURN count(n) AS flagged }
CALL () {
  MATCH (g:Gazette)
  OPTIONAL MATCH (j:Jurisdiction {code: g.jurisdiction})
  WITH g, j WHERE j.derivedFrom IS NULL OR NOT j.derivedFrom CONTAINS (g.key + ':' + g.digest)
  RETURN count(g) > 0 AS stale
}
RETURN gazettes, officials, units, documents, appointments, tasks, flagged, stale`,
);

import type { Statement } from '../graph/cypher/statement.ts';
import { type Database, DatabaseError } from '../graph/neo4j/driver.ts';
import { databaseUnavailable, deadlineExceeded } from './errors.ts';

/** The graph as one request sees it: named reads only, within the request's deadline. */
export type Graph = {
  /** Runs a read and gives its rows; the parameters are plain values. */
  read<Params, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>;
  /** A read that always gives one row. */
  one<Params, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row>;
};

/**
 * The graph for one request. All its reads share one deadline, in milliseconds from now; each statement gets
 * what is left of it, so that the database ends the transaction too. `onRead` sees each statement's name.
 */
export function graphWithin(
  database: Pick<Database, 'read'>,
  deadline: number,
  onRead?: (name: string) => void,
): Graph {
  const end = Date.now() + deadline;
  const signal = AbortSignal.timeout(deadline);

  async function read<P, R>(statement: Statement<P, R>, params: P): Promise<R[]> {
    const timeoutMs = end - Date.now();
    if (timeoutMs <= 0) throw deadlineExceeded(deadline);
    onRead?.(statement.name);
    try {
      const records = await database.read(statement.text, { given: params }, { timeoutMs, signal });
      return records.map(statement.row);
    } catch (error) {
      if (signal.aborted) throw deadlineExceeded(deadline);
      if (!(error instanceof DatabaseError)) throw error;
      throw error.code === 'timeout' ? deadlineExceeded(deadline) : databaseUnavailable();
    }
  }

  return {
    read,
    one: async (statement, params) => {
      const [row] = await read(statement, params);
      if (row === undefined) throw new Error(`The statement ${statement.name} gave no row`);
      return row;
    },
  };
}

/**
 * The one place that knows the driver. Everyone else sees `Database`: statements go in as constant text with
 * plain parameters, records come out as plain objects.
 */
import { setTimeout } from 'node:timers/promises';
import neo4j, { type ManagedTransaction, Neo4jError, type SessionMode } from 'neo4j-driver';

/** Where a database is and how to enter it. */
export type Target = { uri: string; user: string; password: string; database: string };

/** A record: names of RETURN → plain values (numbers, strings, lists, maps; days as ISO text). */
export type PlainRecord = Readonly<Record<string, unknown>>;
export type Params = Readonly<Record<string, unknown>>;

/** Statements inside one write transaction. */
export type Transaction = { run(text: string, params?: Params): Promise<PlainRecord[]> };

/** `timeoutMs` ends the database's own transaction; `signal` ends it when whoever asked is gone. */
export type Options = { timeoutMs?: number; signal?: AbortSignal };

export type Database = {
  /** One read, retried where the database says that a retry helps. The session may only read. */
  read(text: string, params?: Params, options?: Options): Promise<PlainRecord[]>;
  /** One write transaction: all of `work`, or nothing. `work` may run more than once. */
  write<T>(work: (transaction: Transaction) => Promise<T>, options?: Options): Promise<T>;
  /** A statement that manages its own transactions or the schema. */
  runAlone(text: string, params?: Params): Promise<PlainRecord[]>;
  /** How many statements were sent: what tests of "one statement" count. */
  statementsSent(): number;
  /** Such as `Neo4j/5.26.31`. */
  agent: string;
  close(): Promise<void>;
};

/** Why a database cannot be used, in one sentence that says what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: 'unreachable' | 'refused' | 'read-only' | 'timeout' | 'foreign';
  constructor(code: DatabaseError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const defaultTimeoutMs = 60_000;

/**
 * Connects and makes sure that the database answers.
 * @throws DatabaseError where it is unreachable or refuses the user.
 */
export async function connect(target: Target): Promise<Database> {
  const driver = driverTo(target);
  let sent = 0;

  async function inSession<T>(
    mode: SessionMode,
    use: (session: Session) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    const session = driver.session({ database: target.database, defaultAccessMode: mode });
    const whole = async () => {
      try {
        return await use(session);
      } catch (error) {
        throw explain(error, target);
      } finally {
        await session.close();
      }
    };
    return until(signal, session, whole);
  }

  const run = async (transaction: ManagedTransaction, text: string, params: Params = {}) => {
    sent += 1;
    const result = await transaction.run(text, toDriver(params) as Record<string, unknown>);
    return result.records.map((record) => toPlain(record.toObject()) as PlainRecord);
  };

  const config = ({ timeoutMs = defaultTimeoutMs }: Options) => ({ timeout: timeoutMs });

  try {
    const info = await driver.getServerInfo();
    // The server may answer and yet have no such database, or not let the user in to it.
    await inSession(neo4j.session.READ, (session) => session.run('RETURN 1'));
    return {
      agent: info.agent ?? 'unknown',
      statementsSent: () => sent,
      close: () => driver.close(),
      read: (text, params, options = {}) =>
        inSession(
          neo4j.session.READ,
          (session) => session.executeRead((transaction) => run(transaction, text, params), config(options)),
          options.signal,
        ),
      write: (work, options = {}) =>
        inSession(
          neo4j.session.WRITE,
          (session) =>
            session.executeWrite(
              (transaction) => work({ run: (text, params) => run(transaction, text, params) }),
              config(options),
            ),
          options.signal,
        ),
      runAlone: (text, params = {}) =>
        inSession(neo4j.session.WRITE, async (session) => {
          sent += 1;
          const result = await session.run(text, toDriver(params) as Record<string, unknown>);
          return result.records.map((record) => toPlain(record.toObject()) as PlainRecord);
        }),
    };
  } catch (error) {
    await driver.close();
    throw explain(error, target);
  }
}

/**
 * Gives a server its first password: a new one lets `neo4j`/`neo4j` in to change it and for nothing else.
 * @returns false where the server had its first password already, whichever it is
 */
export async function setFirstPassword(uri: string, password: string): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'), { telemetryDisabled: true });
  const session = driver.session({ database: 'system' });
  try {
    await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password });
    return true;
  } catch (error) {
    if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized') return false;
    throw error;
  } finally {
    await session.close();
    await driver.close();
  }
}

type Session = ReturnType<ReturnType<typeof neo4j.driver>['session']>;

function driverTo({ uri, user, password }: Target) {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 15_000,
      connectionTimeout: 10_000,
      maxTransactionRetryTime: 15_000,
      telemetryDisabled: true,
      userAgent: 'qiantou',
    });
  } catch (error) {
    throw new DatabaseError(
      'unreachable',
      `${uri} is not an address of a Neo4j; write NEO4J_URI like bolt://host:7687, neo4j://host:7687 or neo4j+s://host.`,
      { cause: error },
    );
  }
}

/** How long a session may take to close, in ms, before it is left alone: on a connection that broke it may hang. */
const closingMs = 1_000;

/**
 * Runs `work` in the session; where the signal fires first, closes the session, which ends the transaction in the
 * database, and fails, whatever the driver still waits for.
 */
async function until<T>(
  signal: AbortSignal | undefined,
  session: Session,
  work: () => Promise<T>,
): Promise<T> {
  if (!signal) return work();
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const stop = async () => {
      // How the session closed is no news: that the signal fired is.
      await Promise.race([session.close().catch(() => {}), setTimeout(closingMs)]);
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

/** The driver's error → one of ours where we know it; a bug stays what it is. */
function explain(error: unknown, { uri, user, database }: Target): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const say = (code: DatabaseError['code'], message: string) =>
    new DatabaseError(code, message, { cause: error });
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired') {
    return say(
      'unreachable',
      `No Neo4j answers at ${uri}; start it, or correct NEO4J_URI, or leave NEO4J_URI out to use a local one.`,
    );
  }
  if (/Database\.DatabaseUnavailable/.test(error.code)) {
    return say(
      'unreachable',
      `Database ${database} at ${uri} is not up; try again in a moment, or start it.`,
    );
  }
  if (error.message.includes('acquisition timed out')) {
    return say('unreachable', `All connections to Neo4j at ${uri} are busy; try again in a moment.`);
  }
  if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/.test(error.code)) {
    return say(
      'refused',
      `Neo4j at ${uri} refuses user ${user}; correct NEO4J_USER and NEO4J_PASSWORD (after several wrong tries wait a few seconds).`,
    );
  }
  if (/Database\.DatabaseNotFound/.test(error.code)) {
    return say('unreachable', `Neo4j at ${uri} has no database named ${database}; correct NEO4J_DATABASE.`);
  }
  if (
    /ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase|Cluster\.NotALeader|Security\.Forbidden/.test(
      error.code,
    )
  ) {
    return say(
      'read-only',
      `Database ${database} at ${uri} cannot be written by user ${user}; make it writable or name another in NEO4J_URI.`,
    );
  }
  if (/Transaction\.(TransactionTimedOut|Terminated|LockClientStopped)/.test(error.code)) {
    return say('timeout', `Neo4j at ${uri} ended a statement that ran too long; ask for less, or try again.`);
  }
  return error;
}

/** Whole numbers leave as integers: the driver would send every number as a float. */
function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toDriver(one)]));
  }
  return value;
}

/** Nodes and edges become their properties, dates ISO text, everything else stays what it is. */
function toPlain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return toPlain(value.properties);
  if (isTemporal(value)) return value.toString();
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toPlain(one)]));
}

const isTemporal = (value: object): boolean =>
  neo4j.isDate(value) ||
  neo4j.isDateTime(value) ||
  neo4j.isLocalDateTime(value) ||
  neo4j.isTime(value) ||
  neo4j.isLocalTime(value) ||
  neo4j.isDuration(value);

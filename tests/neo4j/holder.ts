/** A process that uses the local database of a home until its standard input ends. */
import { openLocalDatabase } from '../../graph/neo4j/local.ts';

const [home = '', jars = '', ...settings] = process.argv.slice(2);

const local = await openLocalDatabase({ home, jars, settings, shortLived: true });
console.log(JSON.stringify({ uri: local.target.uri, joined: local.joined }));
process.stdin.resume().on('end', () => void local.release().then(() => process.exit(0)));

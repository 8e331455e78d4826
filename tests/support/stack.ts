/** The whole of Qiantou as a user starts it: `npm start` as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectRoot } from '../../graph/env.ts';

export type Stack = {
  /** Such as `http://127.0.0.1:4000/`. */
  url: string;
  /** All that it has printed. */
  output(): string;
  process: ChildProcess;
  /** Ctrl-C, and the wait for its end; the exit code. */
  stop(): Promise<number | null>;
};

/**
 * Starts the stack and waits for its address.
 * @throws Error with what it printed, where it ends before it has said one
 */
export async function startStack(environment: NodeJS.ProcessEnv): Promise<Stack> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/start.ts'], {
    cwd: projectRoot,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      const address = /http:\/\/[^\s/]+\//.exec(printed)?.[0];
      if (address) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    ended.then(([code]) => reject(new Error(`npm start ended with ${code}:\n${printed}`)), reject);
  });
  return {
    url,
    output: () => printed,
    process: child,
    stop: async () => {
      child.kill('SIGINT');
      return (await ended)[0];
    },
  };
}

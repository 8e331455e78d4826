import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureJars, readJarList } from '../../graph/neo4j/jars.ts';

let folder: string;
let lib: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qiantou-jars-'));
  lib = join(folder, 'lib');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const silent = () => {};
const jar = (name: string) => ({ name, sha256: createHash('sha256').update(name).digest('hex') });

/** Puts a `mvn` on the path that writes each of `names` into the folder it is given, then does `more`. */
function stubMaven(names: string[], more = ''): void {
  const script = `#!/bin/sh
for word; do case $word in -DoutputDirectory=*) out=\${word#*=};; --version) exit 0;; esac; done
for name in ${names.join(' ')}; do [ -f "$out/$name" ] || printf %s "$name" > "$out/$name"; done
${more}
`;
  writeFileSync(join(folder, 'mvn'), script, { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
}

describe('the jars', () => {
  it('are listed with 213 names and checksums', async () => {
    const list = await readJarList();
    expect(list).toHaveLength(213);
    const odd = list.filter(({ name, sha256 }) => !/\.jar$/.test(name) || !/^[\da-f]{64}$/.test(sha256));
    expect(odd).toEqual([]);
  });

  it('are fetched once, and found the next time without Maven', async () => {
    stubMaven(['a.jar', 'b.jar']);
    const listed = [jar('a.jar'), jar('b.jar')];
    expect(await ensureJars(lib, listed, silent)).toEqual([join(lib, 'a.jar'), join(lib, 'b.jar')]);
    vi.stubEnv('PATH', '/nowhere');
    expect(await ensureJars(lib, listed, silent)).toHaveLength(2);
    expect(readdirSync(folder).sort()).toEqual(['lib', 'mvn']);
  });

  it('resume where a download stopped, even in the middle of a jar', async () => {
    const listed = [jar('a.jar'), jar('b.jar')];
    stubMaven(['a.jar'], 'printf half > "$out/b.jar"; echo "[ERROR] the line went dead"; exit 1');
    await expect(ensureJars(lib, listed, silent)).rejects.toThrow(
      /could not be fetched \(the line went dead\); check the network and Maven's settings and start again/,
    );
    expect(readdirSync(lib)).toEqual([]);
    stubMaven(['a.jar', 'b.jar']);
    expect(await ensureJars(lib, listed, silent)).toHaveLength(2);
    expect(existsSync(`${lib}.arriving`)).toBe(false);
  });

  it('are refused by name where one was altered', async () => {
    stubMaven(['a.jar']);
    await ensureJars(lib, [jar('a.jar')], silent);
    writeFileSync(join(lib, 'a.jar'), 'altered');
    await expect(ensureJars(lib, [jar('a.jar')], silent)).rejects.toThrow(
      /a\.jar is not the jar that graph\/neo4j\/jars\.sha256 lists; delete it and start again/,
    );
  });

  it('are refused by name where Maven brings another', async () => {
    stubMaven(['a.jar']);
    await expect(ensureJars(lib, [{ ...jar('a.jar'), sha256: '0'.repeat(64) }], silent)).rejects.toThrow(
      /Maven brought no a\.jar with the checksum/,
    );
    expect(readdirSync(lib)).toEqual([]);
  });

  it('name the three ways to have a database where one is missing and there is no Maven', async () => {
    vi.stubEnv('PATH', '/nowhere');
    await expect(ensureJars(lib, [jar('a.jar')], silent)).rejects.toThrow(
      /NEO4J_URI.*docker compose up.*Java 17 or later and Maven.*no Maven was found/,
    );
  });
});
